using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>One line of money of the state.</summary>
/// <param name="Bijdrage">The figures.</param>
/// <param name="Balanspost">Number of the balance item.</param>
/// <param name="Oordeel">The verdict.</param>
internal sealed record Rijksbijdragerij(Rijksbijdrage Bijdrage, string? Balanspost, Rijksbijdrageoordeel Oordeel);

/// <summary>Money of the state per year, with the check that it is used once .</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class RijksbijdragenModel(FinancienDbContext db, Resultaatlezer resultaten, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Rijksbijdragerij> Rijen { get; private set; } = [];

    /// <summary>The results of the years in which money is used twice.</summary>
    public IReadOnlyDictionary<int, Resultaat> Resultaten { get; private set; } = new Dictionary<int, Resultaat>();

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var posten = await db.Balansposten.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Nummer, ct);
        Rijen =
        [
            .. (await db.Rijksbijdragen.AsNoTracking().OrderByDescending(r => r.Jaar).ThenBy(r => r.Code).ToListAsync(ct))
                .Select(r => new Rijksbijdragerij(r, r.BalanspostId is { } id ? posten[id] : null, Rijksbijdragetoets.Toets(r))),
        ];
        Resultaten = await resultaten.EnigeVanJarenAsync(Rijen.Where(r => r.Oordeel.Stand == Geldstand.Dubbel).Select(r => r.Bijdrage.Jaar).Distinct(), ct);
    }
}
