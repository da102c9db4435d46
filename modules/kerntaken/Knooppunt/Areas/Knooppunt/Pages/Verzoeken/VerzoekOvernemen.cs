using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>Takes over what is needed of an answer into a plan of the case; the partner stays the source (B1.9, B1.13).</summary>
internal sealed class VerzoekOvernemen(KnooppuntDbContext db, IOnderwerpbijdragen bijdragen, TimeProvider klok)
{
    /// <summary>The plans that can take it; empty when it was taken over, or when nothing can be added there.</summary>
    public async Task<IReadOnlyList<Bijdrageplek>> PlekkenAsync(Informatieverzoek verzoek, CancellationToken ct) =>
        verzoek is { Stand: Verzoekstand.Geantwoord, OvergenomenOp: null } ? await bijdragen.PlekkenAsync(verzoek.OnderwerpId, ct) : [];

    /// <summary>Takes it over, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague took it over since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid id, Overneeminvoer invoer, uint versie, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(verzoek, versie);
        if (verzoek is not { Stand: Verzoekstand.Geantwoord, OvergenomenOp: null })
        {
            return Uitkomst.Geweigerd("", "Dit antwoord staat al in de casus, of er is nog geen antwoord.");
        }

        var toegevoegd = await bijdragen.VoegToeAsync(
            new(verzoek.OnderwerpId, invoer.PlanId!.Value, verzoek.OrganisatieId, invoer.Gegeven, invoer.Tekst.Trim(), verzoek.Grond!.Value, DateOnly.FromDateTime(verzoek.AfgehandeldOp!.Value.ToLocalTime().Date)), ct);
        if (!toegevoegd.Gelukt)
        {
            return toegevoegd;
        }

        verzoek.NeemOver(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
