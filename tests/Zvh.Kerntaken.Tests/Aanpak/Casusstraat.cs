using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Personen;
using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Platform.Data;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>A case as the tests make one, step by step, as its users do.</summary>
internal static class Casusstraat
{
    /// <summary>Reports about somebody new and opens a case.</summary>
    /// <returns>The path of the case.</returns>
    public static async Task<string> OpenAsync(HuisFixture huis, Bezoeker regisseur, string roepnaam, string achternaam) => await OpenAsync(regisseur, await huis.PersoonAsync(roepnaam, achternaam));

    /// <summary>Reports about somebody who is registered and opens a case.</summary>
    /// <returns>The path of the case.</returns>
    public static async Task<string> OpenAsync(Bezoeker regisseur, string persoon, params (string Veld, string Waarde)[] anders)
    {
        var melding = await Meldingstraat.MeldAsync(regisseur, persoon, anders);
        return await StuurAsync(regisseur, $"{melding}/oppakken", "main form", new() { ["Invoer.Stap"] = "triage", ["Invoer.Reden"] = "Meer organisaties nodig" });
    }

    /// <summary>Weighs a case so that data may be gathered.</summary>
    public static async Task WeegAsync(HuisFixture huis, Bezoeker regisseur, string casus)
    {
        await FaseAsync(regisseur, casus, "Weging");
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Begin']", []);
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Criteria']", Criteria());
        foreach (var organisatie in await huis.PubliekeOrganisatiesAsync(2))
        {
            await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Oordeel']", new() { ["organisatieId"] = organisatie.ToString(), ["akkoord"] = "true" });
        }

        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Procesregie", ["Afronden.Reden"] = "Past bij het doel" });
    }

    /// <summary>Every criterion met.</summary>
    public static Dictionary<string, string> Criteria() => Enumerable.Range(0, 4)
        .SelectMany(i => new[] { KeyValuePair.Create($"Criteria.Rijen[{i}].Voldoet", "true"), KeyValuePair.Create($"Criteria.Rijen[{i}].Onderbouwing", "Blijkt uit de melding") }).ToDictionary(StringComparer.Ordinal);

    /// <summary>Takes a case to another phase.</summary>
    public static Task<string> FaseAsync(Bezoeker bezoeker, string casus, string naar) => StuurAsync(bezoeker, casus, $"form:has(input[name='naar'][value='{naar}'])", []);

    /// <summary>Gives the regie to a demo account.</summary>
    public static async Task RegieAsync(HuisFixture huis, Bezoeker bezoeker, string casus, string soort, string account) =>
        await StuurAsync(bezoeker, $"{casus}/mensen", "form[action*='Regie']", new() { ["Regie.Soort"] = soort, ["Regie.GebruikerId"] = (await huis.AccountAsync(account)).ToString(), ["Regie.Reden"] = "Wisseling" });

    /// <summary>Lets a demo account take part.</summary>
    public static async Task LaatMeedoenAsync(HuisFixture huis, Bezoeker bezoeker, string casus, string account, string zijde = "Geen") =>
        await StuurAsync(bezoeker, $"{casus}/mensen", "form[action*='Deelnemer']", new() { ["Deelnemer.GebruikerId"] = (await huis.AccountAsync(account)).ToString(), ["Deelnemer.Zijde"] = zijde });

    /// <summary>Makes the plan of the first person with one goal and one action of the partner.</summary>
    /// <returns>The path of the plan.</returns>
    public static async Task<string> PlanAsync(HuisFixture huis, Bezoeker bezoeker, string casus)
    {
        var plannen = await bezoeker.OpenAsync($"{casus}/plannen");
        var plan = await StuurAsync(bezoeker, $"{casus}/plannen", "main form", new() { ["persoonId"] = plannen.QuerySelector("button[name=persoonId]")!.GetAttribute("value")! });
        await StuurAsync(bezoeker, plan, "form[action*='handler=Doel']", new() { ["Doel.Leefgebied"] = "wonen", ["Doel.Tekst"] = "Een vast adres" });
        await StuurAsync(bezoeker, plan, "form[action*='handler=Actie']", new()
        {
            ["Actie.DoelId"] = (await bezoeker.OpenAsync(plan)).QuerySelector("input[name=doelId]")!.GetAttribute("value")!, ["Actie.Tekst"] = "Bel met de woningcorporatie",
            ["Actie.OrganisatieId"] = (await huis.OrganisatieVanAsync("partner-deelnemer")).ToString(), ["Actie.Uiterlijk"] = "1-12-2099",
        });
        return plan;
    }

