using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Facturatie;

/// <summary>Where the cause of a finding can be repaired.</summary>
/// <param name="Tekst">What the link says.</param>
/// <param name="Href">The page.</param>
internal sealed record Herstelplek(string Tekst, string Href);

/// <summary>Finds the page on which a finding is repaired.</summary>
internal sealed class Herstelwijzer(FinancienDbContext db)
{
    private Dictionary<Guid, (string Code, string Naam)> partijen = [];
    private Dictionary<Guid, (string Code, string Naam)> stromen = [];

    /// <summary>Reads the codes once, for a page that shows many findings.</summary>
    public async Task LaadAsync(CancellationToken ct)
    {
        partijen = (await db.Partijen.AsNoTracking().Select(p => new { p.Id, p.Code, p.Naam }).ToListAsync(ct)).ToDictionary(p => p.Id, p => (p.Code, p.Naam));
        stromen = (await db.Geldstromen.AsNoTracking().Select(g => new { g.Id, g.Code, g.Naam }).ToListAsync(ct)).ToDictionary(g => g.Id, g => (g.Code, g.Naam));
    }

    /// <summary>The page; null when it is on the invoice itself.</summary>
    public Herstelplek? Van(Factuur factuur, Bevinding bevinding) => bevinding.Veld.Split('.')[0] switch
    {
        nameof(Factuurdocument.Verkoper) => Partij(factuur.FactureerderId),
        nameof(Factuurdocument.Koper) => Partij(factuur.DebiteurId),
        nameof(Factuurdocument.Kopersreferentie) or nameof(Factuurdocument.Btw) => Stroom(factuur.GeldstroomId),
        _ => null,
    };

    /// <summary>The page of a party.</summary>
    public Herstelplek Partij(Guid id) => new($"{partijen[id].Naam} aanvullen", $"/financien/partijen/{partijen[id].Code}");

    /// <summary>The page of a stream.</summary>
    public Herstelplek Stroom(Guid id) => new($"{stromen[id].Naam} aanvullen", $"/financien/geldstromen/{stromen[id].Code}");

    /// <summary>The name of a party.</summary>
    public string Naam(Guid partijId) => partijen[partijId].Naam;
}
