using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Casussen.Meldingen;

/// <summary>What the list is narrowed to; stands in the address, so never anything about a person.</summary>
internal sealed class Meldingfilter : Cijferfilter
{
    /// <summary>Where it stands.</summary>
    public Meldingstatus? Status { get; set; }

    /// <summary>Id of the theme.</summary>
    public string? Thema { get; set; }

    /// <summary>CBS code of the municipality.</summary>
    public string? Gemeente { get; set; }

    /// <summary>Code of the source.</summary>
    public string? Bron { get; set; }

    /// <summary>Only what cannot wait.</summary>
    public bool Spoed { get; set; }

    /// <summary>Whether it narrows anything.</summary>
    public bool Actief => this is { Status: not null } or { Thema.Length: > 0 } or { Gemeente.Length: > 0 } or { Bron.Length: > 0 } or { Spoed: true } or { Periode: not null };
}

/// <summary>A row of the list.</summary>
internal sealed record Meldingrij(Guid Id, string Nummer, string Thema, string Gemeente, string Bron, DateOnly OntvangenOp, bool Spoed, Meldingstatus Status);

/// <summary>A page of the list.</summary>
/// <param name="Rijen">The rows.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Volgende">The key of the next page; null when this is the last.</param>
/// <param name="Vorige">The key of the previous page; null when this is the first.</param>
internal sealed record Meldingblad(IReadOnlyList<Meldingrij> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>Reads meldingen for the screen, the last received first.</summary>
internal sealed class MeldingenLezen(CasussenDbContext db)
{
    private const int PerBlad = 50;

    /// <summary>One page of the list.</summary>
    public async Task<Meldingblad> BladAsync(Meldingfilter filter, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = Filter(filter);
        var terug = vraag.Voor is not null;
        var (dag, id) = Lees(vraag.Voor ?? vraag.Na);
        var gelezen = await Keyset.Na(alle, m => m.OntvangenOp, dag, id, af: !terug).Take(PerBlad + 1)
            .Select(m => new Meldingrij(m.Id, m.Nummer, m.Thema, m.Gemeente, m.Bron, m.OntvangenOp, m.Spoed, m.Status)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, Sleutel);
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One melding; the guard of the page saw that the user may.</summary>
    public Task<Melding> LeesAsync(Guid id, CancellationToken ct) => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == id, ct);

    /// <summary>Whom it is about, as far as the user may see them.</summary>
    public async Task<IReadOnlyList<Persoon>> PersonenAsync(Guid id, CancellationToken ct) =>
        await db.Personen.AsNoTracking().Where(p => db.Meldingpersonen.Any(m => m.DossierId == id && m.PersoonId == p.Id)).OrderBy(p => p.Achternaam).ThenBy(p => p.Id).ToListAsync(ct);

    private IQueryable<Melding> Filter(Meldingfilter filter)
    {
        var meldingen = Cijfers(filter);
        meldingen = filter.Status is { } status ? meldingen.Where(m => m.Status == status) : meldingen;
        meldingen = filter.Thema is { Length: > 0 } thema ? meldingen.Where(m => m.Thema == thema) : meldingen;
        meldingen = filter.Gemeente is { Length: > 0 } gemeente ? meldingen.Where(m => m.Gemeente == gemeente) : meldingen;
        meldingen = filter.Bron is { Length: > 0 } bron ? meldingen.Where(m => m.Bron == bron) : meldingen;
        return filter.Spoed ? meldingen.Where(m => m.Spoed) : meldingen;
    }

    // The same demands as the figures count with.
    private IQueryable<Melding> Cijfers(Meldingfilter filter)
    {
        var meldingen = db.Meldingen.AsNoTracking();
        if (filter.Periode is not { } periode)
        {
            return meldingen;
        }

        var (themas, bronnen) = (Cijferfilter.Codes(filter.Themas), Cijferfilter.Codes(filter.Bronnen));
        var standen = Cijferfilter.Codes(filter.Besluiten).Select(b => b == "open" ? Meldingstatus.Ontvangen : Enum.TryParse<Meldingstatus>(b, ignoreCase: true, out var stand) ? stand : (Meldingstatus?)null).ToArray();
        meldingen = meldingen.Where(m => m.OntvangenOp >= periode.Van && m.OntvangenOp <= periode.Tot);
        meldingen = themas.Length > 0 ? meldingen.Where(m => themas.Contains(m.Thema)) : meldingen;
        meldingen = bronnen.Length > 0 ? meldingen.Where(m => bronnen.Contains(m.Bron)) : meldingen;
        return standen.Length > 0 ? meldingen.Where(m => standen.Contains(m.Status)) : meldingen;
    }

    private static string Sleutel(Meldingrij rij) => FormattableString.Invariant($"{rij.OntvangenOp:yyyyMMdd}_{rij.Id}");

    private static (DateOnly? Dag, Guid Id) Lees(string? sleutel) =>
        sleutel?.Split('_') is [var dag, var id] && DateOnly.TryParseExact(dag, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) && Guid.TryParse(id, out var gelezen)
            ? (op, gelezen) : (null, Guid.Empty);
}
