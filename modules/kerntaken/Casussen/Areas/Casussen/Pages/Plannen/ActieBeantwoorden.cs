using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>Answers an action: the organisation accepts, refuses with a reason, reports back; the house asks again or drops it.</summary>
internal sealed class ActieBeantwoorden(CasussenDbContext db, Casusboek boek, IHuidigeGebruiker gebruiker, Mensen mensen, Berichten berichten)
{
    /// <summary>Answers, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else answered since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid planId, Antwoordinvoer invoer, CancellationToken ct)
    {
        var actie = await db.Acties.SingleOrDefaultAsync(a => a.Id == invoer.ActieId && a.DossierId == planId, ct);
        var stand = invoer.Stand!.Value;
        if (actie is null || !actie.Mogelijk.Contains(stand) || !MagAntwoorden(actie, stand))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Stand), "Dit antwoord kan nu niet. Misschien antwoordde iemand net: ververs de pagina.");
        }

        if (stand is Actiestand.Geweigerd or Actiestand.Vervallen or Actiestand.Gereed && string.IsNullOrWhiteSpace(invoer.Terugkoppeling))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Terugkoppeling), stand is Actiestand.Gereed ? "Schrijf wat het opleverde." : "Schrijf waarom.");
        }

        db.Verwacht(actie, invoer.Versie);
        actie.Beantwoord(stand, Tekst.Leeg(invoer.Terugkoppeling), boek.Nu);
        var casusId = await db.Plannen.Where(p => p.Id == planId).Select(p => p.CasusId).SingleAsync(ct);
        var organisatie = (await mensen.OrganisatiesAsync(ct)).FirstOrDefault(o => o.Id == actie.OrganisatieId)?.Naam;
        boek.Schrijf(casusId, Gebeurtenissoort.Plan, $"Actie van {organisatie}: {Casuswoorden.Actie(stand).Tekst}.");
        await db.SaveChangesAsync(ct);
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var regie = await db.Regies.Where(r => r.DossierId == casusId && r.Tot == null && r.GebruikerId != boek.Ik).Select(r => r.GebruikerId).ToListAsync(ct);
        await berichten.StuurAsync(regie, $"Er is een antwoord op een actie in casus {casus.Nummer}.", $"/casussen/plannen/{planId}", ct);
        return Uitkomst.Ok();
    }

    /// <summary>Whether this user may answer so: for the own organisation, or because he leads the plan.</summary>
    public bool MagAntwoorden(Actie actie, Actiestand stand) =>
        gebruiker.Mag(Rechten.PlanWijzigen)
        || (gebruiker.Mag(Rechten.ActieBeantwoorden) && gebruiker.Bevoegdheid?.OrganisatieId == actie.OrganisatieId && stand is not (Actiestand.Vervallen or Actiestand.Gevraagd));
}
