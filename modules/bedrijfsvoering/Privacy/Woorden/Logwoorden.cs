using Zvh.Platform.Logboek;
using Zvh.Privacy.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Privacy.Woorden;

/// <summary>The codes of the log in the words of the screen.</summary>
internal static class Logwoorden
{
    /// <summary>The words for an action.</summary>
    public static string Actie(string actie) => actie switch
    {
        nameof(Logactie.Uitvoeren) => "Uitvoeren (download of mail)",
        nameof(Logactie.Rechten) => "Rechten wijzigen",
        nameof(Logactie.LogboekLezen) => "Logboek lezen",
        nameof(Logactie.LogboekControleren) => "Logboek controleren",
        _ => actie,
    };

    /// <summary>The words for a purpose (Wgs 1.8 lid 4).</summary>
    public static string Doel(Logdoel doel) => doel switch
    {
        Logdoel.Rechtmatigheidscontrole => "Controle of de verwerking rechtmatig was",
        Logdoel.InterneControle => "Interne controle",
        Logdoel.IntegriteitEnBeveiliging => "Integriteit en beveiliging van de gegevens",
        _ => "Gerechtelijke procedure",
    };

    /// <summary>The words for a purpose as a row of the log has it; empty when the row has none.</summary>
    public static string Doel(string doel) => Enum.TryParse<Logdoel>(doel, out var bekend) ? Doel(bekend) : doel;

    /// <summary>How an outcome looks.</summary>
    public static StatusSoort Soort(string uitkomst) => uitkomst switch
    {
        nameof(Loguitkomst.Gelukt) => StatusSoort.Neutraal,
        nameof(Loguitkomst.Geweigerd) => StatusSoort.LetOp,
        _ => StatusSoort.Fout,
    };

    /// <summary>A moment, where the house stands.</summary>
    public static string Moment(DateTimeOffset op) => op.ToLocalTime().ToString("d-M-yyyy HH:mm:ss", System.Globalization.CultureInfo.CurrentCulture);
}
