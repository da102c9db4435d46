using System.Diagnostics;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Platform.Tests.Ingebed;

[UnsupportedOSPlatform("windows")]
public sealed class IngebedPostgresTests : IDisposable
{
    private readonly Proefmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public async Task A_first_start_makes_the_database_with_its_extensions_and_a_later_start_finds_the_data_again()
    {
        await using (var eerste = await StartAsync())
        {
            (await LeesAsync(eerste, "select string_agg(extname, ' ' order by extname) from pg_extension where extname <> 'plpgsql'"))
                .ShouldBe("btree_gist fuzzystrmatch pg_trgm unaccent");
            (await LeesAsync(eerste, "select current_database() || ' ' || current_user || ' ' || current_setting('is_superuser')"))
                .ShouldBe("zvh zvh off");
            await LeesAsync(eerste, "create table bewaard as select 'één' as naam");
        }

        File.Exists(Path.Combine(_map.Cluster, "postmaster.pid")).ShouldBeFalse("the server stops with the host");
        await using var tweede = await StartAsync();
        (await LeesAsync(tweede, "select naam from bewaard")).ShouldBe("één");
    }

    [Fact]
    public async Task Text_sorts_and_folds_the_dutch_way()
    {
        await using var postgres = await StartAsync();
        (await LeesAsync(postgres, "select string_agg(n, ' ' order by n) from (values ('Zeeland'), ('écht'), ('Echt'), ('Asten')) v(n)"))
            .ShouldBe("Asten Echt écht Zeeland");
        (await LeesAsync(postgres, "select upper('één')")).ShouldBe("ÉÉN");
    }

    [Fact]
    public async Task A_killed_host_leaves_a_server_that_the_next_start_replaces_without_losing_what_was_committed()
    {
        using var gedood = await Kindhost.StartAsync(_map.Pad);
        await LeesAsync(gedood.ConnectionString, "create table bewaard as select 'vastgelegd' as naam");
        var wees = _map.ServerPid;
        await gedood.SlaDoodAsync();
        Process.GetProcessById(wees).HasExited.ShouldBeFalse("the server outlives a killed host");

        await using var postgres = await StartAsync();
        (await LeesAsync(postgres, "select naam from bewaard")).ShouldBe("vastgelegd");
        _map.ServerPid.ShouldNotBe(wees, "nothing of the killed host lives on");
    }

