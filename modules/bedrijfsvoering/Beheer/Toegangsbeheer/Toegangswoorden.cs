using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Toegangsbeheer;

/// <summary>What the screen calls classes, evidence and reaches.</summary>
internal static class Toegangswoorden
{
    /// <summary>The classes to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Klassen { get; } = Keuzes<Deelnemersklasse>(Klasse);

    /// <summary>The kinds of evidence to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Bewijssoorten { get; } = Keuzes<Bewijssoort>(Bewijs);

    /// <summary>The name of a class.</summary>
    public static string Klasse(Deelnemersklasse klasse) => klasse switch
    {
        Deelnemersklasse.Huis => "Het huis zelf",
        Deelnemersklasse.Lid1 => "Publieke deelnemer (Wgs 2.27 lid 1)",
        Deelnemersklasse.Lid2 => "Private deelnemer (Wgs 2.27 lid 2)",
        _ => "Derde (Wgs 2.31 lid 9)",
    };

    /// <summary>The name of a kind of evidence.</summary>
    public static string Bewijs(Bewijssoort soort) => soort switch
    {
        Bewijssoort.Aanwijzing => "Aanwijzing",
        Bewijssoort.Vog => "VOG",
        Bewijssoort.Screening => "Screening",
        Bewijssoort.Geheimhouding => "Geheimhoudingsverklaring",
        _ => "Opleiding",
    };

    /// <summary>The name of a reach.</summary>
    public static string Bereik(Bereik bereik) => bereik switch
    {
        Abstractions.Bereik.Geen => "geen",
        Abstractions.Bereik.Lid => "als lid",
        _ => "alles",
    };

    /// <summary>A day as the log writes it.</summary>
    public static string Code(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "geen";

    /// <summary>A day as a reader says it.</summary>
    public static string Dag(DateOnly? dag) => dag?.ToString("d-M-yyyy", CultureInfo.GetCultureInfo("nl-NL")) ?? "geen einddatum";

    private static IReadOnlyList<SelectListItem> Keuzes<T>(Func<T, string> naam)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => new SelectListItem(naam(w), w.ToString()))];
}
