using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Logboek;

namespace Zvh.Casussen.Koppeling;

/// <summary>Meldingen and cases as other modules read them; the filter of the context says what the user may see.</summary>
internal sealed class Onderwerpen(CasussenDbContext db, Dossierinhoud inhoud, Casuskeuzes keuzes, ILogboek logboek) : IOnderwerpen
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Onderwerp>> LeesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await ToonAsync(db.Meldingen.Where(m => ids.Contains(m.Id)), db.Casussen.Where(c => ids.Contains(c.Id)), ct);

    /// <inheritdoc />
    public async Task<Onderwerp?> ZoekAsync(string nummer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(nummer);
        var schoon = nummer.Trim().ToUpperInvariant();
        return (await ToonAsync(db.Meldingen.Where(m => m.Nummer == schoon), db.Casussen.Where(c => c.Nummer == schoon), ct)).SingleOrDefault();
    }

    /// <inheritdoc />
    public async Task<Onderwerpinhoud?> InhoudAsync(Guid id, CancellationToken ct)
    {
        if (await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) is { } melding)
        {
            await logboek.SchrijfAsync(new(Logactie.Lezen, "casussen.melding", id.ToString()) { Recht = Rechten.MeldingLezen, Codes = "tafel" }, ct);
            return await inhoud.VanAsync(melding, Van(melding), ct);
        }

        if (await db.Casussen.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is { } casus)
        {
            await logboek.SchrijfAsync(new(Logactie.Lezen, "casussen.casus", id.ToString()) { Recht = Rechten.CasusLezen, Codes = "tafel" }, ct);
            return await inhoud.VanAsync(casus, Van(casus), ct);
        }

        return null;
    }

    private async Task<IReadOnlyList<Onderwerp>> ToonAsync(IQueryable<Melding> meldingen, IQueryable<Casus> casussen, CancellationToken ct) =>
        [.. (await meldingen.AsNoTracking().ToListAsync(ct)).Select(Van), .. (await casussen.AsNoTracking().ToListAsync(ct)).Select(Van)];

    private Onderwerp Van(Melding m) =>
        new(Onderwerpsoort.Melding, m.Id, m.Nummer, m.Thema, m.Gemeente, Meldingwoorden.Stand(m.Status).Tekst, m.Spoed, $"/casussen/meldingen/{m.Id}") { Waarover = Waarover(m.Thema, m.Gemeente) };

    private Onderwerp Van(Casus c) =>
        new(Onderwerpsoort.Casus, c.Id, c.Nummer, c.Thema, c.Gemeente, Casuswoorden.Fase(c.Fase), Spoed: false, $"/casussen/{c.Id}") { Waarover = Waarover(c.Thema, c.Gemeente) };

    private string Waarover(string thema, string gemeente) => $"{keuzes.Thema(thema)}, {keuzes.Gemeente(gemeente)}";
}
