using System.Runtime.CompilerServices;
using Zvh.Abstractions;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Regio;

namespace Zvh.Jeugdtafels.Profiel;

/// <summary>The letters of the youth tables as a region words them (<c>jeugdbrieven.json</c>). What it leaves out is as everywhere.</summary>
/// <param name="Brieven">The letters that the region words itself.</param>
internal sealed record Jeugdbrieven(IReadOnlyList<Briefsjabloon> Brieven)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "jeugdbrieven.json";

    /// <summary>Codes of the letters.</summary>
    public const string Uitnodiging = "uitnodiging", Besluit = "besluit";

    private static readonly ConditionalWeakTable<Regioprofiel, IReadOnlyList<Briefsjabloon>> Gelezen = [];

    /// <summary>What can be filled in a letter.</summary>
    public static IReadOnlySet<string> Plaatsen { get; } = new HashSet<string>(StringComparer.Ordinal) { "tafel", "moment", "naam", "plaats", "duur", "vraag", "besluit", "motivering", "mening" };

    /// <summary>The letters where no region words them.</summary>
    public static IReadOnlyList<Briefsjabloon> Standaard { get; } =
    [
        new(Uitnodiging, "Uitnodiging voor de {tafel}",
        [
            "Op {moment} praten wij over de zorgen om {naam}. Wij nodigen u uit om mee te praten.", "De plaats is {plaats}. Het gesprek duurt ongeveer {duur} minuten.", "# Waarover gaat het gesprek?",
            "Degene die het gesprek heeft aangevraagd, vraagt: {vraag}", "# Uw mening telt", "De tafel beslist niet voordat u bent gehoord. Kunt of wilt u niet komen, laat dan weten hoe u wel gehoord wilt worden: vooraf, of op papier.",
            "U mag iemand meenemen die u vertrouwt. Op de grond van de Jeugdwet mogen de mensen aan tafel dit met elkaar bespreken. Zij hebben geheimhouding.",
        ]),
        new(Besluit, "Besluit van de {tafel}",
        [
            "Op {moment} praatten wij over de zorgen om {naam}.", "# Het besluit", "{besluit}.", "# Waarom", "{motivering}", "# Wat u zei", "{mening}", "# Wat nu?",
            "Bent u het niet eens met het besluit, praat dan eerst met degene die het gesprek heeft aangevraagd. U kunt ook de onafhankelijke voorzitter bellen.",
        ]),
    ];

    /// <summary>The letters of a house: those of the region, and those of everybody that the region does not word.</summary>
    public static IReadOnlyList<Briefsjabloon> Van(Regioprofiel profiel) => Gelezen.GetValue(profiel, p =>
    {
        var eigen = p.Map.Heeft(Bestand) && p.Map.Lees<Jeugdbrieven>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud.Brieven : [];
        return [.. Standaard.Select(s => eigen.FirstOrDefault(e => e.Code == s.Code) ?? s)];
    });
}

/// <summary>Shows <c>jeugdbrieven.json</c> to <c>regio controleer</c>.</summary>
internal sealed class JeugdbrievenOnderdeel : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => JeugdtafelsModule.Id;

    /// <inheritdoc />
    public bool Herkent(string bestand) => bestand == Jeugdbrieven.Bestand;

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => Profielbestand<Jeugdbrieven>.Herschrijf(bestand, inhoud);

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        if (!profiel.Map.Heeft(Jeugdbrieven.Bestand))
        {
            return [];
        }

        var gelezen = profiel.Map.Lees<Jeugdbrieven>(Jeugdbrieven.Bestand);
        return gelezen.Gelukt ? [.. Fouten(gelezen.Waarde)] : gelezen.Fouten;
    }

    private static IEnumerable<Fout> Fouten(Profielbestand<Jeugdbrieven> bestand)
    {
        for (var i = 0; i < bestand.Inhoud.Brieven.Count; i++)
        {
            var brief = bestand.Inhoud.Brieven[i];
            if (Jeugdbrieven.Standaard.All(s => s.Code != brief.Code))
            {
                yield return bestand.Fout($"$.brieven[{i}].code", $"De brief \"{brief.Code}\" bestaat niet. Kies uit: {string.Join(", ", Jeugdbrieven.Standaard.Select(s => s.Code))}.");
            }

            foreach (var plaats in brief.Onbekend(Jeugdbrieven.Plaatsen))
            {
                yield return bestand.Fout($"$.brieven[{i}].regels", $"'{plaats}' kan niet worden ingevuld. Kies uit: {string.Join(", ", Jeugdbrieven.Plaatsen.Order(StringComparer.Ordinal))}.");
            }
        }
    }
}
