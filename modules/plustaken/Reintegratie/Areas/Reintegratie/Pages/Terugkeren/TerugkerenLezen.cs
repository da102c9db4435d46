using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Ui;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Terugkeerrij(Guid Id, string Nummer, string Gemeente, DateTimeOffset Op, DateOnly? Vrij, Regieplek? Regie, Terugkeerstand Stand, bool Fasehuis);

/// <summary>One return, as the user may see it.</summary>
/// <param name="Terugkeer">The return.</param>
/// <param name="Onderwerp">The melding or case; null when the user may not see it.</param>
/// <param name="Wie">Whom it is about, as far as the user may see that.</param>
/// <param name="Peilingen">Every light, the last first.</param>
/// <param name="Bezoeken">Every visit, the last first.</param>
/// <param name="Organisatie">Who takes over; null while nobody was asked.</param>
/// <param name="Fasehuis">The requests for a place in the Fasehuis, the last first.</param>
/// <param name="Isd">The moments of a measure for stelselmatige daders; null while there are none.</param>
internal sealed record Terugkeerbeeld(Terugkeer Terugkeer, Onderwerp? Onderwerp, IReadOnlyList<Onderwerppersoon> Wie, IReadOnlyList<Voorwaardepeiling> Peilingen, IReadOnlyList<Celbezoek> Bezoeken, string? Organisatie, IReadOnlyList<Fasehuisaanvraag> Fasehuis, Isdtraject? Isd)
{
    private readonly ILookup<(Voorwaarde, Peilmoment), Voorwaardepeiling> perPlek = Peilingen.ToLookup(p => (p.Voorwaarde, p.Moment));

    /// <summary>The last light of a condition at a moment; null when nobody looked.</summary>
    public Voorwaardepeiling? Laatste(Voorwaarde voorwaarde, Peilmoment moment) => perPlek[(voorwaarde, moment)].FirstOrDefault();
}

/// <summary>Reads returns for the screen.</summary>
internal sealed class TerugkerenLezen(ReintegratieDbContext db, IOnderwerpen onderwerpen, Partners partners)
{
    private const int PerBlad = 50;

    /// <summary>One page: what is open or what is done, the last reported first.</summary>
    public async Task<Lijstblad<Terugkeerrij>> BladAsync(bool afgerond, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Terugkeren.AsNoTracking().Where(t => (t.Stand == Terugkeerstand.Afgerond) == afgerond);
        var terug = vraag.Voor is not null;
        var (vanaf, id) = Lees(vraag.Voor ?? vraag.Na);
        var gelezen = await Keyset.Na(alle, t => t.Op, vanaf, id, af: !terug).Take(PerBlad + 1)
            .Select(t => new Terugkeerrij(t.Id, t.Nummer, t.Gemeente, t.Op, t.Vrij, t.Regie, t.Stand, t.Fasehuis)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => $"{r.Op.ToString("O", CultureInfo.InvariantCulture)}_{r.Id}");
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Terugkeerbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.AsNoTracking().SingleAsync(t => t.Id == id, ct);
        var onderwerp = (await onderwerpen.LeesAsync([terugkeer.OnderwerpId], ct)).SingleOrDefault();
        return new(terugkeer, onderwerp, onderwerp is null ? [] : await onderwerpen.PersonenAsync(onderwerp, ct),
            await db.Peilingen.AsNoTracking().Where(p => p.DossierId == id).OrderByDescending(p => p.Op).ThenByDescending(p => p.Id).ToListAsync(ct),
            await db.Bezoeken.AsNoTracking().Where(b => b.DossierId == id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).ToListAsync(ct),
            terugkeer.OrganisatieId is { } organisatie ? (await partners.NamenAsync(ct)).GetValueOrDefault(organisatie, "vervallen organisatie") : null,
            await db.Fasehuisaanvragen.AsNoTracking().Where(a => a.DossierId == id).OrderByDescending(a => a.Op).ThenByDescending(a => a.Id).ToListAsync(ct),
            await db.Isdtrajecten.AsNoTracking().SingleOrDefaultAsync(i => i.DossierId == id, ct));
    }

    // Reports that came in at the same moment are told apart by their key.
    private static (DateTimeOffset? Op, Guid Id) Lees(string? sleutel) =>
        sleutel?.Split('_') is [var op, var id] && DateTimeOffset.TryParseExact(op, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) && Guid.TryParse(id, out var gelezen) ? (moment, gelezen) : (null, Guid.Empty);
}
