using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>A row of the list; says nothing about the person whom it is about.</summary>
internal sealed record Daderrij(Guid Id, string Kenmerk, string Gemeente, DateTimeOffset Op, string? Procesregisseur, int Open);

/// <summary>One track, with what belongs to it.</summary>
/// <param name="Spoor">The track.</param>
/// <param name="Procesregisseur">Who leads it; null while nobody does.</param>
/// <param name="Acties">What is done, what is open first.</param>
internal sealed record Daderbeeld(Daderspoor Spoor, string? Procesregisseur, IReadOnlyList<Daderactie> Acties);

/// <summary>Reads offender tracks for the screen.</summary>
internal sealed class DaderLezen(MensenhandelDbContext db, Mensen mensen)
{
    /// <summary>Who can lead a track.</summary>
    public async Task<IReadOnlyList<SelectListItem>> RegisseursAsync(CancellationToken ct) => [.. (await mensen.MetRechtAsync(Rechten.DaderWijzigen, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];

    /// <summary>One page of those that run, or that ended, the last begun first.</summary>
    public async Task<Lijstblad<Daderrij>> BladAsync(bool dicht, Lijstvraag vraag, CancellationToken ct)
    {
        var blad = await Keyset.OpNummerAsync(
            db.Dadersporen.AsNoTracking().Where(s => (s.AfgeslotenOp != null) == dicht), s => s.Volgnummer, q => q.Select(s => new { Spoor = s, Open = db.Acties.Count(a => a.DossierId == s.Id && a.KlaarOp == null) }), r => r.Spoor.Volgnummer, new(vraag.Na, vraag.Voor), ct);
        var namen = await mensen.NamenAsync(blad.Rijen.Select(r => r.Spoor.ProcesregisseurId).OfType<Guid>(), ct);
        return new([.. blad.Rijen.Select(r => new Daderrij(r.Spoor.Id, r.Spoor.Kenmerk, r.Spoor.Gemeente, r.Spoor.Op, Naam(namen, r.Spoor), r.Open))], blad.Aantal, blad.Volgende, blad.Vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Daderbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var spoor = await db.Dadersporen.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        var acties = await db.Acties.AsNoTracking().Where(a => a.DossierId == id).ToListAsync(ct);
        var namen = await mensen.NamenAsync(spoor.ProcesregisseurId is { } wie ? [wie] : [], ct);
        return new(spoor, Naam(namen, spoor), [.. acties.OrderBy(a => a.KlaarOp is not null).ThenByDescending(a => a.Op)]);
    }

    private static string? Naam(IReadOnlyDictionary<Guid, string> namen, Daderspoor spoor) => spoor.ProcesregisseurId is { } wie ? namen.GetValueOrDefault(wie, "vervallen account") : null;
}
