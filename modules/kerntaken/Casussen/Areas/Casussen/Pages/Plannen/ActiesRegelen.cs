using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>Goals of a plan, and the actions of organisations for them: asked, accepted or refused, reported back .</summary>
internal sealed class ActiesRegelen(CasussenDbContext db, Casusboek boek, Casuskeuzes keuzes, Mensen mensen, Berichten berichten)
{
    /// <summary>Adds a goal, in the open transaction.</summary>
    public async Task<Uitkomst> DoelAsync(Guid planId, Doelinvoer invoer, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == planId, ct);
        if (keuzes.Leefgebieden.All(l => l.Value != invoer.Leefgebied))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Leefgebied), "Kies een leefgebied uit de lijst.");
        }

        if (!(await boek.NeemAsync(plan.CasusId, versie: null, ct)).IsOpen)
        {
            return Uitkomst.Geweigerd("", Dicht);
        }

        db.Add(new Doel { DossierId = planId, Leefgebied = invoer.Leefgebied!, Tekst = invoer.Tekst.Trim() });
        boek.Schrijf(plan.CasusId, Gebeurtenissoort.Plan, $"Doel toegevoegd: {keuzes.Gebied(invoer.Leefgebied!)}.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Says that a goal is reached, or takes that back, in the open transaction.</summary>
    public async Task BereiktAsync(Guid planId, Guid doelId, uint versie, CancellationToken ct)
    {
        var doel = await db.Doelen.SingleAsync(d => d.Id == doelId && d.DossierId == planId, ct);
        db.Verwacht(doel, versie);
        doel.BereiktOp = doel.BereiktOp is null ? boek.Vandaag : null;
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Asks an organisation that takes part for an action, in the open transaction.</summary>
    public async Task<Uitkomst> VraagAsync(Guid planId, Actieinvoer invoer, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == planId, ct);
        var casus = await boek.NeemAsync(plan.CasusId, versie: null, ct);
        var deelnemers = await db.Casusdeelnemers.Where(d => d.DossierId == casus.Id && d.OrganisatieId == invoer.OrganisatieId && d.Tot == null).Select(d => d.GebruikerId).ToListAsync(ct);
        var fouten = new List<Fout>();
        if (!casus.IsOpen)
        {
            fouten.Add(new("", Dicht));
        }

        if (deelnemers.Count == 0 && !await IsHuisAsync(invoer.OrganisatieId!.Value, ct))
        {
            fouten.Add(new(nameof(invoer.OrganisatieId), "Deze organisatie doet niet mee aan de casus. Laat haar eerst meedoen, of kies een andere."));
        }

        if (invoer.Uiterlijk < boek.Vandaag)
        {
            fouten.Add(new(nameof(invoer.Uiterlijk), "Deze dag is voorbij. Kies vandaag of later."));
        }

        if (!await db.Doelen.AnyAsync(d => d.Id == invoer.DoelId && d.DossierId == planId, ct))
        {
            fouten.Add(new(nameof(invoer.DoelId), "Kies een doel van dit plan."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Actie { DossierId = planId, DoelId = invoer.DoelId!.Value, Tekst = invoer.Tekst.Trim(), OrganisatieId = invoer.OrganisatieId!.Value, Uiterlijk = invoer.Uiterlijk!.Value });
        boek.Schrijf(casus.Id, Gebeurtenissoort.Plan, "Actie gevraagd.");
        await db.SaveChangesAsync(ct);
        await berichten.StuurAsync(deelnemers, $"Uw organisatie krijgt een vraag in casus {casus.Nummer}.", $"/casussen/plannen/{planId}", ct);
        return Uitkomst.Ok();
    }

    private async Task<bool> IsHuisAsync(Guid organisatie, CancellationToken ct) =>
        (await mensen.OrganisatiesAsync(ct)).Any(o => o.Id == organisatie && o.Klasse is Deelnemersklasse.Huis);

    /// <summary>What is said when nothing can be added.</summary>
    internal const string Dicht = "In deze fase kunt u het plan niet veranderen.";
}
