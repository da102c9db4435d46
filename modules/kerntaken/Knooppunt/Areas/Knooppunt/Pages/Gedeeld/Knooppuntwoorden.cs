using System.Globalization;
using Zvh.Knooppunt.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Knooppunt.Gedeeld;

/// <summary>What the screen calls things.</summary>
internal static class Knooppuntwoorden
{
    /// <summary>The words and colour of a question.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Vraagstand stand) => stand switch
    {
        Vraagstand.Gesteld => ("gesteld", StatusSoort.LetOp),
        Vraagstand.InBehandeling => ("in behandeling", StatusSoort.Actief),
        Vraagstand.Uitgezet => ("uitgezet in de keten", StatusSoort.Actief),
        Vraagstand.Beantwoord => ("beantwoord", StatusSoort.Goed),
        _ => ("gesloten", StatusSoort.Neutraal),
    };

    /// <summary>The words and colour of an item of the knowledge base.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Kennisstand stand) => stand switch
    {
        Kennisstand.Concept => ("concept", StatusSoort.LetOp),
        Kennisstand.Gepubliceerd => ("gepubliceerd", StatusSoort.Goed),
        _ => ("ingetrokken", StatusSoort.Neutraal),
    };

    /// <summary>The words and colour of a request.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Informatieverzoek verzoek, DateOnly vandaag) => verzoek.Stand switch
    {
        Verzoekstand.Geantwoord => ("beantwoord", StatusSoort.Goed),
        Verzoekstand.Geweigerd => ("geweigerd", StatusSoort.Fout),
        Verzoekstand.Ingetrokken => ("ingetrokken", StatusSoort.Neutraal),
        _ => verzoek.IsTeLaat(vandaag) ? ("te laat", StatusSoort.LetOp) : ("wacht op antwoord", StatusSoort.Actief),
    };

    /// <summary>The words and colour of a scenario.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Scenario scenario, DateOnly vandaag) => scenario.Stand switch
    {
        Scenariostand.Concept => ("concept", StatusSoort.LetOp),
        Scenariostand.Vervangen => ("vervangen", StatusSoort.Neutraal),
        _ => scenario.IsVerlopen(vandaag) ? ("verlopen", StatusSoort.Fout)
            : scenario.GeldigTot <= vandaag.AddDays(Scenario.Vooraf) ? ("verloopt bijna", StatusSoort.LetOp) : ("geldig", StatusSoort.Goed),
    };

    /// <summary>What ZSM did with a scenario.</summary>
    public static string Gewogen(Weegwijze? wijze) => wijze switch
    {
        Weegwijze.Meegewogen => "meegewogen",
        Weegwijze.Deels => "voor een deel meegewogen",
        Weegwijze.NietMeegewogen => "niet meegewogen",
        _ => "nog geen terugkoppeling",
    };

    /// <summary>Whether something that was given helped.</summary>
    public static string Hielp(Doeltreffendheid? hielp) => hielp switch
    {
        Doeltreffendheid.Ja => "het hielp",
        Doeltreffendheid.Deels => "het hielp voor een deel",
        Doeltreffendheid.Nee => "het hielp niet",
        _ => "nog geen terugkoppeling",
    };

    /// <summary>A check for a third party, as a sentence to agree with.</summary>
    public static string Toets(Derdentoets toets) => toets switch
    {
        Derdentoets.Noodzakelijk => "Het is noodzakelijk dat de derde dit weet.",
        Derdentoets.Grondslag => "De wet geeft een grondslag om dit aan de derde te geven.",
        Derdentoets.GeenBezwaar => "Geen deelnemer heeft bezwaar.",
        Derdentoets.RacGetoetst => "De rechtmatigheidsadviescommissie heeft dit getoetst.",
        _ => "Wie bijzondere of strafrechtelijke gegevens leverde, vindt het goed. Of die gegevens zitten er niet in.",
    };

    /// <summary>A day, as lists show it.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, where the house stands; a dash when there is none.</summary>
    public static string Dag(DateTimeOffset? op) => op is { } moment ? moment.ToLocalTime().ToString("d-M-yyyy", CultureInfo.InvariantCulture) : "–";

    /// <summary>A moment, where the house stands.</summary>
    public static string Moment(DateTimeOffset op) => op.ToLocalTime().ToString("d-M-yyyy HH:mm", CultureInfo.InvariantCulture);
}
