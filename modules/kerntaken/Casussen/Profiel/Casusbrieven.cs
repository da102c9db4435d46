using System.Runtime.CompilerServices;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Profiel;

/// <summary>The letters about a case as a region words them (<c>casusbrieven.json</c>). What it leaves out is as everywhere.</summary>
/// <param name="Brieven">The letters that the region words itself.</param>
internal sealed record Casusbrieven(IReadOnlyList<Briefsjabloon> Brieven)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "casusbrieven.json";

    /// <summary>Codes of letters that the product itself asks for.</summary>
    public const string Kennisgeving = "kennisgeving", Uitnodiging = "uitnodiging", Besluit = "besluit", Sluiting = "sluiting";

    private static readonly ConditionalWeakTable<Regioprofiel, IReadOnlyList<Briefsjabloon>> Gelezen = [];

    /// <summary>What can be filled in a letter.</summary>
    public static IReadOnlySet<string> Plaatsen { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "naam", "nummer", "thema", "gemeente", "grondslag", "huis", "contactpunt", "bewaren-tot", "procesregisseur", "uitkomst", "reden", "vervolg",
    };

    private static IReadOnlyList<Briefsjabloon> Standaard { get; } =
    [
        new(Kennisgeving, "Wij gebruiken gegevens over u",
        [
            "Beste {naam},",
            "Er zijn zorgen die u raken. Daarom overleggen een paar organisaties met elkaar. Dat doen zij bij {huis}. Wij vertellen u hier welke gegevens wij gebruiken en wat u kunt doen.",
            "# Waarom wij gegevens gebruiken", "Wij werken samen aan een oplossing. De wet staat dat toe: {grondslag}. Het gaat om: {thema}.",
            "# Welke gegevens", "- Wie u bent en waar u woont", "- Wat er aan de hand is, en wat er al is gedaan", "- Wat organisaties over u weten en wat nodig is voor de oplossing",
            "# Hoe lang", "Wij bewaren de gegevens tot en met {bewaren-tot}. Daarna halen wij ze weg.",
            "# Wat u kunt doen", "U mag uw gegevens zien. Klopt er iets niet, dan mag u dat laten veranderen. Bent u het niet eens met wat wij doen, dan mag u dat zeggen. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
            "Vragen? Neem contact op met {contactpunt}. Noem daarbij het kenmerk van deze brief.",
            "Met vriendelijke groet,", "{huis}",
        ]),
        new(Uitnodiging, "Uitnodiging voor een gesprek",
        [
            "Beste {naam},", "Wij willen met u praten over wat er nu speelt en wat er nodig is. Wij horen graag hoe u het zelf ziet.",
            "Het gesprek is op [dag en tijd], bij [plaats]. U mag iemand meenemen die u vertrouwt.", "Kunt u niet? Laat het ons weten via {contactpunt}. Dan maken wij een nieuwe afspraak.",
            "Met vriendelijke groet,", "{procesregisseur}", "{huis}",
        ]),
        new(Besluit, "Wat er met uw situatie gebeurt",
        [
            "Beste {naam},", "De organisaties hebben bekeken wat er nodig is. Dit is besloten: {uitkomst}.", "De reden: {reden}.", "De gemeente waar het om gaat is {gemeente}.",
            "Bent u het er niet mee eens, of hebt u vragen? Neem contact op met {contactpunt}. Noem daarbij het kenmerk van deze brief.", "Met vriendelijke groet,", "{procesregisseur}", "{huis}",
        ]),
        new(Sluiting, "De samenwerking rond u stopt",
        [
            "Beste {naam},", "De organisaties die bij {huis} samenwerkten, stoppen met hun overleg over uw situatie.", "Vanaf nu kunt u terecht bij: {vervolg}.",
            "Wij schermen uw gegevens af. Dan kan bijna niemand ze nog zien. Tot en met {bewaren-tot} blijven ze bewaard; daarna halen wij ze weg.", "Vragen? Neem contact op met {contactpunt}.", "Met vriendelijke groet,", "{procesregisseur}", "{huis}",
        ]),
    ];

    /// <summary>The letters of a house: those of the region, and those of everybody that the region does not word.</summary>
    public static IReadOnlyList<Briefsjabloon> Van(Regioprofiel profiel) => Gelezen.GetValue(profiel, p =>
    {
        var eigen = p.Map.Heeft(Bestand) && p.Map.Lees<Casusbrieven>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud.Brieven : [];
        return [.. Standaard.Select(s => eigen.FirstOrDefault(e => e.Code == s.Code) ?? s), .. eigen.Where(e => Standaard.All(s => s.Code != e.Code))];
    });
}
