using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Verbs;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>The chain in the database: what the host cannot do, what the owner can, and how that is found.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class LogketenTests(Privacyhuis straat)
{
    [Fact]
    public async Task The_database_computes_the_same_hash_as_the_product_for_any_text()
    {
        await using (var verbinding = await straat.Host.OpenConnectionAsync())
        {
            foreach (var tekst in new[] { "", "Ünïcödé", "漢字かな", "🦉🦉", "a%_'\"\\", new string('ß', 400) })
            {
                await using var opdracht = new NpgsqlCommand(
                    "insert into audit.regel (actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes) values ('Lezen','proef',$1,'Gelukt','','','','huis','','','zvh:proef','',$1)",
                    verbinding) { Parameters = { new() { Value = tekst } } };
                await opdracht.ExecuteNonQueryAsync();
            }
        }

        var regels = await straat.RegelsAsync();
        regels.Count.ShouldBeGreaterThan(6);
        Keten.EersteFout(regels, Ketenstand.Van(regels[^1])).ShouldBe(0);
    }

    [Theory]
    [InlineData("update audit.regel set codes = 'anders' where volgnummer = 4", 4)]
    [InlineData("update audit.regel set op = op + interval '1 microsecond' where volgnummer = 4", 4)]
    [InlineData("delete from audit.regel where volgnummer = 3", 3)]
    [InlineData("delete from audit.regel where volgnummer = (select max(volgnummer) from audit.regel)", -1)]
    [InlineData("insert into audit.regel select volgnummer + 1, op, actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes, vorige, hash from audit.regel order by volgnummer desc limit 1", -2)]
    [InlineData("insert into audit.regel select 0, op, actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes, vorige, hash from audit.regel where volgnummer = 5", 1)]
    [InlineData("update audit.regel set volgnummer = -5 where volgnummer = 5; update audit.regel set volgnummer = 5 where volgnummer = 6; update audit.regel set volgnummer = 6 where volgnummer = -5", 5)]
    [InlineData("update audit.kop set hash = decode(repeat('ab', 32), 'hex')", -1)]
    public async Task Verify_audit_names_the_first_row_that_somebody_with_all_rights_touched(string knoeien, long verwacht)
    {
        await straat.SchrijfAsync(8);
        var laatste = (await straat.RegelsAsync())[^1].Volgnummer;
        (await ControleerAsync()).Fouten.ShouldBeEmpty();

        // The check of a moment ago wrote a row of its own.
        var regel = verwacht switch { -1 => laatste + 1, -2 => laatste + 2, _ => verwacht };
        await straat.KnoeiAsync(knoeien, async () => (await ControleerAsync()).Fouten.Single().Melding.ShouldStartWith($"Het logboek is verbroken bij regel {regel}. "));
        (await ControleerAsync()).Fouten.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tail_that_was_rewritten_as_a_whole_is_found_with_a_head_that_was_noted_elsewhere()
    {
        await straat.SchrijfAsync(5);
        var genoteerd = Ketenstand.Van((await straat.RegelsAsync())[^2]);

        await straat.KnoeiAsync(Herschrijf(genoteerd.Nummer - 1), async () =>
        {
            (await ControleerAsync()).Fouten.ShouldBeEmpty("the chain fits in itself");
            (await ControleerAsync(genoteerd.ToString())).Fouten.Single().Melding.ShouldStartWith($"Het logboek is verbroken bij regel {genoteerd.Nummer}. ");
            (await ControleerAsync(genoteerd.ToString().Split(':')[1])).Fouten.Single().Melding.ShouldContain("komt in het logboek niet voor");
        });
        (await ControleerAsync(genoteerd.ToString())).Fouten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update audit.regel set codes = 'x'")]
    [InlineData("delete from audit.regel")]
    [InlineData("truncate audit.regel")]
    [InlineData("update audit.kop set volgnummer = 0")]
    [InlineData("insert into audit.kop (enig, volgnummer, hash) values (false, 0, '')")]
    [InlineData("delete from audit.kop")]
    [InlineData("alter table audit.regel disable trigger user")]
    [InlineData("alter table audit.regel drop constraint geen_scheiding")]
    [InlineData("drop table audit.regel")]
    [InlineData("create or replace function audit.keten() returns trigger language plpgsql as $$ begin return new; end $$")]
    [InlineData("set session_replication_role = replica")]
    public async Task The_role_of_the_host_can_only_read_and_add(string sql)
    {
        await using var verbinding = await straat.Host.OpenConnectionAsync();

        (await Should.ThrowAsync<PostgresException>(() => Privacyhuis.VoerUitAsync(verbinding, sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_row_that_chooses_its_own_number_time_or_hash_does_not_get_them()
    {
        await using (var verbinding = await straat.Host.OpenConnectionAsync())
        {
            await Privacyhuis.VoerUitAsync(verbinding, """
                insert into audit.regel (volgnummer, op, actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes, vorige, hash)
                values (1, '2001-01-01', 'Lezen', 'proef', '', 'Gelukt', '', '', '', '', '', '', '', '', '', '', '')
                """);
        }

        var regels = await straat.RegelsAsync();
        regels[^1].Op.Year.ShouldBeGreaterThan(2001);
        Keten.EersteFout(regels, Ketenstand.Van(regels[^1])).ShouldBe(0);
    }

    [Fact]
    public async Task Two_hosts_with_many_writers_leave_no_gap_and_no_fork()
    {
        var voor = (await straat.RegelsAsync()).Count;
        await using var tweede = await Proefhuis.StartAsync(straat.Database.ConnectionString);
        var bij = (await straat.RegelsAsync()).Count - voor;

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? straat.Huis : tweede).InAsync<IServiceProvider, bool>(async diensten =>
        {
            var (logboek, werkeenheid) = (diensten.GetRequiredService<ILogboek>(), diensten.GetRequiredService<Werkeenheid>());
            for (var n = 0; n < 10; n++)
            {
                await logboek.SchrijfAsync(new(Logactie.Lezen, "proef.dossier"), CancellationToken.None);
                await werkeenheid.UitvoerenAsync(() =>
                {
                    logboek.Noteer(new(Logactie.Wijzigen, "proef.dossier"));
                    return Task.FromResult(true);
                });
            }

            return true;
        })));

        var regels = await straat.RegelsAsync();
        regels.Count.ShouldBe(voor + bij + (12 * 10 * 2));
        Keten.EersteFout(regels, Ketenstand.Van(regels[^1])).ShouldBe(0);
    }

    [Fact]
    public async Task A_transaction_that_is_rolled_back_leaves_no_row()
    {
        var voor = (await straat.RegelsAsync()).Count;

        await Should.ThrowAsync<TimeoutException>(() => straat.Huis.InAsync<IServiceProvider, bool>(diensten => diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync<bool>(async () =>
        {
            var db = diensten.GetRequiredService<Proef.Data.ProefDbContext>();
            (await db.Dossiers.SingleAsync(d => d.Id == straat.Dossier)).Toelichting = "Anders";
            await db.SaveChangesAsync();
            throw new TimeoutException();
        })));

        (await straat.RegelsAsync()).Count.ShouldBe(voor);
    }

    [Fact]
    public async Task The_command_line_ends_with_0_when_the_log_is_whole_and_with_2_on_wrong_usage()
    {
        string[] huis = [$"--ConnectionStrings:Zvh={straat.Database.ConnectionString}"];

        var heel = await Hostproces.VoerUitAsync("/", ["verify-audit", "--json", .. huis]);
        heel.Code.ShouldBe(0, heel.Meldingen);
        heel.Uit.ShouldContain("\"intact\": true");
        (await Hostproces.VoerUitAsync("/", ["logboek", "controleer", "--kop", "geen-hash", .. huis])).Code.ShouldBe(2);
    }

    private Task<VerbUitkomst> ControleerAsync(string? kop = null) => straat.Huis.InAsync<IEnumerable<IVerb>, VerbUitkomst>(verbs => verbs.Single(v => v.Woorden == "verify-audit")
        .VoerUitAsync(new(new Dictionary<string, string?>(StringComparer.Ordinal) { ["kop"] = kop }, TextWriter.Null), CancellationToken.None));

    // What the owner of the tables could do: change a row and compute everything after it again, the head included.
    private static string Herschrijf(long vanaf) => $$"""
        do $$
        declare r audit.regel%rowtype; h bytea;
        begin
            update audit.regel set codes = 'herschreven' where volgnummer = {{vanaf}};
            for r in select * from audit.regel where volgnummer >= {{vanaf}} order by volgnummer loop
                select coalesce((select hash from audit.regel where volgnummer = r.volgnummer - 1), decode(repeat('00', 32), 'hex')) into h;
                update audit.regel set vorige = h, hash = sha256(h || convert_to(concat_ws(E'\x1f', r.volgnummer, (extract(epoch from r.op) * 1000000)::bigint,
                    r.actie, r.soort, r.object_id, r.uitkomst, r.actor, r.namens, r.rollen, r.herkomst, r.recht, r.doel, r.verwerking, r.spoor, r.codes), 'UTF8')) where volgnummer = r.volgnummer;
            end loop;
            update audit.kop set hash = (select hash from audit.regel order by volgnummer desc limit 1);
        end $$
        """;
}
