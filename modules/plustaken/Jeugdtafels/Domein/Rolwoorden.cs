namespace Zvh.Jeugdtafels.Domein;

/// <summary>What screen, letter and refusal call a role at a table.</summary>
internal static class Rolwoorden
{
    /// <summary>The words, in lower case.</summary>
    public static string Van(Tafelrol rol) => rol switch
    {
        Tafelrol.Voorzitter => "voorzitter",
        Tafelrol.Secretaris => "secretaris",
        Tafelrol.Procesregisseur => "procesregisseur jeugd",
        Tafelrol.Raad => "Raad voor de Kinderbescherming",
        Tafelrol.GecertificeerdeInstelling => "gecertificeerde instelling",
        Tafelrol.Gemeente => "gemeente",
        Tafelrol.Verzoeker => "verzoeker",
        Tafelrol.Hulpverlener => "jeugdprofessional",
        Tafelrol.Inrichting => "justitiële jeugdinrichting",
        Tafelrol.Ouder => "ouder met gezag",
        _ => "jeugdige",
    };
}
