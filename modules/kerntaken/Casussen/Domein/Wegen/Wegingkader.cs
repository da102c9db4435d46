namespace Zvh.Casussen.Domein.Wegen;

/// <summary>A criterion of a weging.</summary>
/// <param name="Code">Short code, unique in its kader.</param>
/// <param name="Tekst">What must be so, in Dutch.</param>
internal sealed record Criterium(string Code, string Tekst);

/// <summary>A set of criteria by which the participants weigh a case (BGS 2.20, A-261; B1.11).</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Naam">The name on the screen.</param>
/// <param name="Grondslag">On which legal ground it works (B1.3).</param>
/// <param name="Criteria">The criteria, in order.</param>
/// <param name="Voldoet">The combinations of codes that are enough; one whole combination must be met.</param>
/// <param name="Themas">Ids of the themes that use it; empty for every theme without its own.</param>
internal sealed record Wegingkader(
    string Code, string Naam, string Grondslag, IReadOnlyList<Criterium> Criteria, IReadOnlyList<IReadOnlyList<string>> Voldoet, IReadOnlyList<string> Themas)
{
    /// <summary>Whether these criteria are enough.</summary>
    public bool IsGenoeg(IReadOnlyCollection<string> voldaan) => Voldoet.Any(c => c.All(voldaan.Contains));

    /// <summary>The four criteria of the Besluit.</summary>
    public static Wegingkader Bgs { get; } = new("bgs-2-20", "Complexe casuïstiek (BGS 2.20)", "Wgs",
    [
        new("a", "Er zijn problemen bij de betrokkene of in het gezin dat ertoe doet."),
        new("b", "De problemen spelen op meer leefgebieden en werken criminaliteit in de hand."),
        new("c", "Er zijn duidelijke, objectieve aanwijzingen voor ernstige overlast, criminaliteit of onveiligheid door de betrokkene."),
        new("d", "Samenwerking van deelnemers uit meer domeinen is nodig."),
    ], [["a", "b", "c", "d"]], []);

    /// <summary>The target group of the houses from before the Wgs.</summary>
    public static Wegingkader O3mp { get; } = new("o3mp", "O³MP: ondoorgrondelijk, ongrijpbaar en ontwrichtend", "Convenant",
    [
        new("a", "Meer problemen op meer dan één leefgebied leiden tot criminaliteit, overlast of verder afglijden."),
        new("b", "Minstens de ketens van dwang en drang zijn nodig; één keten lost het niet op."),
        new("c", "Het raakt het gezin of de omgeving."),
        new("d", "Er is een ernstig veiligheidsprobleem in een gebied dat meer ketens samen moeten aanpakken."),
    ], [["a", "b", "c"], ["d"]], []);
}
