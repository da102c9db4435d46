using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Controles;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>The check of the night and the one that somebody asks for. The house is its own, for its clock runs ahead.</summary>
public sealed class ControleTests(Privacyhuis straat) : IClassFixture<Privacyhuis>
{
    [Fact]
    public async Task Every_night_after_two_the_log_is_checked_once_over_all_nodes()
    {
        await using var tweede = await Proef.Proefhuis.StartAsync(straat.Database.ConnectionString, diensten => diensten.AddSingleton<TimeProvider>(straat.Klok));
        await WerkAsync(straat.Huis);
        (await NachtenAsync()).ShouldBe(0, "a house that began today has its first check next night");

        straat.Klok.Verzet(Tot(new(1, 59)));
        await WerkAsync(straat.Huis);
        (await NachtenAsync()).ShouldBe(0);

        straat.Klok.Verzet(TimeSpan.FromMinutes(2));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => WerkAsync(i % 2 == 0 ? straat.Huis : tweede)));
        await WachtAsync();

        (await NachtenAsync()).ShouldBe(1);
        var regel = (await straat.RegelsAsync()).Single(r => r.Actie == nameof(Logactie.LogboekControleren));
        (regel.Uitkomst, regel.Doel, regel.Herkomst).ShouldBe(("Gelukt", "IntegriteitEnBeveiliging", "huis"));
        var kop = Ketenstand.Lees(regel.Codes["kop:".Length..])!;
        (await straat.RegelsAsync()).Single(r => r.Volgnummer == kop.Nummer).Hash.ShouldBe(kop.Hash);
        straat.Huis.Logs.Regels.Concat(tweede.Logs.Regels).ShouldContain(r => r.Tekst.Contains($"de kop is {kop}", StringComparison.Ordinal), "the head must leave the database");
    }

    [Fact]
    public async Task A_check_that_a_killed_node_left_goes_on_where_it_stopped()
    {
        await straat.SchrijfAsync(4);
        var tot = Ketenstand.Van((await straat.RegelsAsync())[2]);

        // A row before that place is broken: only a check that begins again would see it.
        await straat.KnoeiAsync("update audit.regel set codes = 'x' where volgnummer = 1", async () =>
        {
            await straat.Database.VraagAsync<int>($"""
                insert into privacy.logcontrole (id, door, op, status, totaal, nagekeken, hash)
                values (gen_random_uuid(), 'gestopt', now(), 'Bezig', 9, {tot.Nummer}, decode('{Convert.ToHexString(tot.Hash)}', 'hex')) returning 1
                """);
            await WerkAsync(straat.Huis);
            await WachtAsync();
        });

        (await straat.Database.VraagAsync<string>("select status from privacy.logcontrole where door = 'gestopt'")).ShouldBe("Intact");
    }

    [Fact]
    public async Task A_broken_chain_is_told_to_the_privacy_officers_and_shown_on_the_page()
    {
        await straat.SchrijfAsync(4);
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");
        await straat.KnoeiAsync("update audit.regel set codes = 'x' where volgnummer = 2", async () =>
        {
            await bezoeker.DoeAsync("/privacy/logboek/controle", []);
            await WerkAsync(straat.Huis);
            await WachtAsync();
        });

        var pagina = await bezoeker.OpenAsync("/privacy/logboek/controle");
        pagina.Tekst().ShouldContain("Verbroken");
        pagina.Tekst().ShouldContain("Regel 2 is veranderd.");
        (await straat.Database.VraagAsync<string>(
            "select string_agg(g.naam, ',' order by g.naam) from platform.bericht b join platform.gebruiker g on g.id = b.gebruiker_id where b.tekst like 'Het logboek klopt niet meer vanaf regel 2.%'"))
            .ShouldBe("coordinerend-fg,privacy-officer");
        straat.Huis.Logs.Klachten.ShouldContain(r => r.Contains("verbroken bij regel 2", StringComparison.Ordinal));
    }

    // The job runs in the background too; whoever is first does the work.
    private static Task<bool> WerkAsync(Testhuis huis) => huis.InAsync<ControleJob, bool>(job => job.WerkAsync(CancellationToken.None));

    private async Task WachtAsync()
    {
        while (await straat.Database.VraagAsync<long>("select count(*) from privacy.logcontrole where status in ('Wacht', 'Bezig')") > 0)
        {
            await WerkAsync(straat.Huis);
        }
    }

    private Task<long> NachtenAsync() => straat.Database.VraagAsync<long>("select count(*) from privacy.logcontrole where nacht is not null");

    private TimeSpan Tot(TimeOnly tijd)
    {
        var nu = straat.Klok.GetLocalNow();
        return nu.Date.AddDays(1).Add(tijd.ToTimeSpan()) - nu.DateTime;
    }
}