    [Fact]
    public async Task A_host_and_server_that_were_both_killed_start_again()
    {
        using var gedood = await Kindhost.StartAsync(_map.Pad);
        await LeesAsync(gedood.ConnectionString, "create table bewaard as select 'vastgelegd' as naam");
        using (var server = Process.GetProcessById(_map.ServerPid))
        {
            await gedood.SlaDoodAsync();
            server.Kill();
            await server.WaitForExitAsync();
        }

        await using var postgres = await StartAsync();
        (await LeesAsync(postgres, "select naam from bewaard")).ShouldBe("vastgelegd");
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_folder_is_refused_and_told_what_to_do()
    {
        using var eerste = await Kindhost.StartAsync(_map.Pad);
        var fout = await Should.ThrowAsync<DatafolderInGebruik>(StartAsync);
        fout.Message.ShouldContain(_map.Pad);
        fout.Message.ShouldContain("al in gebruik door een andere host (proces ");
        fout.Message.ShouldContain("--Zvh:DataPad");
        (await LeesAsync(eerste.ConnectionString, "select 'werkt nog'")).ShouldBe("werkt nog");
    }

    [Fact]
    public async Task A_verb_finds_the_database_of_a_host_that_runs_and_nothing_where_none_runs()
    {
        var opties = new IngebedOpties { DataPad = _map.Pad };
        (await IngebedPostgres.LopendeVerbindingAsync(opties, CancellationToken.None)).ShouldBeNull("there is no house yet");
        using (var host = await Kindhost.StartAsync(_map.Pad))
        {
            var verbinding = await IngebedPostgres.LopendeVerbindingAsync(opties, CancellationToken.None);
            verbinding.ShouldBe(host.ConnectionString);
            await host.SlaDoodAsync();
        }

        (await IngebedPostgres.LopendeVerbindingAsync(opties, CancellationToken.None)).ShouldBeNull("what a killed host left is not a house");
    }

    [Fact]
    public async Task Ctrl_C_in_the_terminal_reaches_the_host_and_not_its_server()
    {
        using var host = await Kindhost.StartAsync(_map.Pad);
        (await host.CtrlCAsync()).ShouldBe((0, "antwoord"));
        File.Exists(Path.Combine(_map.Cluster, "postmaster.pid")).ShouldBeFalse("the host stops its server");
    }

    [Fact]
    public async Task A_normal_user_runs_it_as_himself()
    {
        using var host = await Kindhost.StartAsync(_map.Pad, alsGewoneGebruiker: true);
        (await host.StopAsync()).ShouldBe((0, "antwoord"));
    }

    [Fact]
    public async Task Root_continues_a_house_of_a_normal_user_and_gives_it_back()
    {
        using (var eerste = await Kindhost.StartAsync(_map.Pad, alsGewoneGebruiker: true))
        {
            await LeesAsync(eerste.ConnectionString, "create table bewaard as select 'van de gebruiker' as naam");
            await eerste.StopAsync();
        }

        await using (var alsRoot = await StartAsync())
        {
            (await LeesAsync(alsRoot, "select naam from bewaard")).ShouldBe("van de gebruiker");
        }

        using var weer = await Kindhost.StartAsync(_map.Pad, alsGewoneGebruiker: true);
        (await LeesAsync(weer.ConnectionString, "select naam from bewaard")).ShouldBe("van de gebruiker");
        await weer.StopAsync();
    }

    [Fact]
    public async Task The_server_never_runs_as_root_and_keeps_its_secrets_to_the_host()
    {
        await using var postgres = await StartAsync();
        Opdracht.VoerUit("stat", "-c", "%u", $"/proc/{_map.ServerPid}").Uitvoer.ShouldNotBe("0");
        var alleenLezenEnSchrijven = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.GetUnixFileMode(Path.Combine(_map.Pad, "wachtwoord")).ShouldBe(alleenLezenEnSchrijven);
        Opdracht.VoerUit("stat", "-c", "%U", Path.Combine(_map.Pad, "wachtwoord")).Uitvoer.ShouldBe(Environment.UserName);
        var verbinding = new NpgsqlConnectionStringBuilder(postgres.ConnectionString);
        File.GetUnixFileMode(verbinding.Host!).ShouldBe(alleenLezenEnSchrijven | UnixFileMode.UserExecute);
        (await LeesAsync(postgres, "select current_setting('listen_addresses')")).ShouldBe("");
        verbinding.Password = "verkeerd";
        verbinding.Pooling = false;
        (await Should.ThrowAsync<PostgresException>(() => LeesAsync(verbinding.ConnectionString, "select 'x'")))
            .SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task What_a_person_filled_in_does_not_reach_the_log_of_the_server()
    {
        await using (var postgres = await StartAsync())
        {
            await LeesAsync(postgres, "create table uniek (naam text primary key)");
            await LeesAsync(postgres, "insert into uniek values ('geheim-7319')");
            await Should.ThrowAsync<PostgresException>(() => LeesAsync(postgres, "insert into uniek values ('geheim-7319')"));
        }

        var logboek = await File.ReadAllTextAsync(Path.Combine(_map.Pad, "log", "postgres.log"));
        logboek.ShouldContain("duplicate key");
        logboek.ShouldNotContain("geheim-7319");
    }

    [Fact]
    public async Task An_initdb_that_was_cut_off_is_cleared_away()
    {
        var half = Path.Combine(_map.Pad, "nieuw-0");
        Directory.CreateDirectory(half);
        await File.WriteAllTextAsync(Path.Combine(half, "PG_VERSION"), "18");
        await using var postgres = await StartAsync();
        Directory.Exists(half).ShouldBeFalse();
        (await LeesAsync(postgres, "select 'werkt'")).ShouldBe("werkt");
    }

    [Fact]
    public async Task A_number_of_another_program_in_an_old_pid_file_is_not_taken_for_the_server()
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(
            Path.Combine(_map.Cluster, "postmaster.pid"), $"{Environment.ProcessId}\n{_map.Cluster}\n1\n5432\n{_map.Pad}/s\n\n1 1\nready\n");
        await using var postgres = await StartAsync();
        (await LeesAsync(postgres, "select 'werkt'")).ShouldBe("werkt");
    }

    [Fact]
    public async Task A_path_too_long_for_a_socket_works_and_leaves_nothing_behind()
    {
        var pad = Path.Combine(_map.Pad, new string('p', 90), "met spatie");
        var postgres = await IngebedPostgres.StartAsync(new() { DataPad = pad, Wegwerp = true }, NullLogger.Instance, CancellationToken.None);
        var socket = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
        (await LeesAsync(postgres, "select 'werkt'")).ShouldBe("werkt");
        await postgres.DisposeAsync();
        Directory.Exists(socket).ShouldBeFalse();
        Directory.Exists(pad).ShouldBeFalse("data that may be lost is removed");
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_on_the_machine_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(_map.Cluster);
        await File.WriteAllTextAsync(Path.Combine(_map.Cluster, "PG_VERSION"), "12\n");
        var fout = await Should.ThrowAsync<IngebedFout>(StartAsync);
        fout.Message.ShouldContain("De data is gemaakt met PostgreSQL 12");
        Directory.GetFiles(_map.Cluster).Length.ShouldBe(1);
    }

    private Task<IngebedPostgres> StartAsync() =>
        IngebedPostgres.StartAsync(new() { DataPad = _map.Pad }, NullLogger.Instance, CancellationToken.None);

    private static Task<string?> LeesAsync(IngebedPostgres postgres, string sql) => LeesAsync(postgres.ConnectionString, sql);

    private static async Task<string?> LeesAsync(string connectionString, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(connectionString);
        await using var vraag = bron.CreateCommand(sql);
        return (string?)await vraag.ExecuteScalarAsync();
    }
}
