namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Rules about the VAT regime (finance.md §2.3).</summary>
internal static class Btwregels
{
    private const string VeldReden = nameof(Factuurdocument.Btw) + "." + nameof(BtwRegime.Reden);
    private const string VeldPercentage = nameof(Factuurdocument.Btw) + "." + nameof(BtwRegime.Percentage);
    private const string VeldVerkoper = nameof(Factuurdocument.Verkoper) + "." + nameof(Factuurpartij.Btwnummer);
    private const string VeldKoper = nameof(Factuurdocument.Koper) + "." + nameof(Factuurpartij.Btwnummer);

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurdocument>> Tabel =
    [
        Bij(BtwCategorie.O, "BR-O-02", VeldVerkoper, d => !Is.Gevuld(d.Verkoper.Btwnummer),
            "Op een factuur buiten de heffing mag geen btw-nummer van de afzender staan. Haal het weg van deze factuur."),
        Bij(BtwCategorie.O, "BR-O-02", VeldKoper, d => !Is.Gevuld(d.Koper.Btwnummer),
            "Op een factuur buiten de heffing mag geen btw-nummer van de ontvanger staan. Haal het weg van deze factuur."),
        Bij(BtwCategorie.O, "BR-O-05", VeldPercentage, d => d.Btw.Percentage is null,
            "Buiten de heffing hoort geen btw-percentage. Maak het percentage leeg bij de geldstroom."),
        Bij(BtwCategorie.O, "BR-O-10", VeldReden, d => Is.Gevuld(d.Btw.Reden),
            "De reden ontbreekt waarom geen btw is berekend. Vul bij de geldstroom in: Buiten de heffing van btw."),
        Bij(BtwCategorie.E, "BR-E-02", VeldVerkoper, d => Is.Gevuld(d.Verkoper.Btwnummer),
            "Bij een vrijstelling moet het btw-nummer van de afzender op de factuur staan. Vul het in bij de facturerende partij."),
        Bij(BtwCategorie.E, "BR-E-05", VeldPercentage, d => d.Btw.Percentage == 0m,
            "Bij een vrijstelling is het btw-percentage 0. Zet het percentage op 0 bij de geldstroom."),
        Bij(BtwCategorie.E, "BR-E-10", VeldReden, d => Is.Gevuld(d.Btw.Reden),
            "De grond van de vrijstelling ontbreekt. Vul bij de geldstroom het wetsartikel in."),
        Bij(BtwCategorie.S, "BR-S-02", VeldVerkoper, d => Is.Gevuld(d.Verkoper.Btwnummer),
            "Op een factuur met btw moet het btw-nummer van de afzender staan. Vul het in bij de facturerende partij."),
        Bij(BtwCategorie.S, "BR-S-05", VeldPercentage, d => d.Btw.Percentage > 0m,
            "Het btw-percentage ontbreekt of is nul. Vul het tarief in bij de geldstroom, bijvoorbeeld 21."),
        Bij(BtwCategorie.S, "BR-S-10", VeldReden, d => d.Btw.Reden is null,
            "Bij belaste levering hoort geen reden voor vrijstelling. Maak de reden leeg bij de geldstroom."),
    ];

    private static Keurregel<Factuurdocument> Bij(BtwCategorie categorie, string id, string veld, Func<Factuurdocument, bool> klopt, string melding) =>
        new(id, veld, d => d.Btw.Categorie != categorie || klopt(d), melding);
}
