using System.Runtime.Versioning;
using Npgsql;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Ingebed;

/// <summary>A template with one row, and the number of times that it was filled.</summary>
public sealed class GevuldeFixture() : PostgresFixture(async verbinding =>
{
    Interlocked.Increment(ref _gevuld);
    await using var bron = NpgsqlDataSource.Create(verbinding);
    await using var opdracht = bron.CreateCommand("create table rij as select 'uit het sjabloon' as naam");
    await opdracht.ExecuteNonQueryAsync();
})
{
    private static int _gevuld;

    public static int Gevuld => _gevuld;
}

[UnsupportedOSPlatform("windows")]
public sealed class PostgresFixtureTests(GevuldeFixture fixture) : IClassFixture<GevuldeFixture>
{
    [Fact]
    public async Task Every_test_gets_a_clone_of_the_template_that_no_other_test_sees()
    {
        await using var een = await fixture.MaakDatabaseAsync();
        await using var twee = await fixture.MaakDatabaseAsync();
        await een.VraagAsync<object>("delete from rij");

        (await een.VraagAsync<long>("select count(*) from rij")).ShouldBe(0);
        (await twee.VraagAsync<string>("select naam from rij")).ShouldBe("uit het sjabloon");
        (await twee.VraagAsync<string>("select min(n) from (values ('écht'), ('Zeeland')) v(n)")).ShouldBe("écht");
    }

    [Fact]
    public async Task The_template_is_filled_once_however_many_classes_use_it()
    {
        var tweede = new GevuldeFixture();
        await tweede.InitializeAsync();
        await using var database = await tweede.MaakDatabaseAsync();
        (await database.VraagAsync<long>("select count(*) from rij")).ShouldBe(1);
        GevuldeFixture.Gevuld.ShouldBe(1);
    }

    [Fact]
    public async Task A_clone_is_dropped_with_the_connections_that_are_still_open()
    {
        await using var over = await fixture.MaakDatabaseAsync();
        var database = await fixture.MaakDatabaseAsync();
        await using var open = new NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync();
        await database.DisposeAsync();
        (await over.VraagAsync<long>($"select count(*) from pg_database where datname = '{database.Naam}'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_server_stays_when_memory_is_cleaned_up()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var tweede = await Kindhost.StartAsync(dataPad: null);
        (await database.VraagAsync<string>("select naam from rij")).ShouldBe("uit het sjabloon");
        (await tweede.StopAsync()).ShouldBe((0, "antwoord"));
    }

    [Fact]
    public async Task A_killed_test_process_takes_its_server_and_data_with_it()
    {
        using var proces = await Kindhost.StartAsync(dataPad: null);
        var socket = new NpgsqlConnectionStringBuilder(proces.ConnectionString).Host!;
        var map = Path.GetDirectoryName(socket)!;
        var server = File.ReadLines(Path.Combine(map, "pgdata", "postmaster.pid")).First();
        await proces.SlaDoodAsync();
        while (Directory.Exists(map) || ServerLeeft(server, map))
        {
            await Task.Delay(20);
        }
    }

    [Fact]
    public async Task A_server_given_by_the_variable_is_used_and_left_clean()
    {
        await using var gegeven = await fixture.MaakDatabaseAsync();
        var naam = $"gegeven_{Guid.CreateVersion7():N}";
        using (var proces = await Kindhost.StartAsync(dataPad: null, ("ZVH_TEST_DB", gegeven.ConnectionString + ";Application Name=" + naam)))
        {
            (await AantalAsync($"from pg_stat_activity where application_name = '{naam}'")).ShouldBeGreaterThan(0);
            var eigen = new NpgsqlConnectionStringBuilder(proces.ConnectionString).Database;
            (await AantalAsync($"from pg_database where datname = '{eigen}'")).ShouldBe(1);
            var sjablonen = await AantalAsync("from pg_database where datname like 'zvh_sjabloon_%'");

            (await proces.StopAsync()).ShouldBe((0, "antwoord"));

            (await AantalAsync($"from pg_database where datname = '{eigen}'")).ShouldBe(0);
            (await AantalAsync("from pg_database where datname like 'zvh_sjabloon_%'")).ShouldBe(sjablonen - 1);
        }

        async Task<long> AantalAsync(string uit) => await gegeven.VraagAsync<long>($"select count(*) {uit}");
    }

    private static bool ServerLeeft(string pid, string map)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline").Contains(map, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
