using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;

namespace Zvh.Casussen.Koppeling;

/// <summary>Sends a decision of a tafel to whoever takes it. What must be filled in is judged here, once for all decisions.</summary>
internal sealed class Onderwerpbesluiten(CasussenDbContext db, Meldingbesluiten meldingen, Casusbesluiten casussen) : IOnderwerpbesluiten
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Besluitsoort>> MogelijkAsync(Guid onderwerpId, CancellationToken ct) =>
        await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == onderwerpId, ct) is { } melding ? meldingen.Mogelijk(melding)
        : await db.Casussen.AsNoTracking().SingleOrDefaultAsync(c => c.Id == onderwerpId, ct) is { } casus ? await casussen.MogelijkAsync(casus, ct)
        : [];

    /// <inheritdoc />
    public async Task<Uitkomst<string>> NeemAsync(Besluit besluit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(besluit);
        if ((await MogelijkAsync(besluit.OnderwerpId, ct)).FirstOrDefault(s => s.Code == besluit.Code) is not { } soort)
        {
            return Uitkomst<string>.Geweigerd("", "Dit besluit kan nu niet. Misschien nam iemand net een ander besluit: ververs de pagina.");
        }

        var fouten = soort.Velden.SelectMany(v => Keur(v, besluit.Velden.GetValueOrDefault(v.Naam))).ToList();
        return fouten.Count > 0 ? Uitkomst<string>.Geweigerd(fouten)
            : await db.Meldingen.AnyAsync(m => m.Id == besluit.OnderwerpId, ct) ? await meldingen.NeemAsync(besluit, ct)
            : await casussen.NeemAsync(besluit, ct);
    }

    private static IEnumerable<Fout> Keur(Besluitveld veld, string? waarde)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            return veld.Verplicht ? [new(veld.Naam, $"Vul in: {veld.Titel}")] : [];
        }

        return waarde.Length > veld.Langste ? [new(veld.Naam, $"Dit is te lang. Er passen {veld.Langste} tekens in.")]
            : veld.Soort is Besluitveldsoort.Keuze && veld.Keuzes.All(k => k.Waarde != waarde) ? [new(veld.Naam, "Kies een van de mogelijkheden.")]
            : veld.Soort is Besluitveldsoort.Datum && Besluitdatum.Lees(waarde) is null ? [new(veld.Naam, "Schrijf de dag als 22-11-2026.")]
            : [];
    }
}
