using Zvh.Benchmarks.Kader;

namespace Zvh.Benchmarks;

/// <summary>Measures, writes JSON and prints a table. Also the door of the processes that a measurement starts of itself.</summary>
internal static class Program
{
    private const string Gebruik = "Usage: dotnet run -c Release --project tests/Zvh.Benchmarks -- [--json FILE] [--only NAME,NAME]";

    public static async Task<int> Main(string[] args)
    {
        if (args is [Kindproces.Woord, var naam, .. var rest])
        {
            return await Vindplaats.Alle<IKindwerk>().Single(k => k.Naam == naam).DraaiAsync(rest);
        }

        var metingen = Vindplaats.Alle<IMeting>();
        if (Lees(args) is not var (json, alleen) || alleen?.All(a => metingen.Any(m => m.Naam == a)) is false)
        {
            await Console.Error.WriteLineAsync($"{Gebruik}{Environment.NewLine}Names: {string.Join(", ", metingen.Select(m => m.Naam))}");
            return 2;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        var uitslagen = await MeetAsync(metingen.Where(m => alleen?.Contains(m.Naam) is not false), stop.Token);
        Rapport.Toon(uitslagen, Console.Out);
        if (json is not null)
        {
            await Rapport.SchrijfAsync(uitslagen, json);
        }

        return uitslagen.All(u => u.Holds) ? 0 : 1;
    }

    private static async Task<List<Meetuitslag>> MeetAsync(IEnumerable<IMeting> metingen, CancellationToken ct)
    {
        await using var werkplaats = new Werkplaats();
        var uitslagen = new List<Meetuitslag>();
        foreach (var meting in metingen)
        {
            await Console.Error.WriteLineAsync($"{meting.Naam} …");
            try
            {
                var gemeten = await meting.MeetAsync(werkplaats, ct);
                uitslagen.AddRange(gemeten);

                // What was measured is not lost when a later measurement fails.
                Rapport.Toon(gemeten, Console.Error);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync($"{meting.Naam} failed: {e}");
                throw;
            }
        }

        return uitslagen;
    }

    private static (string? Json, string[]? Alleen)? Lees(string[] args)
    {
        string? json = null;
        string[]? alleen = null;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
            {
                return null;
            }

            switch (args[i])
            {
                case "--json": json = args[i + 1]; break;
                case "--only": alleen = args[i + 1].Split(','); break;
                default: return null;
            }
        }

        return (json, alleen);
    }
}
