using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Signaalrij(Guid Id, int Volgnummer, string Gemeente, Uitbuitingsvorm Vorm, DateTimeOffset Op, Plaatsing? Plaatsing, bool Gebundeld)
{
    /// <summary>What people call it.</summary>
    public string Kenmerk => Uitbuitingssignaal.Nummer(Volgnummer);
}

/// <summary>One signal, as the user may see it.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Melder">Who reported it.</param>
/// <param name="Bundel">The other signals of the bundle that the user may see.</param>
internal sealed record Signaalbeeld(Uitbuitingssignaal Signaal, string Melder, IReadOnlyList<Signaalrij> Bundel);

/// <summary>Reads signals for whoever screens and for who reported them. Whoever works in a track sees no signal: what he has to know stands in the track.</summary>
internal sealed class SignalenLezen(MensenhandelDbContext db, Mensen mensen)
{
    private const int MeesteKeuzes = 50;

    /// <summary>One page: what waits, the longest first; or the last reported first.</summary>
    public Task<Lijstblad<Signaalrij>> BladAsync(bool geplaatst, Lijstvraag vraag, CancellationToken ct) =>
        Keyset.OpNummerAsync(db.Signalen.AsNoTracking().Where(s => (s.Plaatsing != null) == geplaatst), s => s.Volgnummer, Rijen, r => r.Volgnummer, new(vraag.Na, vraag.Voor, Af: geplaatst), ct);

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Signaalbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var signaal = await db.Signalen.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        var namen = await mensen.NamenAsync([signaal.MelderId], ct);
        var bundel = signaal.BundelId is { } b ? await Rijen(db.Signalen.AsNoTracking().Where(s => s.BundelId == b && s.Id != id).OrderBy(s => s.Volgnummer)).ToListAsync(ct) : [];
        return new(signaal, namen.GetValueOrDefault(signaal.MelderId, "vervallen account"), bundel);
    }

    /// <summary>The signals that another can be bundled with, the last first.</summary>
    public async Task<IReadOnlyList<SelectListItem>> BundelkeuzesAsync(Uitbuitingssignaal signaal, CancellationToken ct) =>
        [.. (await Rijen(db.Signalen.AsNoTracking().Where(s => s.Id != signaal.Id && s.GewistOp == null && (s.BundelId == null || s.BundelId != signaal.BundelId)).OrderByDescending(s => s.Volgnummer).Take(MeesteKeuzes)).ToListAsync(ct))
            .Select(r => new SelectListItem($"{r.Kenmerk}, {Menswoorden.Vorm(r.Vorm)}, {Menswoorden.Dag(r.Op)}", r.Id.ToString()))];

    private static IQueryable<Signaalrij> Rijen(IQueryable<Uitbuitingssignaal> signalen) => signalen.Select(s => new Signaalrij(s.Id, s.Volgnummer, s.Gemeente, s.Vorm, s.Op, s.Plaatsing, s.BundelId != null));
}
