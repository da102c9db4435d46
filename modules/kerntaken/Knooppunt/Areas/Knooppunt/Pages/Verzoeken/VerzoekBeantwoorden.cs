using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>A partner gives information or refuses it; the house takes a request back.</summary>
internal sealed class VerzoekBeantwoorden(KnooppuntDbContext db, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>The partner gives it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague answered since the page was opened.</exception>
    public Task<Uitkomst> GeefAsync(Guid id, Geefinvoer invoer, uint versie, CancellationToken ct) =>
        DoeAsync(id, versie, vanPartner: true, v => v.Beantwoord(invoer.Tekst.Trim(), invoer.Grond!.Value, gebruiker.Naam, klok.GetUtcNow()), "is beantwoord", ct);

    /// <summary>The partner does not give it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague answered since the page was opened.</exception>
    public Task<Uitkomst> WeigerAsync(Guid id, Redeninvoer invoer, uint versie, CancellationToken ct) =>
        DoeAsync(id, versie, vanPartner: true, v => v.Weiger(invoer.Tekst.Trim(), gebruiker.Naam, klok.GetUtcNow()), "is geweigerd", ct);

    /// <summary>The house does not need it any more, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The partner answered since the page was opened.</exception>
    public Task<Uitkomst> TrekInAsync(Guid id, Redeninvoer invoer, uint versie, CancellationToken ct) =>
        DoeAsync(id, versie, vanPartner: false, v => v.TrekIn(invoer.Tekst.Trim(), gebruiker.Naam, klok.GetUtcNow()), "is ingetrokken", ct);

    private async Task<Uitkomst> DoeAsync(Guid id, uint versie, bool vanPartner, Action<Informatieverzoek> doe, string wat, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(verzoek, versie);
        if (verzoek.Stand is not Verzoekstand.Open)
        {
            return Uitkomst.Geweigerd("", "Dit verzoek is al afgehandeld. Er kan niets meer aan veranderen.");
        }

        if (vanPartner && verzoek.OrganisatieId != gebruiker.Bevoegdheid?.OrganisatieId)
        {
            return Uitkomst.Geweigerd("", "Alleen de gevraagde organisatie kan antwoorden.");
        }

        doe(verzoek);
        await db.SaveChangesAsync(ct);
        if (verzoek.DoorId != gebruiker.Bevoegdheid?.Id)
        {
            await berichten.StuurAsync([verzoek.DoorId], $"Uw informatieverzoek over {verzoek.Nummer} {wat}.", $"/knooppunt/verzoeken/{id}", ct);
        }

        return Uitkomst.Ok();
    }
}
