using System.Globalization;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Ui.TagHelpers;

namespace Zvh.Signalering.Factsheets;

/// <summary>How factsheets speak, on the screen and on paper alike.</summary>
internal static class Factsheetwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = ["Dit halfjaar", "Halfjaar ervoor", "Hele huis", "Per 10.000", "Huis per 10.000"];

    /// <summary>The cells of a row.</summary>
    public static IReadOnlyList<string> Cellen(Factsheetregel regel, Factsheetinhoud inhoud) =>
    [
        Getal(regel.Nu), Getal(regel.Vorige), Getal(regel.Huis), Deel(Factsheetregel.PerTienduizend(regel.Nu, inhoud.Inwoners)), Deel(Factsheetregel.PerTienduizend(regel.Huis, inhoud.InwonersHuis)),
    ];

    /// <summary>Where it stands.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Factsheetstand stand) => stand switch
    {
        Factsheetstand.Gepubliceerd => ("gepubliceerd", StatusSoort.Goed),
        Factsheetstand.Vervangen => ("vervangen", StatusSoort.Neutraal),
        _ => ("concept", StatusSoort.LetOp),
    };

    /// <summary>When and how it was counted.</summary>
    public static string Verantwoording(Factsheetinhoud inhoud) =>
        $"Geteld op {inhoud.GeteldOp.ToLocalTime().ToString("d MMMM yyyy HH:mm", Nederlands)}, methode {inhoud.Methode}. Een punt staat waar een aantal kleiner dan {inhoud.Drempel} is weggelaten, of waar een ander aantal het zou verraden.";

    private static string Getal(int? aantal) => aantal?.ToString("N0", Nederlands) ?? "·";

    private static string Deel(decimal? aantal) => aantal?.ToString("N1", Nederlands) ?? "·";
}
