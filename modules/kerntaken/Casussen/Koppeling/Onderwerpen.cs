using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Meldingen;

namespace Zvh.Casussen.Koppeling;

/// <summary>Meldingen and cases as other modules read them; the filter of the context says what the user may see.</summary>
internal sealed class Onderwerpen(CasussenDbContext db) : IOnderwerpen
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Onderwerp>> LeesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await MeldingenAsync(db.Meldingen.Where(m => ids.Contains(m.Id)), ct);

    /// <inheritdoc />
    public async Task<Onderwerp?> ZoekAsync(string nummer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(nummer);
        var schoon = nummer.Trim().ToUpperInvariant();
        return (await MeldingenAsync(db.Meldingen.Where(m => m.Nummer == schoon), ct)).SingleOrDefault();
    }

    /// <inheritdoc />
    public async Task<Onderwerpinhoud?> InhoudAsync(Guid id, CancellationToken ct)
    {
        if (await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } melding)
        {
            return null;
        }

        var over = await db.Personen.Where(p => db.Meldingpersonen.Any(m => m.DossierId == id && m.PersoonId == p.Id)).AsNoTracking().ToListAsync(ct);
        List<Dossierregel> regels =
        [
            new("Wie meldt", melding.Melder), new("Wat is er aan de hand?", melding.Aanleiding ?? "verwijderd"), new("Wat wil de melder bereiken?", melding.Doel ?? "niet ingevuld"),
            new("Wat is al geprobeerd?", melding.EerderGeprobeerd ?? "niet ingevuld"),
        ];
        return new(Van(melding), [.. over.Select(p => p.Weergavenaam)], [new("Melding", regels)]);
    }

    private static async Task<IReadOnlyList<Onderwerp>> MeldingenAsync(IQueryable<Melding> meldingen, CancellationToken ct) =>
        [.. (await meldingen.AsNoTracking().ToListAsync(ct)).Select(Van)];

    private static Onderwerp Van(Melding m) =>
        new(Onderwerpsoort.Melding, m.Id, m.Nummer, m.Thema, m.Gemeente, Meldingwoorden.Stand(m.Status).Tekst, m.Spoed, $"/casussen/meldingen/{m.Id}");
}
