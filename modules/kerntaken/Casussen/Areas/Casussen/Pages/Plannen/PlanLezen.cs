using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>A plan in the list of a case.</summary>
/// <param name="Id">Key.</param>
/// <param name="Persoon">Whom it is for; null when it is for the family, or when the user may not see the person.</param>
/// <param name="VoorGezin">Whether it is for the family as a whole.</param>
/// <param name="Doelen">How many goals.</param>
/// <param name="Bereikt">How many of them are reached.</param>
/// <param name="Acties">How many actions that were not dropped.</param>
/// <param name="Gereed">How many of them are done.</param>
/// <param name="TeLaat">How many are late.</param>
internal sealed record Planrij(Guid Id, Persoon? Persoon, bool VoorGezin, int Doelen, int Bereikt, int Acties, int Gereed, int TeLaat)
{
    /// <summary>The name on the screen.</summary>
    public string Titel => Naam(VoorGezin, Persoon);

    /// <summary>What the screen calls whom a plan is for.</summary>
    public static string Naam(bool voorGezin, Persoon? persoon) => voorGezin ? "Gezin als geheel" : persoon?.Weergavenaam ?? "niet zichtbaar voor u";
}

/// <summary>Everything in a plan.</summary>
internal sealed record Planinhoud(Plan Plan, string Titel, IReadOnlyList<Doel> Doelen, IReadOnlyList<Actie> Acties, IReadOnlyList<Bijdrage> Bijdragen, IReadOnlyList<Planafstemming> Afstemmingen);

/// <summary>An action as a line between somebody and an organisation.</summary>
internal sealed record Actielijn(string Wie, string Leefgebied, string Organisatie);

/// <summary>Reads plans for the screen.</summary>
internal sealed class PlanLezen(CasussenDbContext db, Mensen mensen)
{
    /// <summary>The plans of a case that the user may see.</summary>
    public async Task<IReadOnlyList<Planrij>> RijenAsync(Guid casusId, DateOnly vandaag, CancellationToken ct) =>
        await (from plan in db.Plannen.AsNoTracking()
               where plan.CasusId == casusId
               join persoon in db.Personen.AsNoTracking() on plan.PersoonId equals persoon.Id into gevonden
               from persoon in gevonden.DefaultIfEmpty()
               orderby plan.PersoonId == null descending, plan.Id
               select new Planrij(
                   plan.Id, persoon, plan.PersoonId == null,
                   db.Doelen.Count(d => d.DossierId == plan.Id), db.Doelen.Count(d => d.DossierId == plan.Id && d.BereiktOp != null),
                   db.Acties.Count(a => a.DossierId == plan.Id && a.Stand != Actiestand.Vervallen), db.Acties.Count(a => a.DossierId == plan.Id && a.Stand == Actiestand.Gereed),
                   db.Acties.Count(a => a.DossierId == plan.Id && a.Stand != Actiestand.Vervallen && a.Stand != Actiestand.Gereed && a.Uiterlijk < vandaag))).ToListAsync(ct);

    /// <summary>Who does something for whom, in the plans of a case that the user may see.</summary>
    public async Task<IReadOnlyList<Actielijn>> LijnenAsync(Guid casusId, CancellationToken ct)
    {
        var acties = await (from plan in db.Plannen.AsNoTracking()
                            where plan.CasusId == casusId
                            join actie in db.Acties.AsNoTracking() on plan.Id equals actie.DossierId
                            where actie.Stand != Actiestand.Vervallen
                            join doel in db.Doelen.AsNoTracking() on actie.DoelId equals doel.Id
                            join persoon in db.Personen.AsNoTracking() on plan.PersoonId equals persoon.Id into gevonden
                            from persoon in gevonden.DefaultIfEmpty()
                            orderby plan.Id, actie.Id
                            select new { plan.PersoonId, persoon, doel.Leefgebied, actie.OrganisatieId }).ToListAsync(ct);
        var namen = acties.Count == 0 ? [] : (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam);
        return [.. acties.Select(a => new Actielijn(Planrij.Naam(a.PersoonId is null, a.persoon), a.Leefgebied, namen.GetValueOrDefault(a.OrganisatieId, "vervallen organisatie")))];
    }

    /// <summary>One plan; the guard of the page saw that the user may.</summary>
    public async Task<Planinhoud> LeesAsync(Guid planId, CancellationToken ct)
    {
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Id == planId, ct);
        var persoon = await db.Personen.AsNoTracking().SingleOrDefaultAsync(p => p.Id == plan.PersoonId, ct);
        return new(
            plan, Planrij.Naam(plan.PersoonId is null, persoon),
            await db.Doelen.AsNoTracking().Where(d => d.DossierId == planId).OrderBy(d => d.Id).ToListAsync(ct),
            await db.Acties.AsNoTracking().Where(a => a.DossierId == planId).OrderBy(a => a.Uiterlijk).ThenBy(a => a.Id).ToListAsync(ct),
            await db.Bijdragen.AsNoTracking().Where(b => b.DossierId == planId).OrderByDescending(b => b.Op).ToListAsync(ct),
            await db.Planafstemmingen.AsNoTracking().Where(a => a.DossierId == planId || a.AnderPlanId == planId).OrderBy(a => a.Op).ToListAsync(ct));
    }
}
