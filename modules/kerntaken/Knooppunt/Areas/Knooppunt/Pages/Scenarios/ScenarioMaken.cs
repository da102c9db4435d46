using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>Composes a scenario by hand from the dossier, with its sources, and renews it .</summary>
internal sealed class ScenarioMaken(KnooppuntDbContext db, IOnderwerpen onderwerpen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const string Vast = "Een vastgesteld scenario verandert niet meer. Ververs het om een nieuw te maken.";

    /// <summary>Begins one, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> BeginAsync(string nummer, Scenarioinvoer invoer, CancellationToken ct)
    {
        if (await onderwerpen.ZoekAsync(nummer, ct) is not { Soort: Onderwerpsoort.Casus } casus)
        {
            return Uitkomst<Guid>.Geweigerd("Nummer", "Er is geen casus met dit nummer die u mag zien. Kijk het nummer na.");
        }

        var scenario = Maak(casus.Id, casus.Nummer, casus.Thema, invoer);
        db.Add(scenario);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(scenario.Id);
    }

    /// <summary>Changes a concept, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Scenarioinvoer invoer, CancellationToken ct)
    {
        var scenario = await db.Scenarios.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(scenario, invoer.Versie);
        if (scenario.Stand is not Scenariostand.Concept)
        {
            return Uitkomst.Geweigerd("", Vast);
        }

        (scenario.Context, scenario.Advies, scenario.ActieveAanpak) = (invoer.Context.Trim(), invoer.Advies.Trim(), invoer.ActieveAanpak);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Names a source, in the open transaction.</summary>
    public async Task<Uitkomst> NoemBronAsync(Guid id, Broninvoer invoer, CancellationToken ct)
    {
        if (!await db.Scenarios.AnyAsync(s => s.Id == id && s.Stand == Scenariostand.Concept, ct))
        {
            return Uitkomst.Geweigerd("", Vast);
        }

        if (invoer.Peildatum > klok.Vandaag())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Peildatum), "Deze dag moet nog komen. Kies de dag waarop de gegevens klopten.");
        }

        db.Add(new Scenariobron { DossierId = id, Organisatie = invoer.Organisatie.Trim(), Wat = invoer.Wat.Trim(), Peildatum = invoer.Peildatum!.Value });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes a source away from a concept, in the open transaction.</summary>
    public async Task HaalBronWegAsync(Guid id, Guid bronId, CancellationToken ct)
    {
        db.RemoveRange(await db.Scenariobronnen.Where(b => b.Id == bronId && b.DossierId == id && db.Scenarios.Any(s => s.Id == id && s.Stand == Scenariostand.Concept)).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adopts it, in the open transaction: it holds from today. Earlier ones about the case are replaced.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> StelVastAsync(Guid id, uint versie, CancellationToken ct)
    {
        var scenario = await db.Scenarios.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(scenario, versie);
        if (scenario.Stand is not Scenariostand.Concept)
        {
            return Uitkomst.Geweigerd("", Vast);
        }

        if (!await db.Scenariobronnen.AnyAsync(b => b.DossierId == id, ct))
        {
            return Uitkomst.Geweigerd("", "Noem eerst van wie de gegevens komen. Zonder bron kan ZSM het scenario niet gebruiken.");
        }

        foreach (var eerder in await db.Scenarios.Where(s => s.OnderwerpId == scenario.OnderwerpId && s.Id != id && s.Stand == Scenariostand.Vastgesteld).ToListAsync(ct))
        {
            eerder.Vervang();
        }

        scenario.StelVast(gebruiker.Naam, klok.Vandaag());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Makes a concept that begins with what an adopted one says, in the open transaction; a concept that is there already is used.</summary>
    /// <returns>The key of the concept.</returns>
    public async Task<Guid> VerversAsync(Guid id, CancellationToken ct)
    {
        var oud = await db.Scenarios.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        if (await db.Scenarios.Where(s => s.OnderwerpId == oud.OnderwerpId && s.Stand == Scenariostand.Concept).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct) is { } bezig)
        {
            return bezig;
        }

        var nieuw = Maak(oud.OnderwerpId, oud.Nummer, oud.Thema, new() { Context = oud.Context, Advies = oud.Advies, ActieveAanpak = oud.ActieveAanpak });
        db.Add(nieuw);
        db.AddRange((await db.Scenariobronnen.AsNoTracking().Where(b => b.DossierId == id).ToListAsync(ct)).Select(b => new Scenariobron { DossierId = nieuw.Id, Organisatie = b.Organisatie, Wat = b.Wat, Peildatum = b.Peildatum }));
        await db.SaveChangesAsync(ct);
        return nieuw.Id;
    }

    private Scenario Maak(Guid casusId, string nummer, string? thema, Scenarioinvoer invoer) => new()
    {
        OnderwerpId = casusId, Nummer = nummer, Thema = thema, Context = invoer.Context.Trim(), Advies = invoer.Advies.Trim(), ActieveAanpak = invoer.ActieveAanpak, DoorId = gebruiker.Bevoegdheid!.Id, Op = klok.GetUtcNow(),
    };
}
