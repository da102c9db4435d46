using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>A host that is killed between two steps loses no step that it confirmed, and leaves none half done.</summary>
public sealed class HerstelTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Killing_the_host_between_two_steps_loses_no_confirmed_step()
    {
        var persoon = await fixture.PersoonAsync("Her", "Stelstra");
        string casus;
        await using (var eerste = Start())
        {
            using var regisseur = await Bezoeker.AlsAsync(await eerste.AdresAsync(), "procesregisseur");
            var melding = await Meldingstraat.MeldAsync(regisseur, persoon);
            casus = await StuurAsync(regisseur, $"{melding}/oppakken", "main form", new() { ["Invoer.Stap"] = "triage", ["Invoer.Reden"] = "Meer organisaties nodig" });
            await FaseAsync(regisseur, casus, "Weging");
            await eerste.SlaDoodAsync();
        }

        await using (var tweede = Start())
        {
            using var regisseur = await Bezoeker.AlsAsync(await tweede.AdresAsync(), "procesregisseur");
            (await regisseur.OpenAsync(casus)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Her Stelstra"), t => t.ShouldContain("weging"));
            await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Begin']", []);
            await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Criteria']", Criteria());
            await tweede.SlaDoodAsync();
        }

        using var elders = await fixture.Huis.AlsAsync("procesregisseur");
        (await elders.OpenAsync($"{casus}/weging")).QuerySelector("textarea, input[value='Blijkt uit de melding']").ShouldNotBeNull("another node goes on where it stopped");
        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.wegingcriterium where dossier_id = '{casus.Split('/')[^1]}' and voldoet")).ShouldBe(4);
        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.gebeurtenis where dossier_id = '{casus.Split('/')[^1]}' and tekst like '%weging%'")).ShouldBe(1, "nothing was done twice");
    }

    private Hostproces Start() => Hostproces.Start(
        ["dotnet", "exec", Hostproces.Dll, "--urls=http://127.0.0.1:0", "--environment=Development", "--Zvh:Regio=midden-limburg", "--Zvh:Demo=kaal", $"--ConnectionStrings:Zvh={fixture.Database.ConnectionString}"], "/");
}
