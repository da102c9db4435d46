using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>The list of invoices: filtered, sorted, a page at a time, with the total of all pages.</summary>
internal sealed class FacturenLezen(FinancienDbContext db)
{
    private const int PerBlad = 50;

    /// <summary>The invoices that pass the filter.</summary>
    public IQueryable<Factuur> Zoek(Factuurfilter filter)
    {
        var facturen = db.Facturen.AsNoTracking();
        facturen = filter.Jaar is { } jaar ? facturen.Where(f => f.Jaar == jaar) : facturen;
        facturen = filter.Status is { } status ? facturen.Where(f => f.Status == status) : facturen;
        facturen = filter.Stroom is { Length: > 0 } stroom ? facturen.Where(f => db.Geldstromen.Any(g => g.Id == f.GeldstroomId && g.Code == stroom)) : facturen;
        facturen = filter.Factureerder is { Length: > 0 } code ? facturen.Where(f => db.Partijen.Any(p => p.Id == f.FactureerderId && p.Code == code)) : facturen;
        return filter.Zoek is { Length: > 0 } zoek
            ? facturen.Where(f => f.Nummer.Contains(zoek) || db.Partijen.Any(p => p.Id == f.DebiteurId && EF.Functions.ILike(p.Naam, $"%{zoek}%")))
            : facturen;
    }

    /// <summary>The living invoices that a run is about, also those that an earlier run made.</summary>
    public IQueryable<Factuur> Van(Factuurrun run) => db.Facturen.Where(f => f.Jaar == run.Jaar && f.Termijn == run.Termijn
        && run.GeldstroomIds.Contains(f.GeldstroomId) && f.OrigineelId == null && f.Status != FactuurStatus.Gecrediteerd);

    /// <summary>One page of the list.</summary>
    public async Task<Factuurblad> BladAsync(Factuurfilter filter, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = Zoek(filter);
        var bedragen = await alle.Select(f => new { f.IsCreditnota, f.Totaal }).ToListAsync(ct);
        var gelezen = await Rijen(Blader(alle, vraag).Take(PerBlad + 1)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug: vraag.Voor is not null, vanaf: vraag.Na is not null, r => Sleutel(r, vraag.Sorteer));
        return new(rijen, bedragen.Count, Bedrag.Som(bedragen.Select(b => b.IsCreditnota ? -b.Totaal : b.Totaal)), volgende, vorige);
    }

    /// <summary>All rows, for an export.</summary>
    public async Task<IReadOnlyList<Factuurrij>> AllesAsync(Factuurfilter filter, CancellationToken ct) =>
        await Rijen(Zoek(filter).OrderBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer).ThenBy(f => f.Id)).ToListAsync(ct);

    /// <summary>The rows of these invoices.</summary>
    public async Task<IReadOnlyList<Factuurrij>> RijenAsync(IQueryable<Factuur> facturen, CancellationToken ct) => await Rijen(facturen).ToListAsync(ct);

    private IQueryable<Factuurrij> Rijen(IQueryable<Factuur> facturen) => facturen.Select(f => new Factuurrij(
        f.Id, f.Nummer, f.Boekjaar, f.Volgnummer, f.IsCreditnota, f.Status, f.Jaar, f.Termijn,
        db.Geldstromen.Where(g => g.Id == f.GeldstroomId).Select(g => g.Naam).First(),
        db.Partijen.Where(p => p.Id == f.FactureerderId).Select(p => p.Naam).First(),
        db.Partijen.Where(p => p.Id == f.DebiteurId).Select(p => p.Naam).First(),
        f.Datum, f.Vervaldatum, f.Totaal, f.Herinneringen,
        db.Verzendingen.Where(v => v.FactuurId == f.Id && v.Soort == VerzendSoort.Factuur).OrderByDescending(v => v.Op).Select(v => (VerzendStatus?)v.Status).FirstOrDefault()));

    private static IQueryable<Factuur> Blader(IQueryable<Factuur> facturen, Lijstvraag vraag)
    {
        // The newest stands first unless the user asks otherwise.
        var af = vraag.Sorteer is null ? vraag.Richting is not "op" : vraag.Aflopend;
        var vanaf = (vraag.Voor ?? vraag.Na)?.Split('_');
        var id = vanaf is [_, var tekst] && Guid.TryParse(tekst, out var gelezen) ? gelezen : Guid.Empty;
        var sleutel = id == Guid.Empty ? null : vanaf![0];
        af = vraag.Voor is null ? af : !af;
        return vraag.Sorteer switch
        {
            "bedrag" => Keyset.Na(facturen, f => f.Totaal, sleutel is null ? null : new Bedrag(decimal.Parse(sleutel, CultureInfo.InvariantCulture)), id, af),
            "vervaldatum" => Keyset.Na(facturen, f => f.Vervaldatum, sleutel is null ? null : DateOnly.ParseExact(sleutel, "yyyyMMdd", CultureInfo.InvariantCulture), id, af),
            _ => Keyset.Na(facturen, f => (f.Boekjaar * 1_000_000L) + f.Volgnummer, sleutel is null ? null : long.Parse(sleutel, CultureInfo.InvariantCulture), id, af),
        };
    }

    private static string Sleutel(Factuurrij rij, string? sorteer) => sorteer switch
    {
        "bedrag" => FormattableString.Invariant($"{rij.Totaal.Waarde}_{rij.Id}"),
        "vervaldatum" => FormattableString.Invariant($"{rij.Vervaldatum:yyyyMMdd}_{rij.Id}"),
        _ => FormattableString.Invariant($"{(rij.Boekjaar * 1_000_000L) + rij.Volgnummer}_{rij.Id}"),
    };
}

/// <summary>What the list is narrowed to; stands in the address.</summary>
internal sealed class Factuurfilter
{
    /// <summary>The year that is invoiced.</summary>
    public int? Jaar { get; set; }

    /// <summary>The state.</summary>
    public FactuurStatus? Status { get; set; }

    /// <summary>Code of the stream.</summary>
    public string? Stroom { get; set; }

    /// <summary>Code of the invoicing party.</summary>
    public string? Factureerder { get; set; }

    /// <summary>Part of the name of the payer, which is an organisation, or of the number.</summary>
    public string? Zoek { get; set; }
}

/// <summary>A row of the list.</summary>
internal sealed record Factuurrij(
    Guid Id, string Nummer, int Boekjaar, int Volgnummer, bool IsCreditnota, FactuurStatus Status, int Jaar, int Termijn,
    string Stroom, string Factureerder, string Debiteur, DateOnly Datum, DateOnly Vervaldatum, Bedrag Totaal, int Herinneringen, VerzendStatus? Mail)
{
    /// <summary>The amount with the sign it has for the payer.</summary>
    public Bedrag Saldo => IsCreditnota ? -Totaal : Totaal;
}

/// <summary>A page of the list.</summary>
/// <param name="Rijen">The rows.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Totaal">What they come to on all pages.</param>
/// <param name="Volgende">The key of the next page.</param>
/// <param name="Vorige">The key of the previous page.</param>
internal sealed record Factuurblad(IReadOnlyList<Factuurrij> Rijen, int Aantal, Bedrag Totaal, string? Volgende, string? Vorige);
