using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Tabellen;
using Zvh.Ui;

namespace Zvh.Signalering.Rijen;

/// <summary>What the rows are narrowed to; stands in the address, so never anything about a person.</summary>
internal sealed class Rijfilter
{
    /// <summary>Code of a table, when one comes from a cell of it.</summary>
    public string? Tabel { get; set; }

    /// <summary>Code of the column of that table.</summary>
    public string? Kolom { get; set; }

    /// <summary>The first quarter.</summary>
    public string? Van { get; set; }

    /// <summary>The last quarter.</summary>
    public string? Tot { get; set; }

    /// <summary>Meldingen or cases; a column decides it itself.</summary>
    public Onderwerpsoort Soort { get; set; }

    /// <summary>CBS code of the municipality.</summary>
    public string? Gemeente { get; set; }

    /// <summary>Id of the theme.</summary>
    public string? Thema { get; set; }

    /// <summary>Code of the source.</summary>
    public string? Bron { get; set; }
}

/// <summary>Reads pseudonymised rows for an analyst, within the themes for which the user has the permission .</summary>
internal sealed class Rijenlezer(IAnalyserijen rijen, Tabelmaker maker, Regioprofiel profiel, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker)
{
    /// <summary>The most rows in a file.</summary>
    public const int Meeste = 100_000;

    private const int Kwartalen = 48;

    /// <summary>The municipalities.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The themes.</summary>
    public IReadOnlyList<SelectListItem> Themas => [.. catalogus.Themas.Select(t => new SelectListItem(profiel.Term($"thema.{t.Id}", t.Titel), t.Id)).OrderBy(t => t.Text, StringComparer.Ordinal)];

    /// <summary>The sources of meldingen.</summary>
    public IReadOnlyList<SelectListItem> Bronnen => [.. rijen.Bronnen.Select(b => new SelectListItem(b.Naam, b.Code))];

    /// <summary>The quarters, the last first.</summary>
    public IReadOnlyList<SelectListItem> Perioden => [.. Enumerable.Range(0, Kwartalen).Select(i => maker.Nu.Plus(-i).ToString()).Select(k => new SelectListItem(k, k))];

    /// <summary>The column from which one comes; null for none.</summary>
    public (Tabeldefinitie Tabel, Kolomdefinitie Kolom)? Kolom(Rijfilter filter) =>
        maker.Definities.FirstOrDefault(d => d.Code == filter.Tabel) is { } tabel && tabel.Kolommen.FirstOrDefault(k => k.Code == filter.Kolom) is { } kolom ? (tabel, kolom) : null;

    /// <summary>What is asked for; or why that cannot be.</summary>
    public Uitkomst<(Rijvraag Vraag, Verslagperiode Periode)> Vraag(Rijfilter filter)
    {
        var periode = maker.Periode(filter.Van, filter.Tot);
        if (!periode.Gelukt)
        {
            return Uitkomst<(Rijvraag, Verslagperiode)>.Geweigerd(periode.Fouten);
        }

        var (gemeente, thema, bron) = (Leeg(filter.Gemeente), Leeg(filter.Thema), Leeg(filter.Bron));
        var vraag = Kolom(filter) is { } gekozen ? Doorkijk.Vraag(gekozen.Kolom, periode.Waarde, gemeente)
            : new Rijvraag(filter.Soort, periode.Waarde.Van.Van, periode.Waarde.Tot.Tot) { Gemeente = gemeente };
        return vraag is null ? Uitkomst<(Rijvraag, Verslagperiode)>.Geweigerd("kolom", "Achter dit cijfer staan geen meldingen of casussen. Kies een andere kolom.")
            : Uitkomst<(Rijvraag, Verslagperiode)>.Ok((vraag with { Themas = Binnen(vraag.Themas, thema), Bronnen = Binnen(vraag.Bronnen, bron), Binnen = EigenThemas }, periode.Waarde));
    }

    /// <summary>One page.</summary>
    public Task<Analyseblad> BladAsync(Rijvraag vraag, Lijstvraag plek, CancellationToken ct) => rijen.BladAsync(vraag, plek.Na, plek.Voor, ct);

    /// <summary>All rows for a file; or that there are too many.</summary>
    public async Task<Uitkomst<IReadOnlyList<Analyserij>>> AlleAsync(Rijvraag vraag, CancellationToken ct)
    {
        var alle = await rijen.AlleAsync(vraag, Meeste + 1, ct);
        return alle.Count > Meeste ? Uitkomst<IReadOnlyList<Analyserij>>.Geweigerd("van", "Dit zijn meer dan 100.000 rijen. Kies een kortere periode.") : Uitkomst<IReadOnlyList<Analyserij>>.Ok(alle);
    }

    private IReadOnlyList<string>? EigenThemas => gebruiker.Bereik(Rechten.RijLezen) is { Alles: false } bereik ? bereik.AlleVan : null;

    private static string? Leeg(string? keuze) => string.IsNullOrEmpty(keuze) ? null : keuze;

    // A choice narrows what a column counts; what the column does not count is not there.
    private static IReadOnlyList<string> Binnen(IReadOnlyList<string> eisen, string? keuze) => keuze is null ? eisen : eisen.Count == 0 || eisen.Contains(keuze, StringComparer.Ordinal) ? [keuze] : [""];
}
