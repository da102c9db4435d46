using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>A row of the list.</summary>
internal sealed record Scenariorij(Scenario Scenario, int Verzonden, int Terug);

/// <summary>How much terugkoppeling came in over a year .</summary>
/// <param name="Verzonden">How many were sent; each asks for terugkoppeling.</param>
/// <param name="Terug">Of those, how many got it.</param>
/// <param name="Gewogen">Of those, how many weighed in, whole or in part.</param>
internal sealed record Terugtelling(int Verzonden, int Terug, int Gewogen)
{
    /// <summary>A part in hundredths, as the screen says it; a dash of nothing.</summary>
    public static string Deel(int deel, int geheel) => geheel == 0 ? "–" : $"{100 * deel / geheel} %";
}

/// <summary>A scenario that was sent, with the name of the partner.</summary>
internal sealed record Zendingrij(Scenariozending Zending, string Organisatie);

/// <summary>One scenario, as the user may see it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Bronnen">Where it comes from.</param>
/// <param name="Zendingen">For the house all; for a partner the one to his organisation.</param>
/// <param name="Dossier">The case to compose from; only while a concept is composed.</param>
internal sealed record Scenariobeeld(Scenario Scenario, IReadOnlyList<Scenariobron> Bronnen, IReadOnlyList<Zendingrij> Zendingen, Onderwerpinhoud? Dossier);

/// <summary>Reads scenarios for the screen.</summary>
internal sealed class ScenariosLezen(KnooppuntDbContext db, Partners partners, IOnderwerpen onderwerpen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int Meeste = 200;

    /// <summary>Those that a newer one replaced, or the others: concepts first, then the one that expires first.</summary>
    public async Task<IReadOnlyList<Scenariorij>> LijstAsync(bool vervangen, CancellationToken ct) => await db.Scenarios.AsNoTracking().Where(s => (s.Stand == Scenariostand.Vervangen) == vervangen)
        .OrderBy(s => s.GeldigTot.HasValue).ThenBy(s => s.GeldigTot).ThenBy(s => s.Id).Take(Meeste)
        .Select(s => new Scenariorij(s, db.Zendingen.Count(z => z.DossierId == s.Id), db.Zendingen.Count(z => z.DossierId == s.Id && z.TerugOp != null))).ToListAsync(ct);

    /// <summary>What was sent over the last year, and what came back.</summary>
    public async Task<Terugtelling> TelAsync(CancellationToken ct)
    {
        var vanaf = klok.GetUtcNow().AddYears(-1);
        return await db.Zendingen.Where(z => z.Op > vanaf).GroupBy(_ => 1)
            .Select(g => new Terugtelling(g.Count(), g.Count(z => z.TerugOp != null), g.Count(z => z.Gewogen == Weegwijze.Meegewogen || z.Gewogen == Weegwijze.Deels))).SingleOrDefaultAsync(ct) ?? new(0, 0, 0);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Scenariobeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var scenario = await db.Scenarios.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        var bronnen = await db.Scenariobronnen.AsNoTracking().Where(b => b.DossierId == id).OrderBy(b => b.Organisatie).ThenBy(b => b.Id).ToListAsync(ct);
        var zendingen = db.Zendingen.AsNoTracking().Where(z => z.DossierId == id);
        var huis = gebruiker.Mag(Rechten.ScenarioMaken);
        zendingen = huis ? zendingen : zendingen.Where(z => z.OrganisatieId == gebruiker.Bevoegdheid!.OrganisatieId);
        var namen = await partners.NamenAsync(ct);
        return new(scenario, bronnen, [.. (await zendingen.OrderBy(z => z.Op).ToListAsync(ct)).Select(z => new Zendingrij(z, namen.GetValueOrDefault(z.OrganisatieId, "vervallen organisatie")))],
            huis && scenario.Stand is Scenariostand.Concept ? await onderwerpen.InhoudAsync(scenario.OnderwerpId, ct) : null);
    }
}
