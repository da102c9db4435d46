using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>Brings data in about the person of a plan, reports data wrong, and takes own data back (B1.9, B1.10, B1.13).</summary>
internal sealed class BijdrageLeveren(CasussenDbContext db, Casusboek boek, IHuidigeGebruiker gebruiker, Berichten berichten)
{
    /// <summary>Whether this user brings in for every organisation; else for the own one only.</summary>
    public bool VoorAllen => gebruiker.Mag(Rechten.PlanWijzigen);

    /// <summary>The organisation of the user.</summary>
    public Guid? Eigen => gebruiker.Bevoegdheid?.OrganisatieId;

    /// <summary>Brings it in, in the open transaction.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid planId, Bijdrageinvoer invoer, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == planId, ct);
        var casus = await boek.NeemAsync(plan.CasusId, versie: null, ct);
        var fouten = new List<Fout>();
        if (!casus.IsOpen)
        {
            fouten.Add(new("", "In deze fase kunt u geen gegevens toevoegen."));
        }

        if (!VoorAllen && invoer.OrganisatieId != Eigen)
        {
            fouten.Add(new(nameof(invoer.OrganisatieId), "U kunt alleen gegevens van uw eigen organisatie toevoegen."));
        }

        if (invoer.GrondOp > boek.Vandaag)
        {
            fouten.Add(new(nameof(invoer.GrondOp), "Deze dag moet nog komen. Delen mag pas als de reden er is."));
        }

        if (invoer.Gegeven is Gegevenssoort.Gezondheid && invoer.Grond is Leveringsgrond.WettelijkeTaak)
        {
            fouten.Add(new(nameof(invoer.Grond), "Voor gegevens over gezondheid geldt het medisch beroepsgeheim. Kies een andere grond, zoals toestemming."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Bijdrage
        {
            DossierId = planId, OrganisatieId = invoer.OrganisatieId!.Value, Gegeven = invoer.Gegeven, Tekst = invoer.Tekst.Trim(), Grond = invoer.Grond,
            GrondOp = invoer.GrondOp!.Value, Doorgeven = invoer.Doorgeven, Op = boek.Nu, Door = boek.Door,
        });
        boek.Schrijf(casus.Id, Gebeurtenissoort.Plan, "Bijdrage geleverd.");
        await db.SaveChangesAsync(ct);
        await MeldRegieAsync(casus, planId, $"Er is een nieuwe bijdrage in casus {casus.Nummer}.", ct);
        return Uitkomst.Ok();
    }

    /// <summary>Says that something is wrong, in the open transaction: it is marked until its source looked (BGS 1.7).</summary>
    public async Task<Uitkomst> MeldOnjuistAsync(Guid planId, Guid bijdrageId, string? wat, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(wat) || wat.Length > 1000)
        {
            return Uitkomst.Geweigerd("Onjuist", "Schrijf in hooguit 1000 tekens wat er niet klopt.");
        }

        var bijdrage = await NeemAsync(planId, bijdrageId, versie, ct);
        (bijdrage.OnjuistOp, bijdrage.Onjuist) = (boek.Nu, wat.Trim());
        var (casus, bron) = await VanAsync(planId, bijdrage.OrganisatieId, ct);
        boek.Schrijf(casus.Id, Gebeurtenissoort.Plan, "Bijdrage gemeld als onjuist.");
        await db.SaveChangesAsync(ct);
        await berichten.StuurAsync(bron, $"Gegevens van uw organisatie in casus {casus.Nummer} zijn gemeld als onjuist.", $"/casussen/plannen/{planId}", ct);
        return Uitkomst.Ok();
    }

    /// <summary>The source says that it is right after all, or takes it back, in the open transaction.</summary>
    public async Task<Uitkomst> HandelAfAsync(Guid planId, Guid bijdrageId, bool trekIn, uint versie, CancellationToken ct)
    {
        var bijdrage = await NeemAsync(planId, bijdrageId, versie, ct);
        if (!VoorAllen && bijdrage.OrganisatieId != Eigen)
        {
            return Uitkomst.Geweigerd("", "Alleen de organisatie die de gegevens leverde, kan ze beoordelen.");
        }

        (bijdrage.OnjuistOp, bijdrage.Onjuist) = (null, null);
        if (trekIn)
        {
            bijdrage.TrekIn(boek.Nu);
        }

        var (casus, _) = await VanAsync(planId, bijdrage.OrganisatieId, ct);
        boek.Schrijf(casus.Id, Gebeurtenissoort.Plan, trekIn ? "Bijdrage ingetrokken door de bron." : "Bijdrage nagekeken door de bron: zij klopt.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task<Bijdrage> NeemAsync(Guid planId, Guid bijdrageId, uint versie, CancellationToken ct)
    {
        var bijdrage = await db.Bijdragen.SingleAsync(b => b.Id == bijdrageId && b.DossierId == planId, ct);
        db.Verwacht(bijdrage, versie);
        return bijdrage;
    }

    private async Task<(Casus Casus, List<Guid> Bron)> VanAsync(Guid planId, Guid organisatie, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => db.Plannen.Any(p => p.Id == planId && p.CasusId == c.Id), ct);
        return (casus, await db.Casusdeelnemers.Where(d => d.DossierId == casus.Id && d.OrganisatieId == organisatie && d.Tot == null).Select(d => d.GebruikerId).ToListAsync(ct));
    }

    private async Task MeldRegieAsync(Casus casus, Guid planId, string tekst, CancellationToken ct) => await berichten.StuurAsync(
        await db.Regies.Where(r => r.DossierId == casus.Id && r.Tot == null && r.GebruikerId != boek.Ik).Select(r => r.GebruikerId).ToListAsync(ct), tekst, $"/casussen/plannen/{planId}", ct);
}
