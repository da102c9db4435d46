using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Toegangsbeheer;

/// <summary>Of which organisation somebody may confirm the rights.</summary>
internal static class Bevestigrecht
{
    /// <summary>Whether this user may confirm the rights of the people of an organisation: of every one, or of the own one alone.</summary>
    public static bool MagBevestigen(this IHuidigeGebruiker gebruiker, Guid organisatie)
    {
        var bereik = gebruiker.Bereik(Rechten.RechtenBevestigen);
        return bereik.Alles || (bereik.Lid && gebruiker.Bevoegdheid?.OrganisatieId == organisatie);
    }
}
