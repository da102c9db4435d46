using System.Runtime.CompilerServices;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Regio;

namespace Zvh.Tafels.Profiel;

/// <summary>The invitation and the minutes as a region words them (<c>tafelbrieven.json</c>). What it leaves out is as everywhere.</summary>
/// <param name="Brieven">The texts that the region words itself.</param>
internal sealed record Tafelbrieven(IReadOnlyList<Briefsjabloon> Brieven)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "tafelbrieven.json";

    /// <summary>Codes of the texts.</summary>
    public const string Uitnodiging = "uitnodiging", Verslag = "verslag";

    private static readonly ConditionalWeakTable<Regioprofiel, IReadOnlyList<Briefsjabloon>> Gelezen = [];

    /// <summary>What can be filled in.</summary>
    public static IReadOnlySet<string> Plaatsen { get; } = new HashSet<string>(StringComparer.Ordinal) { "tafel", "doel", "dag", "tijd", "plaats", "voorzitter", "grondslag", "huis", "aanwezig", "afwezig", "algemeen", "vastgesteld" };

    private static IReadOnlyList<Briefsjabloon> Standaard { get; } =
    [
        new(Uitnodiging, "Uitnodiging: {tafel}",
        [
            "U bent uitgenodigd voor {tafel}, op {dag}, {tijd}.", "De plaats is {plaats}.", "Voorzitter is {voorzitter}. De tafel is er voor: {doel}. De grondslag is {grondslag}.",
            "In deze brief staat niet over wie het gaat. Meld u aan bij {huis} om de agenda te lezen en uw punten voor te bereiden.",
        ]),
        new(Verslag, "Verslag: {tafel}", ["Zitting van {dag}, {tijd}. Voorzitter: {voorzitter}.", "Aanwezig: {aanwezig}.", "Afwezig: {afwezig}.", "# Algemeen", "{algemeen}", "Vastgesteld op {vastgesteld}."]),
    ];

    /// <summary>A text of a house: that of the region, or that of everybody.</summary>
    public static Briefsjabloon Van(Regioprofiel profiel, string code) => Gelezen.GetValue(profiel, p =>
    {
        var eigen = p.Map.Heeft(Bestand) && p.Map.Lees<Tafelbrieven>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud.Brieven : [];
        return [.. Standaard.Select(s => eigen.FirstOrDefault(e => e.Code == s.Code) ?? s)];
    }).First(s => s.Code == code);
}
