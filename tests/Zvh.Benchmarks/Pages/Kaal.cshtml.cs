using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Pages;

/// <summary>What one command answered.</summary>
/// <param name="Kolommen">Names.</param>
/// <param name="Rijen">Values.</param>
internal sealed record Tabel(IReadOnlyList<string> Kolommen, IReadOnlyList<object[]> Rijen);

/// <summary>Sends the commands on one connection, one after the other, as the real page does.</summary>
internal sealed class KaalModel(NpgsqlDataSource database, Vangst vangst) : PageModel
{
    /// <summary>What was read.</summary>
    public List<Tabel> Tabellen { get; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var verbinding = await database.OpenConnectionAsync(ct);
        foreach (var gevangen in vangst.Opdrachten)
        {
            await using var opdracht = gevangen.Op(verbinding);
            await using var lezer = await opdracht.ExecuteReaderAsync(ct);
            var rijen = new List<object[]>();
            while (await lezer.ReadAsync(ct))
            {
                var rij = new object[lezer.FieldCount];
                lezer.GetValues(rij);
                rijen.Add(rij);
            }

            Tabellen.Add(new([.. Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetName)], rijen));
        }
    }
}
