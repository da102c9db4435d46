namespace Zvh.Jeugdtafels;

/// <summary>The names of the permissions of Jeugdtafels.</summary>
internal static class Rechten
{
    public const string VerzoekLezen = "jeugdtafels.verzoek.lezen";
    public const string VerzoekDoen = "jeugdtafels.verzoek.doen";
    public const string VerzoekBehandelen = "jeugdtafels.verzoek.behandelen";
    public const string VerzoekBeslissen = "jeugdtafels.verzoek.beslissen";
    public const string SignaalLezen = "jeugdtafels.signaal.lezen";
    public const string SignaalSchrijven = "jeugdtafels.signaal.schrijven";
    public const string UurLezen = "jeugdtafels.uur.lezen";
    public const string UurSchrijven = "jeugdtafels.uur.schrijven";
    public const string CijferLezen = "jeugdtafels.cijfer.lezen";
}
