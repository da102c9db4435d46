using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Demo;
using Zvh.Signalering.Domein;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Cijfers;

/// <summary>The demo house of Midden-Limburg counts what the annual report of 2021 prints .</summary>
public sealed class CijferTests(DemoFixture fixture) : IClassFixture<DemoFixture>
{
    private static readonly Dictionary<string, string> Gemeenten = new(StringComparer.Ordinal)
    {
        ["Echt-Susteren"] = "GM1711", ["Leudal"] = "GM1640", ["Maasgouw"] = "GM1641", ["Nederweert"] = "GM0946", ["Roerdalen"] = "GM1669", ["Roermond"] = "GM0957", ["Weert"] = "GM0988",
    };

    private static readonly string[] Screening = ["politie", "e33"];

    // How each column of the tables is counted: meldingen by source, cases by step.
    private static readonly Dictionary<string, (string[] Bronnen, string? Stap)> Kolommen = new(StringComparer.Ordinal)
    {
        ["screening_meldingen"] = (Screening, null), ["screening_cases"] = ([], "screening"), ["verward_meldingen"] = (["e33"], null), ["verward_cases"] = ([], "screening-onbegrepen-gedrag"),
        ["triage_cases"] = ([], "triage"), ["nazorg_meldingen"] = (["nazorg"], null), ["nazorg_cases"] = ([], "nazorg"), ["radicalisering_meldingen"] = (["radicalisering"], null),
        ["radicalisering_cases"] = ([], "radicalisering"), ["pga_unieke_cases"] = ([], "pga"), ["topx_meldingen"] = (["top-x"], null), ["topx_cases"] = ([], "top-x"),
    };

    [Theory]
    [InlineData("tabel1-melding-en-triage-2021.csv")]
    [InlineData("tabel2-procesregie-per-thema-2021.csv")]
    public async Task Every_cell_of_the_printed_tables_is_counted(string bestand)
    {
        var regels = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Cijfers", bestand));
        var kop = regels[0].Split(',');
        var anders = new List<string>();
        foreach (var regel in regels[1..].Where(r => r.Length > 0))
        {
            var cellen = regel.Split(',');
            var (van, tot) = Periode(cellen[1], cellen[2]);
            foreach (var (kolom, waarde) in kop.Zip(cellen).Skip(3).Where(c => c.Second.Length > 0))
            {
                var geteld = await TelAsync(Gemeenten[cellen[0]], kolom, van, tot);
                if (geteld != int.Parse(waarde, CultureInfo.InvariantCulture))
                {
                    anders.Add($"{cellen[0]} {cellen[1]} {cellen[2]} {kolom}: printed {waarde}, counted {geteld}");
                }
            }
        }

        // This one cannot be: the quarters have 3, 5, 2 and 5 cases, so there are at most 15 in the year.
        anders.ShouldBe(bestand.StartsWith("tabel2", StringComparison.Ordinal) ? ["Weert totaal  pga_unieke_cases: printed 16, counted 15"] : []);
    }

    [Fact]
    public async Task Weeks_are_counted_from_Monday_by_municipality_and_theme()
    {
        var (van, tot) = (new DateOnly(2020, 10, 5), new DateOnly(2021, 1, 3));
        var geteld = await fixture.Huis.InAsync<ICasuscijfers, IReadOnlyList<Weektelling>>(c => c.WekenAsync(van, tot, CancellationToken.None));

        geteld.Select(w => w.Week.DayOfWeek).Distinct().ShouldBe([DayOfWeek.Monday]);
        foreach (var week in geteld.Where((_, i) => i % 17 == 0))
        {
            (await fixture.Database.VraagAsync<long>(FormattableString.Invariant($"""
                select count(*) from casussen.melding where gemeente = '{week.Gemeente}' and thema = '{week.Thema}' and ontvangen_op >= '{week.Week:yyyy-MM-dd}' and ontvangen_op <= '{week.Week.AddDays(6):yyyy-MM-dd}'
                """))).ShouldBe(week.Aantal, $"{week}");
        }

        ((long)geteld.Sum(w => w.Aantal)).ShouldBe(await fixture.Database.VraagAsync<long>(FormattableString.Invariant($"select count(*) from casussen.melding where ontvangen_op between '{van:yyyy-MM-dd}' and '{tot:yyyy-MM-dd}'")));
    }

    [Fact]
    public async Task How_long_things_took_is_half_and_nine_tenths_of_what_ended_by_theme_and_all_together()
    {
        var (van, tot) = (new DateOnly(2020, 10, 1), new DateOnly(2021, 9, 30));
        var geteld = await fixture.Huis.InAsync<ICasuscijfers, IReadOnlyList<Doorlooptijd>>(c => c.DoorlooptijdenAsync(van, tot, CancellationToken.None));

        geteld.ShouldNotBeEmpty();
        foreach (var soort in geteld.GroupBy(d => d.Wat))
        {
            soort.Where(d => d.Thema.Length > 0).Sum(d => d.Aantal).ShouldBe(soort.Single(d => d.Thema.Length == 0).Aantal, soort.Key);
        }

        foreach (var rij in geteld.Where(d => d.Wat == "casus" && d.Thema.Length > 0))
        {
            var lijst = await fixture.Database.VraagAsync<string>(FormattableString.Invariant($"""
                select string_agg((gesloten_op - geopend_op)::text, ',') from casussen.casus where thema = '{rij.Thema}' and gesloten_op between '{van:yyyy-MM-dd}' and '{tot:yyyy-MM-dd}'
                """));
            var dagen = lijst!.Split(',').Select(d => int.Parse(d, CultureInfo.InvariantCulture)).Order().ToList();
            rij.Aantal.ShouldBe(dagen.Count);
            rij.Mediaan.ShouldBe(Op(dagen, 0.5), 0.001, rij.Thema);
            rij.Negentig.ShouldBe(Op(dagen, 0.9), 0.001, rij.Thema);
        }
    }

