using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Configuraties;

/// <summary>What would change when a proposal is applied.</summary>
/// <param name="Voorstel">The proposal.</param>
/// <param name="Nieuw">The profile in it.</param>
/// <param name="Verschillen">The differences with the configuration of now.</param>
/// <param name="Meldingen">What will stay different from the file, and why.</param>
/// <param name="Vingerafdruk">Of the configuration that it was compared with.</param>
internal sealed record Proefronde(
    Profielinlezing Voorstel, Regioprofiel Nieuw, IReadOnlyList<Verschil> Verschillen, IReadOnlyList<string> Meldingen, string Vingerafdruk);

/// <summary>The dry run: compares a proposal with the configuration of now and changes nothing.</summary>
internal sealed class ConfiguratieBekijken(
    PlatformDbContext db, ConfiguratieSchrijven schrijven, Profielverschillen verschillen, Toepassers toepassers, Huisprofiel huis, TimeProvider klok)
{
    /// <summary>The dry run of a proposal; null when it does not exist or was applied.</summary>
    public async Task<Proefronde?> UitvoerenAsync(Guid id, CancellationToken ct)
    {
        if (await db.Profielinlezingen.Include(p => p.Bestanden).SingleOrDefaultAsync(p => p.Id == id && p.ToegepastOp == null, ct) is not { } voorstel)
        {
            return null;
        }

        var bestanden = voorstel.Bestanden.ToDictionary(b => b.Naam, b => b.Inhoud, StringComparer.Ordinal);
        var nieuw = Regioprofiel.Lees(new Geheugenmap(bestanden)).Waarde;
        var nu = await schrijven.UitvoerenAsync(ct);
        var meldingen = new List<string>();
        foreach (var toepasser in toepassers.Van(nieuw))
        {
            meldingen.AddRange(await toepasser.BekijkAsync(nieuw, ct));
        }

        meldingen.AddRange(await GeplandAsync(ct));
        return new(voorstel, nieuw, verschillen.Tussen(nu.Bestanden, bestanden), meldingen, nu.Vingerafdruk);
    }

    // What was planned for a later day is not in a profile, so an import leaves it alone.
    private async Task<IEnumerable<string>> GeplandAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var gepland = await db.Instellingen.AsNoTracking().Where(i => i.GeldigVanaf > vandaag).OrderBy(i => i.GeldigVanaf).ToListAsync(ct);
        return gepland.DistinctBy(i => (i.Sleutel, i.GeldigVanaf)).Select(i =>
            $"{huis.Definities.FirstOrDefault(d => d.Sleutel == i.Sleutel)?.Titel ?? i.Sleutel}: de wijziging die voor {i.GeldigVanaf:d-M-yyyy} is gepland, blijft staan.");
    }
}
