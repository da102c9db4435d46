using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Zittingen;

namespace Zvh.Tafels.Demo;

/// <summary>Plans the sittings of the coming weeks in a demo house, and puts demo meldingen and cases on the first agendas.</summary>
internal sealed class Tafeldemo(TafelsDbContext db, Agenderen agenderen, IOnderwerpen onderwerpen, TimeProvider klok) : IDemovulling
{
    private const int Weken = 4, Agendas = 3, PerAgenda = 4, Nummers = 20;

    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Zittingen.AnyAsync(ct))
        {
            return;
        }

        var (van, tot) = (klok.Vandaag().AddDays(1), klok.Vandaag().AddDays(7 * Weken));
        var tafels = await db.Tafels.AsNoTracking().Where(t => t.Tot == null && t.Ritme != Ritme.PerCasus).OrderBy(t => t.Naam).ToListAsync(ct);
        var zittingen = tafels.SelectMany(t => Reeks.Dagen(t, van, tot).Select(d => new Zitting { TafelId = t.Id, Dag = d, Begin = t.Begin, Duur = t.Duur, Plaats = "Vergaderzaal 1" })).ToList();
        db.AddRange(zittingen);
        await db.SaveChangesAsync(ct);
        var wachtend = new Queue<string>(await NummersAsync(ct));
        foreach (var zitting in zittingen.OrderBy(z => z.Dag).ThenBy(z => z.Begin).Take(Agendas))
        {
            for (var i = 0; i < PerAgenda && wachtend.TryDequeue(out var nummer); i++)
            {
                await agenderen.ZetOpAsync(zitting.Id, nummer, "Voor de demo", ct);
            }
        }
    }

    // Meldingen and cases have numbers in the order of coming.
    private async Task<IReadOnlyList<string>> NummersAsync(CancellationToken ct)
    {
        var gevonden = new List<string>();
        foreach (var nummer in Enumerable.Range(1, Nummers).SelectMany(n => new[] { FormattableString.Invariant($"C-{klok.Vandaag().Year}-{n:00000}"), FormattableString.Invariant($"M-{klok.Vandaag().Year}-{n:00000}") }))
        {
            if (gevonden.Count < Agendas * PerAgenda && await onderwerpen.ZoekAsync(nummer, ct) is { } onderwerp)
            {
                gevonden.Add(onderwerp.Nummer);
            }
        }

        return gevonden;
    }
}
