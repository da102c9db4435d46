using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>What is done and what is open for one year and stream.</summary>
/// <param name="Stand">The budget and its result.</param>
/// <param name="Bestemd">The sum of the decision; null without one.</param>
/// <param name="Verrekening">The settlement; null without one.</param>
/// <param name="Rijk">The worst stand of the money of the state of the year; null when there is none.</param>
internal sealed record Afrekenrij(Jaarstand Stand, Bedrag? Bestemd, Verrekening? Verrekening, Geldstand? Rijk)
{
    /// <summary>What is settled; null when nothing is.</summary>
    public Bedrag? Verrekend => Verrekening is { Delen.Count: > 0 } ? Bedrag.Som(Verrekening.Delen.Select(d => d.Bedrag)) : null;

    /// <summary>How far the settlement is, for on the screen.</summary>
    public string Verrekenstand => Verrekening switch
    {
        null => "Niet begonnen",
        { VastgesteldOp: null } => "Concept",
        _ => $"Vastgesteld, op de facturen van {Verrekening.InJaar}",
    };
}

/// <summary>All years: what is done and what is open.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class IndexModel(FinancienDbContext db, Resultaatlezer resultaten, Balanslezer balans) : PageModel
{
    public IReadOnlyList<Afrekenrij> Rijen { get; private set; } = [];

    /// <summary>Findings on balance items that nobody explained.</summary>
    public int BalansOpen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var verrekeningen = (await db.Verrekeningen.AsNoTracking().Include(v => v.Delen).ToListAsync(ct)).ToDictionary(v => (v.GeldstroomId, v.Jaar));
        var besluiten = (await db.Resultaatbestemmingen.AsNoTracking().Where(r => r.IngetrokkenOp == null).ToListAsync(ct)).ToLookup(r => (r.GeldstroomId, r.Jaar));
        var rijk = (await db.Rijksbijdragen.AsNoTracking().ToListAsync(ct)).ToLookup(r => r.Jaar, r => Rijksbijdragetoets.Toets(r).Stand);
        Rijen =
        [
            .. (await resultaten.AllesAsync(ct)).Select(s =>
            {
                var sleutel = (s.Dossier.Begroting.GeldstroomId, s.Dossier.Begroting.Jaar);
                return new Afrekenrij(s, besluiten.Contains(sleutel) ? Bedrag.Som(besluiten[sleutel].Select(b => b.Bedrag)) : null,
                    verrekeningen.GetValueOrDefault(sleutel), rijk.Contains(sleutel.Jaar) ? rijk[sleutel.Jaar].Max() : null);
            }),
        ];
        BalansOpen = (await balans.AllesAsync(ct)).Sum(d => d.Open);
    }
}