    // Between the two values around it, in proportion.
    private static double Op(List<int> waarden, double deel)
    {
        var plek = deel * (waarden.Count - 1);
        return waarden[(int)plek] + ((plek - (int)plek) * (waarden[Math.Min((int)plek + 1, waarden.Count - 1)] - waarden[(int)plek]));
    }

    [Property]
    public void What_occurred_seldom_does_not_follow_from_the_total(NonNegativeInt[] aantallen)
    {
        var rijen = aantallen.Select((a, i) => new Doorlooptijd("casus", $"thema{i}", a.Get, 1, 2)).Where(r => r.Aantal > 0).ToList();
        var getoond = Doorlooptijdkeuze.Toon([new("casus", "", rijen.Sum(r => r.Aantal), 1, 2), .. rijen], 5);

        getoond.ShouldAllBe(r => r.Aantal >= 5);
        var weg = rijen.Where(r => !getoond.Contains(r)).ToList();
        (getoond.Count == 0 || weg.Count == 0 || weg.Count == rijen.Count || (weg.Count > 1 && weg.Sum(w => w.Aantal) >= 5)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_demo_house_has_a_family_meldingen_that_wait_and_cases_in_every_phase()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        (await regisseur.OpenAsync("/casussen/meldingen?status=Ontvangen")).QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        var fasen = (await regisseur.OpenAsync("/casussen")).QuerySelectorAll("tbody tr").Select(r => r.QuerySelector(".utrecht-status-badge")!.TextContent.Trim()).Distinct().ToList();
        fasen.Count.ShouldBe(6, string.Join(", ", fasen));
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.casuspersoon group by dossier_id order by 1 desc limit 1")).ShouldBe(5);
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.persoon where eerste_verwerking_op < now() - interval '5 years'")).ShouldBe(0, "after five years the data about people are gone");
    }

    [Property]
    public void Quarters_and_year_come_out_as_they_went_in(NonNegativeInt a, NonNegativeInt b, NonNegativeInt c, NonNegativeInt d, NonNegativeInt minder)
    {
        int[] kwartalen = [a.Get % 60, b.Get % 60, c.Get % 60, d.Get % 60];
        var meest = kwartalen.Zip(kwartalen.Skip(1), Math.Min).Sum();
        var uniek = kwartalen.Sum() - (meest == 0 ? 0 : minder.Get % (meest + 1));

        var casussen = Kwartaalverdeling.Verdeel(kwartalen, uniek);
        casussen.Count.ShouldBe(uniek);
        Enumerable.Range(0, 4).Select(k => casussen.Count(x => x.Eerste <= k && x.Laatste >= k)).ShouldBe(kwartalen);
    }

    private static (DateOnly Van, DateOnly Tot) Periode(string jaar, string kwartaal)
    {
        if (jaar == "totaal")
        {
            return (new(2020, 10, 1), new(2021, 9, 30));
        }

        var van = new DateOnly(int.Parse(jaar, CultureInfo.InvariantCulture), ((int.Parse(kwartaal, CultureInfo.InvariantCulture) - 1) * 3) + 1, 1);
        return (van, van.AddMonths(3).AddDays(-1));
    }

    private Task<int> TelAsync(string gemeente, string kolom, DateOnly van, DateOnly tot) => fixture.Huis.InAsync<ICasuscijfers, int>(async cijfers =>
    {
        var (bronnen, stap) = Kolommen[kolom];
        return stap is null
            ? (await cijfers.MeldingenAsync(van, tot, CancellationToken.None)).Where(m => m.Gemeente == gemeente && bronnen.Contains(m.Bron, StringComparer.Ordinal)).Sum(m => m.Aantal)
            : (await cijfers.CasussenAsync(van, tot, CancellationToken.None)).Where(c => c.Gemeente == gemeente && c.Stap == stap).Sum(c => c.Aantal);
    });
}

/// <summary>A demo house with everything in it.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    private readonly LegePostgresFixture _server = new();
    private Testdatabase? _database;
    private Testhuis? _huis;

    /// <summary>The house.</summary>
    public Testhuis Huis => _huis!;

    /// <summary>Its database.</summary>
    public Testdatabase Database => _database!;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await _server.MaakDatabaseAsync();
        _huis = await Testhuis.StartAsync(_database.ConnectionString, "midden-limburg", "--Zvh:Demo=vol");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await _huis!.DisposeAsync();
        await _database!.DisposeAsync();
    }
}
