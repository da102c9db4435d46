using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>A page of the list.</summary>
internal sealed record Verzoekblad(IReadOnlyList<Informatieverzoek> Rijen, IReadOnlyDictionary<Guid, string> Organisaties, int Aantal, string? Volgende, string? Vorige);

/// <summary>One request, with the names around it.</summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Organisatie">The partner.</param>
/// <param name="Door">Who asked.</param>
/// <param name="Pad">The page of the melding or case; null when the user may not see that.</param>
internal sealed record Verzoekbeeld(Informatieverzoek Verzoek, string Organisatie, string Door, string? Pad);

/// <summary>Reads requests for the screen.</summary>
internal sealed class VerzoekenLezen(KnooppuntDbContext db, Partners partners, Mensen mensen, IOnderwerpen onderwerpen)
{
    private const int PerBlad = 50;

    /// <summary>One page: what waits for an answer by its term, or what is done.</summary>
    public async Task<Verzoekblad> BladAsync(bool afgehandeld, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Verzoeken.AsNoTracking().Where(v => (v.Stand != Verzoekstand.Open) == afgehandeld);
        var terug = vraag.Voor is not null;
        var (dag, id) = Lees(vraag.Voor ?? vraag.Na);
        var gelezen = await Keyset.Na(alle, v => v.Uiterlijk, dag, id, af: afgehandeld != terug).Take(PerBlad + 1).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, v => FormattableString.Invariant($"{v.Uiterlijk:yyyyMMdd}_{v.Id}"));
        return new(rijen, await partners.NamenAsync(ct), await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Verzoekbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        var organisatie = (await partners.NamenAsync(ct)).GetValueOrDefault(verzoek.OrganisatieId, "vervallen organisatie");
        var door = (await mensen.NamenAsync([verzoek.DoorId], ct)).GetValueOrDefault(verzoek.DoorId, "vervallen account");
        return new(verzoek, organisatie, door, (await onderwerpen.LeesAsync([verzoek.OnderwerpId], ct)).SingleOrDefault()?.Pad);
    }

    private static (DateOnly? Dag, Guid Id) Lees(string? sleutel) =>
        sleutel?.Split('_') is [var dag, var id] && DateOnly.TryParseExact(dag, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) && Guid.TryParse(id, out var gelezen)
            ? (op, gelezen) : (null, Guid.Empty);
}
