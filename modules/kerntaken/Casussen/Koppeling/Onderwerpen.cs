using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
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
    public async Task<IReadOnlyList<Onderwerppersoon>> PersonenAsync(Onderwerp onderwerp, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(onderwerp);
        await SchrijfGelezenAsync(onderwerp.Soort, onderwerp.Id, "personen", ct);
        var wie = onderwerp.Soort is Onderwerpsoort.Melding ? db.Meldingpersonen.Where(m => m.DossierId == onderwerp.Id).Select(m => m.PersoonId) : db.Casuspersonen.Where(c => c.DossierId == onderwerp.Id).Select(c => c.PersoonId);
        var personen = await db.Personen.AsNoTracking().Where(p => wie.Contains(p.Id)).ToListAsync(ct);
        return [.. personen.Select(p => new Onderwerppersoon(p.Id, p.Weergavenaam)).OrderBy(p => p.Naam, StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public async Task<Onderwerpinhoud?> InhoudAsync(Guid id, CancellationToken ct)
    {
        if (await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) is { } melding)
        {
            await SchrijfGelezenAsync(Onderwerpsoort.Melding, id, "tafel", ct);
            return await inhoud.VanAsync(melding, VanMelding(id, melding.Nummer, melding.Thema, melding.Gemeente, melding.Status, melding.Spoed), ct);
        }

        if (await db.Casussen.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is { } casus)
        {
            await SchrijfGelezenAsync(Onderwerpsoort.Casus, id, "tafel", ct);
            return await inhoud.VanAsync(casus, VanCasus(id, casus.Nummer, casus.Thema, casus.Gemeente, casus.Fase), ct);
        }

        return null;
    }

    private Task SchrijfGelezenAsync(Onderwerpsoort soort, Guid id, string waarvoor, CancellationToken ct)
    {
        var (naam, recht) = soort is Onderwerpsoort.Melding ? ("casussen.melding", Rechten.MeldingLezen) : ("casussen.casus", Rechten.CasusLezen);
        return logboek.SchrijfAsync(new(Logactie.Lezen, naam, id.ToString()) { Recht = recht, Codes = waarvoor }, ct);
    }

    // Only what is shown leaves the database: a list of twenty reads twenty short rows.
    private async Task<IReadOnlyList<Onderwerp>> ToonAsync(IQueryable<Melding> meldingen, IQueryable<Casus> casussen, CancellationToken ct) =>
    [
        .. (await meldingen.Select(m => new { m.Id, m.Nummer, m.Thema, m.Gemeente, m.Status, m.Spoed }).ToListAsync(ct)).Select(m => VanMelding(m.Id, m.Nummer, m.Thema, m.Gemeente, m.Status, m.Spoed)),
        .. (await casussen.Select(c => new { c.Id, c.Nummer, c.Thema, c.Gemeente, c.Fase }).ToListAsync(ct)).Select(c => VanCasus(c.Id, c.Nummer, c.Thema, c.Gemeente, c.Fase)),
    ];

    private Onderwerp VanMelding(Guid id, string nummer, string thema, string gemeente, Meldingstatus status, bool spoed) =>
        new(Onderwerpsoort.Melding, id, nummer, thema, gemeente, Meldingwoorden.Stand(status).Tekst, spoed, $"/casussen/meldingen/{id}") { Waarover = Waarover(thema, gemeente) };

    private Onderwerp VanCasus(Guid id, string nummer, string thema, string gemeente, Casusfase fase) =>
        new(Onderwerpsoort.Casus, id, nummer, thema, gemeente, Casuswoorden.Fase(fase), Spoed: false, $"/casussen/{id}") { Waarover = Waarover(thema, gemeente) };

    private string Waarover(string thema, string gemeente) => $"{keuzes.Thema(thema)}, {keuzes.Gemeente(gemeente)}";
}
