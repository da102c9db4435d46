using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>A row of the list; says nothing about the person whom it is about.</summary>
internal sealed record Daderrij(Guid Id, string Kenmerk, int Volgnummer, string Gemeente, DateTimeOffset Op, string? Procesregisseur, int Open);

/// <summary>A page of the list.</summary>
internal sealed record Daderblad(IReadOnlyList<Daderrij> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>One track, with what belongs to it.</summary>
/// <param name="Spoor">The track.</param>
/// <param name="Procesregisseur">Who leads it; null while nobody does.</param>
/// <param name="Acties">What is done, what is open first.</param>
internal sealed record Daderbeeld(Daderspoor Spoor, string? Procesregisseur, IReadOnlyList<Daderactie> Acties);

/// <summary>Reads offender tracks for the screen.</summary>
internal sealed class DaderLezen(MensenhandelDbContext db, Mensen mensen)
{
    private const int PerBlad = 50;

    /// <summary>Who can lead a track.</summary>
    public async Task<IReadOnlyList<SelectListItem>> RegisseursAsync(CancellationToken ct) => [.. (await mensen.MetRechtAsync(Rechten.DaderWijzigen, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];

    /// <summary>One page, the last begun first.</summary>
    public async Task<Daderblad> BladAsync(Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Dadersporen.AsNoTracking();
        var terug = vraag.Voor is not null;
        int? vanaf = int.TryParse(vraag.Voor ?? vraag.Na, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
        var gelezen = await Keyset.Na(alle, s => s.Volgnummer, vanaf, terug ? Guid.AllBitsSet : Guid.Empty, af: !terug).Take(PerBlad + 1)
            .Select(s => new { Spoor = s, Open = db.Acties.Count(a => a.DossierId == s.Id && a.KlaarOp == null) }).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => r.Spoor.Volgnummer.ToString(CultureInfo.InvariantCulture));
        var namen = await mensen.NamenAsync(rijen.Select(r => r.Spoor.ProcesregisseurId).OfType<Guid>(), ct);
        return new([.. rijen.Select(r => new Daderrij(r.Spoor.Id, r.Spoor.Kenmerk, r.Spoor.Volgnummer, r.Spoor.Gemeente, r.Spoor.Op, Naam(namen, r.Spoor), r.Open))], await alle.CountAsync(ct), volgende, vorige);
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
