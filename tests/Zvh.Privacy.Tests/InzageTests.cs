using System.Net;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>Whoever leads an approach sees who looked into the record; nobody sees that of another's record.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class InzageTests(Privacyhuis straat)
{
    private const string Paneel = "main section[aria-label='Wie keek in dit dossier']";

    [Fact]
    public async Task A_member_sees_who_looked_and_who_was_refused_newest_first_and_without_the_own_looks()
    {
        var lid = await straat.Huis.MaakLidAsync(straat.Dossier, "procesregisseur");
        using var manager = await straat.Huis.AlsAsync("manager");
        using var partner = await straat.Huis.AlsAsync("proef-partner");
        using var regisseur = await straat.Huis.AlsAsync("procesregisseur");
        await manager.OpenAsync($"/proef/dossiers/{straat.Dossier}");
        (await partner.StatusAsync($"/proef/dossiers/{straat.Dossier}")).ShouldBe(HttpStatusCode.NotFound);
        await regisseur.OpenAsync($"/proef/dossiers/{straat.Dossier}");
        await straat.SchrijfAsync(1, "huis");

        var rijen = (await regisseur.OpenAsync("/privacy/inzage")).QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();

        rijen[0].ShouldContain("Proefpartner");
        rijen[0].ShouldContain("Geweigerd");
        rijen[1].ShouldContain("Manager");
        rijen.ShouldAllBe(r => r.Contains(straat.Dossier.ToString(), StringComparison.Ordinal) && !r.Contains("Procesregisseur", StringComparison.Ordinal));
        var alle = (await regisseur.OpenAsync("/privacy/inzage?wie=iedereen")).QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
        alle[0].ShouldContain("Het huis zelf");
        alle[1].ShouldContain("Procesregisseur");
        (await straat.RegelsAsync())[^1].Actie.ShouldBe("LogboekLezen");
        await WegAsync(lid.Id);
    }

    [Fact]
    public async Task Who_is_no_member_sees_nothing_of_it_also_not_by_taking_over()
    {
        var lid = await straat.Huis.MaakLidAsync(straat.Dossier, "nazorgcoordinator");
        await straat.Huis.SchrijfAsync<PlatformDbContext, Waarneming>(db =>
        {
            var vandaag = straat.Klok.Vandaag();
            var waarneming = new Waarneming
            {
                VoorId = db.Gebruikers.Single(g => g.Naam == "nazorgcoordinator").Id, DoorId = db.Gebruikers.Single(g => g.Naam == "zorgcoordinator").Id,
                Van = vandaag, Tot = vandaag.AddDays(1), Door = "proef", Op = TimeProvider.System.GetUtcNow(),
            };
            db.Add(waarneming);
            return waarneming;
        });
        using var waarnemer = await straat.Huis.AlsAsync("zorgcoordinator");

        (await waarnemer.OpenAsync("/privacy/inzage?wie=iedereen")).QuerySelectorAll("main tbody tr").ShouldBeEmpty();
        (await waarnemer.StatusAsync($"/privacy/inzage?soort=proef.dossier&object={straat.Dossier}")).ShouldBe(HttpStatusCode.NotFound);
        (await waarnemer.OpenAsync("/privacy/toegang")).Tekst().ShouldContain("U neemt waar voor Nazorgcoördinator");
        await WegAsync(lid.Id);
    }

    [Fact]
    public async Task The_page_of_a_record_tells_its_members_who_looked_and_is_not_there_for_others()
    {
        var lid = await straat.Huis.MaakLidAsync(straat.Dossier, "procesregisseur");
        using var manager = await straat.Huis.AlsAsync("manager");
        using var partner = await straat.Huis.AlsAsync("proef-partner");
        using var regisseur = await straat.Huis.AlsAsync("procesregisseur");
        var pad = $"/proef/dossiers/{straat.Dossier}";
        (await manager.OpenAsync(pad)).QuerySelectorAll(Paneel).ShouldBeEmpty("who may see every record does not lead this one");
        (await partner.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);

        var regels = (await regisseur.OpenAsync(pad)).QuerySelectorAll($"{Paneel} li").Select(r => r.TextContent).ToList();

        regels[0].ShouldContain("Proefpartner");
        regels[0].ShouldContain("geweigerd");
        regels[1].ShouldContain("Manager");
        regels.ShouldNotContain(r => r.Contains("Procesregisseur", StringComparison.Ordinal));
        var gelezen = (await straat.RegelsAsync())[^1];
        (gelezen.Actie, gelezen.ObjectId, gelezen.Recht).ShouldBe(("LogboekLezen", straat.Dossier.ToString(), "privacy.inzage.lezen"));
        await WegAsync(lid.Id);
        (await regisseur.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Everybody_sees_the_own_access_with_the_day_on_which_each_part_ends()
    {
        using var bestuurder = await straat.Huis.AlsAsync("bestuurder");

        var tekst = (await bestuurder.OpenAsync("/privacy/toegang")).Tekst();

        tekst.ShouldContain("Publieke partner (demo)");
        tekst.ShouldContain("Publieke deelnemer (Wgs 2.27 lid 1)");
        tekst.ShouldContain("Geheimhoudingsverklaring");
        tekst.ShouldContain(straat.Klok.Vandaag().AddYears(1).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture));
        tekst.ShouldNotContain("Er ontbreekt");
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        await straat.Database.VraagAsync<int>("update platform.bewijs set ingetrokken_op = now() where soort = 'Opleiding' and gebruiker_id = (select id from platform.gebruiker where naam = 'informatieanalist') returning 1");
        straat.Huis.Diensten.GetService(typeof(Toegangen)).ShouldBeOfType<Toegangen>().Vergeet();
        using var analist = await straat.Huis.AlsAsync("informatieanalist");

        (await analist.OpenAsync("/privacy/toegang")).Tekst().ShouldContain("Er ontbreekt: opleiding.");
    }

    private Task<int> WegAsync(Guid lid) => straat.Database.VraagAsync<int>($"delete from platform.lidmaatschap where id = '{lid}' returning 1");
}
