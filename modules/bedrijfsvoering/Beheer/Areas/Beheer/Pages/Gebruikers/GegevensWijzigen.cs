using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Changes what a user is called, for whom the user works and until when. Open sessions follow at once.</summary>
internal sealed class GegevensWijzigen(PlatformDbContext db, Rechtenwijziging rechten, Gebruikerlogboek geschiedenis, TimeProvider klok)
{
    /// <summary>Saves what differs.</summary>
    /// <param name="id">The user.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> UitvoerenAsync(Guid id, Gegevensinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var laatste = await db.GebruikerWijzigingen.Where(w => w.GebruikerId == id).OrderByDescending(w => w.Op).ThenByDescending(w => w.Id).FirstOrDefaultAsync(ct);
        if (laatste is not null && laatste.Id != invoer.Gezien)
        {
            return Uitkomst.Geweigerd("", $"{laatste.Door} heeft deze gebruiker intussen gewijzigd: {laatste.Wat}. Kijk het na. Wilt u uw wijziging toch, sla dan nog een keer op.");
        }

        var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == id, ct);
        var organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == invoer.OrganisatieId, ct);
        if (invoer.OrganisatieId is not null && organisatie is null)
        {
            return Uitkomst.Geweigerd(nameof(invoer.OrganisatieId), "Deze organisatie bestaat niet. Kies een organisatie uit de lijst.");
        }

        if (invoer.GeldigTot < klok.Vandaag() && invoer.GeldigTot != gebruiker.GeldigTot)
        {
            return Uitkomst.Geweigerd(nameof(invoer.GeldigTot), "Deze dag is voorbij. Kies vandaag of later, of blokkeer de gebruiker.");
        }

        var naam = invoer.Weergavenaam.Trim();
        var wat = new[]
        {
            gebruiker.Weergavenaam == naam ? null : "Naam gewijzigd",
            gebruiker.OrganisatieId == invoer.OrganisatieId ? null : $"Werkt nu voor: {organisatie?.Naam ?? "geen organisatie"}",
            gebruiker.GeldigTot == invoer.GeldigTot ? null : $"Account geldt tot en met: {Toegangswoorden.Dag(invoer.GeldigTot)}",
        }.OfType<string>().ToList();
        if (wat.Count == 0)
        {
            return Uitkomst.Geweigerd("", "Er is niets veranderd.");
        }

        (gebruiker.Weergavenaam, gebruiker.OrganisatieId, gebruiker.GeldigTot) = (naam, invoer.OrganisatieId, invoer.GeldigTot);
        var bewaard = await rechten.BewaarAsync("", ct);
        if (bewaard.Gelukt)
        {
            rechten.Noteer(id, $"gegevens organisatie:{invoer.OrganisatieId?.ToString() ?? "geen"} tot:{Toegangswoorden.Code(invoer.GeldigTot)}");
            await geschiedenis.SchrijfAsync(id, string.Join(". ", wat), ct);
        }

        return bewaard;
    }
}
