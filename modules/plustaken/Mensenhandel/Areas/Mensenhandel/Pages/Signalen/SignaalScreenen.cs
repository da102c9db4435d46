using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Bundles signals and gives each its place, as the screeningsoverleg decides .</summary>
internal sealed class SignaalScreenen(MensenhandelDbContext db, Sporen sporen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Puts a signal and another, with the bundles that they are in, together, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BundelAsync(Guid id, Bundelinvoer invoer, uint versie, CancellationToken ct)
    {
        var signaal = await LeesAsync(id, versie, ct);
        if (invoer.SignaalId == id || await db.Signalen.SingleOrDefaultAsync(s => s.Id == invoer.SignaalId, ct) is not { } ander)
        {
            return Uitkomst.Geweigerd(nameof(invoer.SignaalId), "Kies een ander signaal uit de lijst.");
        }

        var bundel = ander.BundelId ?? ander.Id;
        var oud = signaal.BundelId;
        foreach (var lid in oud is null ? [] : await db.Signalen.Where(s => s.BundelId == oud).ToListAsync(ct))
        {
            lid.BundelId = bundel;
        }

        (signaal.BundelId, ander.BundelId) = (bundel, bundel);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Gives it its place, in the open transaction. It can get another one later, but keeps the track that it has.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> PlaatsAsync(Guid id, Plaatsinvoer invoer, uint versie, CancellationToken ct)
    {
        var signaal = await LeesAsync(id, versie, ct);
        var plaatsing = invoer.Plaatsing!.Value;
        var (zorg, regie) = (plaatsing is Plaatsing.Slachtoffer or Plaatsing.Beide && !signaal.BijSlachtoffer, plaatsing is Plaatsing.Dader or Plaatsing.Beide && !signaal.BijDader);
        var fouten = Keur(signaal, invoer, zorg, regie).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var reden = plaatsing is Plaatsing.Advies or Plaatsing.Elders ? Tekst.Leeg(invoer.Reden) : null;
        signaal.Plaats(plaatsing, reden, plaatsing is Plaatsing.Elders ? Tekst.Leeg(invoer.NaarWie) : null, gebruiker.Naam, klok.GetUtcNow());
        signaal.Verbind(
            zorg ? await sporen.NaarZorgAsync(signaal, Tekst.Leeg(invoer.Naam)!, Tekst.Leeg(invoer.VoorZorg)!, ct) : null,
            regie ? await sporen.NaarRegieAsync(signaal, Tekst.Leeg(invoer.Dader)!, Tekst.Leeg(invoer.VoorRegie)!, ct) : null);
        await db.SaveChangesAsync(ct);
        await berichten.StuurAsync([signaal.MelderId], $"Uw signaal {signaal.Kenmerk} is besproken.", SignaalMelden.Pad(id), ct);
        return Uitkomst.Ok();
    }

    private static IEnumerable<Fout> Keur(Uitbuitingssignaal signaal, Plaatsinvoer invoer, bool zorg, bool regie)
    {
        if (!signaal.KanNaar(invoer.Plaatsing!.Value))
        {
            yield return new(nameof(invoer.Plaatsing), signaal.GewistOp is null ? "Dit signaal heeft al een spoor. Dat blijft: u kunt er alleen een spoor bij kiezen." : "De gegevens van dit signaal zijn verwijderd. Maak een nieuw signaal als er iets nieuws is.");
            yield break;
        }

        if (!zorg && !regie && signaal.Plaatsing == invoer.Plaatsing && invoer.Plaatsing is not (Plaatsing.Advies or Plaatsing.Elders))
        {
            yield return new(nameof(invoer.Plaatsing), "Deze plek heeft het signaal al. Kies een andere plek.");
        }

        foreach (var (nodig, waarde, veld, melding) in new[]
        {
            (zorg, invoer.Naam, nameof(invoer.Naam), "Vul in om welk slachtoffer het gaat. Weet u de naam niet, schrijf dan hoe de zorgcoördinator het slachtoffer vindt."),
            (zorg, invoer.VoorZorg, nameof(invoer.VoorZorg), "Schrijf op wat de zorgcoördinator moet weten, zonder iets over een dader."),
            (regie, invoer.Dader, nameof(invoer.Dader), "Vul in om wie het gaat. Weet u de naam niet, schrijf dan waar de procesregisseur kan beginnen."),
            (regie, invoer.VoorRegie, nameof(invoer.VoorRegie), "Schrijf op wat de procesregisseur moet weten, zonder iets over een slachtoffer."),
            (invoer.Plaatsing is Plaatsing.Elders, invoer.NaarWie, nameof(invoer.NaarWie), "Vul in welke partij ermee verder gaat."),
            (invoer.Plaatsing is Plaatsing.Advies, invoer.Reden, nameof(invoer.Reden), "Schrijf het advies op. De melder leest het."),
            (invoer.Plaatsing is Plaatsing.Elders, invoer.Reden, nameof(invoer.Reden), "Leg uit waarom deze partij ermee verder gaat. De melder leest het."),
        })
        {
            if (nodig && Tekst.Leeg(waarde) is null)
            {
                yield return new(veld, melding);
            }
        }
    }

    private async Task<Uitbuitingssignaal> LeesAsync(Guid id, uint versie, CancellationToken ct)
    {
        var signaal = await db.Signalen.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(signaal, versie);
        return signaal;
    }
}