    /// <summary>Closes and shields a case that was not weighed yet, as its users do.</summary>
    public static async Task SluitAsync(HuisFixture huis, string casus)
    {
        using var regisseur = await huis.Huis.AlsAsync("procesregisseur");
        await FaseAsync(regisseur, casus, "Weging");
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Begin']", []);
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Criteria']", Criteria());
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Advies", ["Afronden.Reden"] = "Advies gegeven" });
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Verslag']", new() { ["Verslag.Resultaat"] = "Advies", ["Verslag.Vervolg"] = "Melder" });
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Afschermen']", []);
    }

    /// <summary>Closes a case that was not weighed yet, lets its term pass and destroys it, as their users do.</summary>
    public static async Task VernietigAsync(HuisFixture huis, string casus)
    {
        using var privacy = await huis.Huis.AlsAsync("privacy-officer");
        var id = casus.Split('/')[^1];
        await SluitAsync(huis, casus);
        (await privacy.OpenAsync($"/casussen/afgeschermd/{id}")).QuerySelector("form[action*='Vernietig']").ShouldBeNull();
        await huis.Database.VraagAsync<int>($"update casussen.casus set bewaren_tot = '2020-01-01' where id = '{id}' returning 1");

        await StuurAsync(privacy, $"/casussen/afgeschermd/{id}", "form[action*='Vernietig']", []);

        // The job of the house may have taken it already.
        while (await huis.Database.VraagAsync<string>($"select fase from casussen.casus where id = '{id}'") != "Vernietigd")
        {
            await huis.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<VernietigJob>().WerkAsync(CancellationToken.None));
        }
    }

    /// <summary>Somebody who is registered already: searching first is limited to so many times a minute.</summary>
    /// <returns>The path of the person.</returns>
    public static Task<string> PersoonAsync(this HuisFixture huis, string roepnaam, string achternaam) => PersoonAsync(huis.Huis, roepnaam, achternaam);

    /// <summary>Somebody who is registered already in a house.</summary>
    /// <returns>The path of the person.</returns>
    public static Task<string> PersoonAsync(Testhuis huis, string roepnaam, string achternaam, DateOnly? geboren = null) => huis.InAsync<IServiceProvider, string>(d => d.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
    {
        var persoon = new Persoon { Roepnaam = roepnaam, Achternaam = achternaam, Geboortedatum = geboren, EersteVerwerkingOp = TimeProvider.System.GetUtcNow() };
        var db = d.GetRequiredService<CasussenDbContext>();
        db.Add(persoon);
        await db.SaveChangesAsync();
        return $"/casussen/personen/{persoon.Id}";
    }));

    /// <summary>Key of somebody whom a case is about.</summary>
    public static async Task<string> BetrokkeneAsync(this HuisFixture huis, string casus) =>
        (await huis.Database.VraagAsync<Guid>($"select persoon_id from casussen.casuspersoon where dossier_id = '{casus.Split('/')[^1]}' and betrokkenheid = 'Betrokkene' order by id limit 1")).ToString();

    /// <summary>Keys of public organisations; makes those that are missing.</summary>
    public static async Task<IReadOnlyList<Guid>> PubliekeOrganisatiesAsync(this HuisFixture huis, int aantal)
    {
        var lijst = new List<Guid>();
        for (var i = 0; i < aantal; i++)
        {
            lijst.Add(await huis.Database.VraagAsync<Guid>($"""
                insert into platform.organisatie (id, naam, klasse, bevestigd_tot) values (gen_random_uuid(), 'Publiek {i}', 'Lid1', '2099-01-01')
                on conflict (naam) do update set klasse = 'Lid1' returning id
                """));
        }

        return lijst;
    }
}
