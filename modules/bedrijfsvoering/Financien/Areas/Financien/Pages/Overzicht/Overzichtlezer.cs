using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>Reads the figures of a year in a fixed number of queries.</summary>
internal sealed class Overzichtlezer(FinancienDbContext db, Begrotinglezer begrotingen, Regioprofiel huis)
{
    /// <summary>The years that have a budget, newest first.</summary>
    public async Task<IReadOnlyList<int>> JarenAsync(CancellationToken ct) =>
        await db.Begrotingen.Select(b => b.Jaar).Distinct().OrderDescending().ToListAsync(ct);

    /// <summary>The figures of a year.</summary>
    public async Task<Jaaroverzicht> LeesAsync(int jaar, CancellationToken ct)
    {
        var dossiers = await begrotingen.LeesJaarAsync(jaar, ct);
        var bijdragen = await BijdragenAsync(jaar, ct);
        var nu = Sommen(bijdragen.Where(b => b.Jaar == jaar));
        var vorig = Sommen(bijdragen.Where(b => b.Jaar == jaar - 1)).ToDictionary(b => b.Naam, b => b.Bedrag, StringComparer.Ordinal);
        var inwoners = bijdragen.Where(b => b.Gemeentecode is not null).Select(b => (b.Naam, b.Gemeentecode)).Distinct()
            .ToDictionary(b => b.Naam, b => huis.Inwoners(b.Gemeentecode!, new DateOnly(jaar, 1, 1)), StringComparer.Ordinal);

        var totaal = nu.Sum(b => b.Bedrag.Waarde);
        var verrekend = nu.Count == 0 ? [] : await VerrekendAsync(jaar, ct);
        return new(jaar, dossiers,
            [
                .. nu.Select(b => new Deelnemerbijdrage(b.Naam, b.Bedrag, verrekend.TryGetValue(b.Naam, out var terug) ? terug : null,
                    totaal > 0 ? 100 * b.Bedrag.Waarde / totaal : null, vorig.TryGetValue(b.Naam, out var toen) ? toen : null, inwoners.GetValueOrDefault(b.Naam))),
            ],
            bijdragen.Where(b => b.Jaar == jaar).Select(b => b.GeldstroomId).ToHashSet());
    }

    private Task<List<Bijdrageregel>> BijdragenAsync(int jaar, CancellationToken ct) =>
        (from verdeling in db.Verdelingen
         where verdeling.Soort == VerdelingSoort.Bijdrage && !verdeling.Vervangen && (verdeling.Jaar == jaar || verdeling.Jaar == jaar - 1)
         from regel in verdeling.Regels
         join partij in db.Partijen on regel.PartijId equals partij.Id
         orderby regel.Volgorde, partij.Naam
         select new Bijdrageregel(verdeling.Jaar, verdeling.GeldstroomId, partij.Naam, partij.Gemeentecode, regel.Afgerond, regel.Correctie)).ToListAsync(ct);

    private async Task<Dictionary<string, Bedrag>> VerrekendAsync(int jaar, CancellationToken ct)
    {
        var regels = await (from verrekening in db.Verrekeningen
                            where verrekening.InJaar == jaar && verrekening.VastgesteldOp != null
                            from deel in verrekening.Delen
                            join verdeling in db.Verdelingen on deel.VerdelingId equals verdeling.Id
                            from regel in verdeling.Regels
                            join partij in db.Partijen on regel.PartijId equals partij.Id
                            select new { partij.Naam, regel.Afgerond, regel.Correctie }).ToListAsync(ct);
        return regels.GroupBy(r => r.Naam, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Bedrag.Som(g.Select(r => r.Afgerond + r.Correctie)), StringComparer.Ordinal);
    }

    private static List<(string Naam, Bedrag Bedrag)> Sommen(IEnumerable<Bijdrageregel> regels) =>
        [.. regels.GroupBy(r => r.Naam, StringComparer.Ordinal).Select(g => (g.Key, Bedrag.Som(g.Select(r => r.Afgerond + r.Correctie))))];

    private sealed record Bijdrageregel(int Jaar, Guid GeldstroomId, string Naam, string? Gemeentecode, Bedrag Afgerond, Bedrag Correctie);
}
