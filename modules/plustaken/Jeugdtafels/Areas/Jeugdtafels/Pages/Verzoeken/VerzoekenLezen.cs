using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Verzoekrij(Guid Id, int Volgnummer, Jeugdtafel Tafel, string Gemeente, DateTimeOffset Op, DateTimeOffset? Begin, Jeugdstand Stand, string? Besluit)
{
    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"J-{Volgnummer:00000}");
}

/// <summary>Somebody who is invited, with the name of the organisation.</summary>
internal sealed record Genodigdrij(Jeugdgenodigde Genodigde, string? Organisatie)
{
    /// <summary>What the screen calls him.</summary>
    public string Naam => (Genodigde.Wie, Organisatie) switch
    {
        ({ } wie, { } organisatie) => $"{wie}, {organisatie}",
        (null, null) => "",
        var (wie, organisatie) => wie ?? organisatie!,
    };
}

/// <summary>One request, as the user may see it.</summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Verzoeker">Who asked.</param>
/// <param name="Genodigden">Who is invited, in the order of the roles.</param>
internal sealed record Verzoekbeeld(Jeugdverzoek Verzoek, string Verzoeker, IReadOnlyList<Genodigdrij> Genodigden);

/// <summary>Reads requests for the screen.</summary>
internal sealed class VerzoekenLezen(JeugdtafelsDbContext db, Mensen mensen, Partners partners)
{
    /// <summary>One page: what is open or what is done, the last asked first.</summary>
    public Task<Lijstblad<Verzoekrij>> BladAsync(bool gesloten, Lijstvraag vraag, CancellationToken ct) => Keyset.OpNummerAsync(
        db.Verzoeken.AsNoTracking().Where(v => (v.Stand == Jeugdstand.Besloten || v.Stand == Jeugdstand.Ingetrokken) == gesloten), v => v.Volgnummer,
        q => q.Select(v => new Verzoekrij(v.Id, v.Volgnummer, v.Tafel, v.Gemeente, v.Op, v.Begin, v.Stand, v.Besluit)), r => r.Volgnummer, new(vraag.Na, vraag.Voor), ct);

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Verzoekbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        var namen = await mensen.NamenAsync([verzoek.VerzoekerId], ct);
        var organisaties = await partners.NamenAsync(ct);
        var genodigden = await db.Genodigden.AsNoTracking().Where(g => g.DossierId == id).ToListAsync(ct);
        return new(verzoek, namen.GetValueOrDefault(verzoek.VerzoekerId, "vervallen account"),
            [.. genodigden.OrderBy(g => g.Rol).ThenBy(g => g.Id).Select(g => new Genodigdrij(g, g.OrganisatieId is { } o ? organisaties.GetValueOrDefault(o, "vervallen organisatie") : null))]);
    }
}
