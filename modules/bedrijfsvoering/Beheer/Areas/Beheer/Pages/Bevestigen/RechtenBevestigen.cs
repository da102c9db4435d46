using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Bevestigen;

/// <summary>What was decided about one person.</summary>
internal enum Besluit
{
    /// <summary>The roles stay.</summary>
    Houden,

    /// <summary>The roles end today.</summary>
    Intrekken,
}

/// <summary>The yearly look at the rights of an organisation's people (BIO2 5.18.02; B5.7): who is kept, who loses the roles, and the organisation is open for another year.</summary>
internal sealed class RechtenBevestigen(
    PlatformDbContext db, Bevestiglijst lijst, Rechtenwijziging rechten, Gebruikerlogboek geschiedenis, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Confirms.</summary>
    /// <param name="organisatieId">The organisation.</param>
    /// <param name="besluiten">What was decided, by user.</param>
    /// <param name="vingerafdruk">Of the list that the user saw.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The confirmation as it is kept.</returns>
    public async Task<Uitkomst<Rechtenbevestiging>> UitvoerenAsync(Guid organisatieId, IReadOnlyDictionary<Guid, Besluit?> besluiten, string vingerafdruk, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        if (await lijst.LeesAsync(organisatieId, ct) is not { } blad || blad.Vingerafdruk != vingerafdruk)
        {
            return Uitkomst<Rechtenbevestiging>.Geweigerd("", "De lijst is intussen veranderd. Hieronder staat hoe hij nu is. Kijk hem na en bevestig opnieuw.");
        }

        var open = blad.Mensen.Where(m => besluiten.GetValueOrDefault(m.Id) is null).Select(m => new Fout(m.Id.ToString(), $"Kies voor {m.Naam}: houden of intrekken.")).ToList();
        if (open.Count > 0)
        {
            return Uitkomst<Rechtenbevestiging>.Geweigerd(open);
        }

        var ingetrokken = blad.Mensen.Where(m => besluiten[m.Id] is Besluit.Intrekken).Select(m => m.Id).ToList();
        var bevestiging = await LegVastAsync(blad, ingetrokken, ct);
        var bewaard = await rechten.BewaarAsync("", ct);
        if (!bewaard.Gelukt)
        {
            return Uitkomst<Rechtenbevestiging>.Geweigerd(bewaard.Fouten);
        }

        rechten.Noteer("platform.organisatie", organisatieId.ToString(), $"bevestigd:{bevestiging.Bevestigd} ingetrokken:{bevestiging.Ingetrokken} tot:{Toegangswoorden.Code(bevestiging.GeldigTot)}");
        foreach (var mens in blad.Mensen)
        {
            var weg = besluiten[mens.Id] is Besluit.Intrekken;
            rechten.Noteer(mens.Id, $"{(weg ? "ingetrokken" : "bevestigd")} organisatie:{organisatieId}");
            await geschiedenis.SchrijfAsync(mens.Id, weg ? "Rollen ingetrokken bij de jaarlijkse bevestiging" : "Rollen bevestigd", ct);
        }

        return Uitkomst<Rechtenbevestiging>.Ok(bevestiging);
    }

    private async Task<Rechtenbevestiging> LegVastAsync(Bevestigblad blad, List<Guid> ingetrokken, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        foreach (var rol in await db.GebruikerRollen.Where(r => ingetrokken.Contains(r.GebruikerId) && r.Tot >= vandaag).ToListAsync(ct))
        {
            rol.Beeindig(vandaag);
        }

        var organisatie = await db.Organisaties.SingleAsync(o => o.Id == blad.Regel.Organisatie.Id, ct);
        organisatie.BevestigdTot = vandaag.AddYears(1);
        var bevestiging = new Rechtenbevestiging
        {
            OrganisatieId = organisatie.Id, Door = gebruiker.Naam, Op = klok.GetUtcNow(), GeldigTot = organisatie.BevestigdTot,
            Bevestigd = blad.Mensen.Count - ingetrokken.Count, Ingetrokken = ingetrokken.Count,
        };
        db.Add(bevestiging);
        return bevestiging;
    }
}
