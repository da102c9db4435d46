using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>What the list is narrowed to; stands in the address, so never anything about a person.</summary>
internal sealed class Casusfilter : Cijferfilter
{
    /// <summary>Where it stands.</summary>
    public Casusfase? Fase { get; set; }

    /// <summary>Id of the theme.</summary>
    public string? Thema { get; set; }

    /// <summary>CBS code of the municipality.</summary>
    public string? Gemeente { get; set; }

    /// <summary>Code of the step.</summary>
    public string? Stap { get; set; }

    /// <summary>Level of the AVE ladder.</summary>
    public int? Ave { get; set; }

    /// <summary>Only those of which the user has the regie.</summary>
    public bool Mijn { get; set; }

    /// <summary>Whether it narrows anything.</summary>
    public bool Actief => this is { Fase: not null } or { Thema.Length: > 0 } or { Gemeente.Length: > 0 } or { Stap.Length: > 0 } or { Ave: not null } or { Mijn: true } or { Periode: not null };
}

/// <summary>A row of the list.</summary>
internal sealed record Casusrij(Guid Id, string Nummer, string Thema, string Gemeente, string Stap, Casusfase Fase, int? Ave, DateOnly GeopendOp, DateOnly? HerzienOp, DateOnly BewarenTot);

/// <summary>A page of the list.</summary>
/// <param name="Rijen">The rows.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Volgende">The key of the next page; null when this is the last.</param>
/// <param name="Vorige">The key of the previous page; null when this is the first.</param>
internal sealed record Casusblad(IReadOnlyList<Casusrij> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>Reads cases for the screen, the last opened first.</summary>
internal sealed class CasussenLezen(CasussenDbContext db, Casusboek boek)
{
    private const int PerBlad = 50;

    /// <summary>One page of the list.</summary>
    public async Task<Casusblad> BladAsync(Casusfilter filter, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = Filter(filter);
        var terug = vraag.Voor is not null;
        var (dag, id) = Lees(vraag.Voor ?? vraag.Na);
        var gelezen = await Keyset.Na(alle, c => c.GeopendOp, dag, id, af: !terug).Take(PerBlad + 1)
            .Select(c => new Casusrij(c.Id, c.Nummer, c.Thema, c.Gemeente, c.Stap, c.Fase, c.Ave, c.GeopendOp, c.HerzienOp, c.BewarenTot)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => FormattableString.Invariant($"{r.GeopendOp:yyyyMMdd}_{r.Id}"));
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    private IQueryable<Casus> Filter(Casusfilter filter)
    {
        var (ik, casussen) = (boek.Ik, Cijfers(filter));
        casussen = filter.Fase is { } fase ? casussen.Where(c => c.Fase == fase) : casussen;
        casussen = filter.Thema is { Length: > 0 } thema ? casussen.Where(c => c.Thema == thema) : casussen;
        casussen = filter.Gemeente is { Length: > 0 } gemeente ? casussen.Where(c => c.Gemeente == gemeente) : casussen;
        casussen = filter.Stap is { Length: > 0 } stap ? casussen.Where(c => c.Stap == stap) : casussen;
        casussen = filter.Ave is { } ave ? casussen.Where(c => c.Ave == ave) : casussen;
        return filter.Mijn ? casussen.Where(c => db.Regies.Any(r => r.DossierId == c.Id && r.GebruikerId == ik && r.Tot == null)) : casussen;
    }

    // The same demands as the figures count with.
    private IQueryable<Casus> Cijfers(Casusfilter filter)
    {
        var casussen = db.Casussen.AsNoTracking();
        if (filter.Periode is not { } periode)
        {
            return casussen;
        }

        var (themas, stap) = (Cijferfilter.Codes(filter.Themas), filter.InStap ?? "");
        casussen = casussen.Where(c => db.Casusstappen.Any(s => s.DossierId == c.Id && (stap == "" || s.Stap == stap) && s.Van <= periode.Tot && (s.Tot == null || s.Tot >= periode.Van)));
        return themas.Length > 0 ? casussen.Where(c => themas.Contains(c.Thema)) : casussen;
    }

    private static (DateOnly? Dag, Guid Id) Lees(string? sleutel) =>
        sleutel?.Split('_') is [var dag, var id] && DateOnly.TryParseExact(dag, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) && Guid.TryParse(id, out var gelezen)
            ? (op, gelezen) : (null, Guid.Empty);
}
