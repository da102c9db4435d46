using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Koppeling;

/// <summary>What people at a tafel read of a melding or case, as far as the user may see it.</summary>
internal sealed class Dossierinhoud(CasussenDbContext db, Casuskeuzes keuzes, Mensen mensen)
{
    private const int Laatste = 10;

    /// <summary>What is written in a melding.</summary>
    public async Task<Onderwerpinhoud> VanAsync(Melding melding, Onderwerp onderwerp, CancellationToken ct)
    {
        var over = await db.Personen.Where(p => db.Meldingpersonen.Any(m => m.DossierId == melding.Id && m.PersoonId == p.Id)).AsNoTracking().ToListAsync(ct);
        List<Dossierregel> regels =
        [
            new("Wie meldt", melding.Melder), new("Wat is er aan de hand?", melding.Aanleiding ?? "verwijderd"), new("Wat wil de melder bereiken?", melding.Doel ?? "niet ingevuld"),
            new("Wat is al geprobeerd?", melding.EerderGeprobeerd ?? "niet ingevuld"),
        ];
        return new(onderwerp, [.. over.Select(p => p.Weergavenaam)], [new("Melding", regels)]);
    }

    /// <summary>What is written in a case: why it is here, who leads, what was agreed and what happened last.</summary>
    public async Task<Onderwerpinhoud> VanAsync(Casus casus, Onderwerp onderwerp, CancellationToken ct)
    {
        var over = await db.Personen.Where(p => db.Casuspersonen.Any(c => c.DossierId == casus.Id && c.PersoonId == p.Id)).AsNoTracking().ToListAsync(ct);
        var aanleiding = await db.Meldingen.AsNoTracking().Where(m => db.Casusmeldingen.Any(c => c.DossierId == casus.Id && c.MeldingId == m.Id)).OrderBy(m => m.OntvangenOp)
            .Select(m => new Dossierregel(m.Nummer, m.Aanleiding ?? "verwijderd")).ToListAsync(ct);
        return new(onderwerp, [.. over.Select(p => p.Weergavenaam)],
        [
            new("Stand", [new("AVE", keuzes.Niveau(casus.Ave)), new("Stap", keuzes.Stap(casus.Stap)), .. await RegieAsync(casus.Id, ct)]),
            new("Meldingen", aanleiding), new("Acties", await ActiesAsync(casus.Id, ct)), new("Laatste gebeurtenissen", await TijdlijnAsync(casus.Id, ct)),
        ]);
    }

    private async Task<IEnumerable<Dossierregel>> RegieAsync(Guid casusId, CancellationToken ct)
    {
        var regie = await db.Regies.AsNoTracking().Where(r => r.DossierId == casusId && r.Tot == null).OrderBy(r => r.Soort).ToListAsync(ct);
        var namen = await mensen.NamenAsync(regie.Select(r => r.GebruikerId), ct);
        return regie.Select(r => new Dossierregel(r.Soort.ToString(), namen.GetValueOrDefault(r.GebruikerId, "vervallen account")));
    }

    private async Task<IReadOnlyList<Dossierregel>> ActiesAsync(Guid casusId, CancellationToken ct)
    {
        var acties = await db.Acties.AsNoTracking().Where(a => db.Plannen.Any(p => p.Id == a.DossierId && p.CasusId == casusId) && a.Stand != Actiestand.Vervallen && a.Stand != Actiestand.Gereed)
            .OrderBy(a => a.Uiterlijk).ToListAsync(ct);
        var namen = acties.Count == 0 ? [] : (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam);
        return [.. acties.Select(a => new Dossierregel($"{namen.GetValueOrDefault(a.OrganisatieId, "vervallen organisatie")}, {a.Uiterlijk:d-M-yyyy}", $"{a.Tekst} ({Casuswoorden.Actie(a.Stand).Tekst})"))];
    }

    private async Task<IReadOnlyList<Dossierregel>> TijdlijnAsync(Guid casusId, CancellationToken ct) =>
        [.. (await db.Gebeurtenissen.AsNoTracking().Where(g => g.DossierId == casusId).OrderByDescending(g => g.Op).ThenByDescending(g => g.Id).Take(Laatste).ToListAsync(ct))
            .Select(g => new Dossierregel($"{g.Op.ToLocalTime():d-M-yyyy}", g.Tekst))];
}
