using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Signalering.Factsheets;

/// <summary>Asks for the factsheets of a half.</summary>
internal sealed class FactsheetsVragen(SignaleringDbContext db, Factsheetteller teller, Werkeenheid werkeenheid, Jobwekker wekker, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Asks for a count, in the open transaction; a job carries it out.</summary>
    /// <param name="kwartaal">A quarter of the half.</param>
    /// <param name="reden">Why it is counted again, when something of it was published.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The key of the count; or why it cannot be.</returns>
    public async Task<Uitkomst<Guid>> VraagAsync(string? kwartaal, string? reden, CancellationToken ct)
    {
        var periode = teller.Periode(kwartaal);
        if (!periode.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(periode.Fouten);
        }

        var (van, tot) = (periode.Waarde.Van.ToString(), periode.Waarde.Tot.ToString());
        var eerder = await db.Rondes.AsNoTracking().Where(r => r.Van == van && r.Tot == tot)
            .Select(r => new { r.Uitgave, Gepubliceerd = db.Factsheets.Any(f => f.RondeId == r.Id && f.Stand != Factsheetstand.Concept) }).ToListAsync(ct);
        if (eerder.Exists(e => !e.Gepubliceerd))
        {
            return Uitkomst<Guid>.Geweigerd("periode", "Van dit halfjaar is al een telling die nog niet gepubliceerd is. Publiceer die, of gooi hem weg en tel opnieuw.");
        }

        if (eerder.Count > 0 && string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst<Guid>.Geweigerd("reden", "Van dit halfjaar zijn al factsheets gepubliceerd. Schrijf waarom u opnieuw telt: dat staat straks op de factsheets.");
        }

        var ronde = new Factsheetronde
        {
            Van = van, Tot = tot, Uitgave = eerder.Select(e => e.Uitgave).DefaultIfEmpty().Max() + 1, Reden = eerder.Count > 0 ? reden!.Trim() : null,
            Totaal = teller.Aantal, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        };
        db.Add(ronde);
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(wekker.Wek);
        return Uitkomst<Guid>.Ok(ronde.Id);
    }
}

/// <summary>Carries out the counts that were asked for, or that a killed node left.</summary>
internal sealed class FactsheetJob(SignaleringDbContext db, Factsheetteller teller, Werkeenheid werkeenheid) : IModuleJob
{
    /// <inheritdoc />
    public Task<bool> WerkAsync(CancellationToken ct) => werkeenheid.UitvoerenAsync(async () =>
    {
        var ronde = await db.Rondes.FromSql($"select *, xmin from signalering.factsheetronde where gemaakt < totaal order by op for update skip locked limit 1").SingleOrDefaultAsync(ct);
        if (ronde is not null)
        {
            var inhoud = await teller.TelAsync(ronde.Periode, ct);
            db.AddRange(inhoud.Select(i => new Factsheet { RondeId = ronde.Id, Gemeente = i.Code, Inhoud = i.Json() }));
            ronde.Gemaakt = ronde.Totaal;
            await db.SaveChangesAsync(ct);
        }

        return ronde is not null;
    }, ct);
}
