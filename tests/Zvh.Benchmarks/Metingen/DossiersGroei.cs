using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>What a house that is ten times as large costs: the same questions in both houses, asked in turn.</summary>
internal sealed class DossiersGroei : IMeting
{
    private const int Maal = 10;
    private const double Grens = 2;

    /// <inheritdoc />
    public string Naam => "dossiers-groei";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        await using var klein = await Dossierhuis.OpenAsync(werkplaats, 1, ct);
        await using var groot = await Dossierhuis.OpenAsync(werkplaats, Maal, ct);
        var uitslagen = new List<Meetuitslag>();
        foreach (var soort in Vragen.Alle)
        {
            var (tijdenKlein, tijdenGroot) = (new List<double>(), new List<double>());
            var (vraagKlein, vraagGroot) = (await soort.Maak(klein, ct), await soort.Maak(groot, ct));
            for (var i = 0; i < Dossiermeting.Opwarmen + Dossiermeting.Aantal; i++)
            {
                var (a, b) = ((await klein.VraagAsync(vraagKlein(i), ct)).Huis, (await groot.VraagAsync(vraagGroot(i), ct)).Huis);
                if (i >= Dossiermeting.Opwarmen)
                {
                    tijdenKlein.Add(a);
                    tijdenGroot.Add(b);
                }
            }

            var (een, tien) = (new Steekproef(tijdenKlein), new Steekproef(tijdenGroot));
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"  {soort.Naam}: {een.Mediaan:0.0} ms and p95 {een.P95:0.0} ms in the small house, {tien.Mediaan:0.0} ms and p95 {tien.P95:0.0} ms in the large one"));
            uitslagen.Add(new()
            {
                Name = $"groei-{soort.Naam}", Median = tien.Mediaan, P95 = tien.P95, Unit = "ms", Ratio = tien.P95 / een.P95,
                Bound = $"p95 with {Maal} × the data ≤ 2 × p95", Holds = tien.P95 <= Grens * een.P95,
            });
        }

        return uitslagen;
    }
}
