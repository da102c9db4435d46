using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Aanpak;

/// <summary>Somebody in a case, as far as the user may see him.</summary>
/// <param name="Plaats">The place in the case.</param>
/// <param name="Persoon">The person; null when the user may not see him.</param>
internal sealed record Casusmens(Casuspersoon Plaats, Persoon? Persoon);

/// <summary>Somebody who has or had the regie.</summary>
internal sealed record Regieregel(Regie Regie, string Naam);

/// <summary>Somebody who takes or took part.</summary>
internal sealed record Deelnemerregel(Casusdeelnemer Deelnemer, string Naam, string Organisatie);

/// <summary>A relation between two people whom the user may both see.</summary>
internal sealed record Relatieregel(Casusrelatie Relatie, Persoon Betrokkene, Persoon Ander);

/// <summary>A melding of the case.</summary>
internal sealed record Casusmeldingrij(Guid Id, string Nummer, DateOnly OntvangenOp, string Melder);

/// <summary>Reads a case for the screen.</summary>
internal sealed class CasusLezen(CasussenDbContext db, Mensen mensen)
{
    /// <summary>The case; the guard of the page saw that the user may.</summary>
    public Task<Casus> LeesAsync(Guid id, CancellationToken ct) => db.Casussen.AsNoTracking().SingleAsync(c => c.Id == id, ct);

    /// <summary>Who stands in it.</summary>
    public async Task<IReadOnlyList<Casusmens>> PersonenAsync(Guid id, CancellationToken ct) =>
        await (from plaats in db.Casuspersonen.AsNoTracking()
               where plaats.DossierId == id
               join persoon in db.Personen.AsNoTracking() on plaats.PersoonId equals persoon.Id into gevonden
               from persoon in gevonden.DefaultIfEmpty()
               orderby plaats.Betrokkenheid, plaats.Id
               select new Casusmens(plaats, persoon)).ToListAsync(ct);

    /// <summary>How they relate to each other, as far as the user sees both.</summary>
    public async Task<IReadOnlyList<Relatieregel>> RelatiesAsync(Guid id, CancellationToken ct) =>
        await (from relatie in db.Casusrelaties.AsNoTracking()
               where relatie.DossierId == id
               join betrokkene in db.Personen.AsNoTracking() on relatie.BetrokkeneId equals betrokkene.Id
               join ander in db.Personen.AsNoTracking() on relatie.PersoonId equals ander.Id
               orderby betrokkene.Achternaam, ander.Achternaam, relatie.Id
               select new Relatieregel(relatie, betrokkene, ander)).ToListAsync(ct);

    /// <summary>Who has and had the regie, the last first.</summary>
    public async Task<IReadOnlyList<Regieregel>> RegieAsync(Guid id, CancellationToken ct)
    {
        var regies = await db.Regies.AsNoTracking().Where(r => r.DossierId == id).OrderBy(r => r.Soort).ThenByDescending(r => r.Van).ToListAsync(ct);
        var namen = await mensen.NamenAsync(regies.Select(r => r.GebruikerId), ct);
        return [.. regies.Select(r => new Regieregel(r, namen.GetValueOrDefault(r.GebruikerId, "vervallen account")))];
    }

    /// <summary>Who takes and took part.</summary>
    public async Task<IReadOnlyList<Deelnemerregel>> DeelnemersAsync(Guid id, CancellationToken ct)
    {
        var deelnemers = await db.Casusdeelnemers.AsNoTracking().Where(d => d.DossierId == id).OrderBy(d => d.Tot != null).ThenBy(d => d.Van).ToListAsync(ct);
        var namen = await mensen.NamenAsync(deelnemers.Select(d => d.GebruikerId), ct);
        var organisaties = (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam);
        return [.. deelnemers.Select(d => new Deelnemerregel(d, namen.GetValueOrDefault(d.GebruikerId, "vervallen account"), organisaties.GetValueOrDefault(d.OrganisatieId, "vervallen organisatie")))];
    }

    /// <summary>The meldingen in it that the user may see.</summary>
    public async Task<IReadOnlyList<Casusmeldingrij>> MeldingenAsync(Guid id, CancellationToken ct) =>
        await db.Meldingen.AsNoTracking().Where(m => db.Casusmeldingen.Any(c => c.DossierId == id && c.MeldingId == m.Id)).OrderBy(m => m.OntvangenOp).ThenBy(m => m.Id)
            .Select(m => new Casusmeldingrij(m.Id, m.Nummer, m.OntvangenOp, m.Melder)).ToListAsync(ct);

    /// <summary>The levels on which it stood, the last first.</summary>
    public async Task<IReadOnlyList<Avestap>> AveAsync(Guid id, CancellationToken ct) => await db.Avestappen.AsNoTracking().Where(a => a.DossierId == id).OrderByDescending(a => a.Van).ToListAsync(ct);

    /// <summary>The timeline, the last first.</summary>
    /// <param name="id">The case.</param>
    /// <param name="voor">The last line that was seen; null to begin.</param>
    /// <param name="aantal">How many lines.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Gebeurtenis>> TijdlijnAsync(Guid id, Gebeurtenis? voor, int aantal, CancellationToken ct)
    {
        var regels = db.Gebeurtenissen.AsNoTracking().Where(g => g.DossierId == id);
        if (voor is not null)
        {
            var (op, vanaf) = (voor.Op, voor.Id);
            regels = regels.Where(g => g.Op < op || (g.Op == op && g.Id < vanaf));
        }

        return await regels.OrderByDescending(g => g.Op).ThenByDescending(g => g.Id).Take(aantal).ToListAsync(ct);
    }

    /// <summary>A line of the timeline; null when it is not of this case.</summary>
    public Task<Gebeurtenis?> RegelAsync(Guid id, Guid regel, CancellationToken ct) => db.Gebeurtenissen.AsNoTracking().SingleOrDefaultAsync(g => g.DossierId == id && g.Id == regel, ct);

    /// <summary>The place on the list of the heaviest cases; null when it does not stand there.</summary>
    public Task<Topplaats?> TopplaatsAsync(Guid id, CancellationToken ct) => db.Topplaatsen.AsNoTracking().SingleOrDefaultAsync(t => t.DossierId == id && t.Tot == null, ct);
}
