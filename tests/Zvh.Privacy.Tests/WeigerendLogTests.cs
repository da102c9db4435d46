using System.Net;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>A log that refuses a row makes the action fail: nobody looks or changes unseen.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class WeigerendLogTests(Privacyhuis straat)
{
    [Fact]
    public async Task Nothing_is_shown_and_nothing_is_changed_while_the_log_refuses()
    {
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");
        using var beheerder = await straat.Huis.AlsAsync("regiobeheerder");
        var lid = await Proef.Proefhuis.MaakLidAsync(straat.Huis, straat.Dossier, "procesregisseur");
        var pad = $"/proef/dossiers/{straat.Dossier}";
        var dossier = await bezoeker.OpenAsync(pad);
        var controle = await beheerder.OpenAsync("/privacy/logboek/controle");
        await straat.Database.VraagAsync<int>("revoke insert on audit.regel from zvh_host");
        try
        {
            using var gekeken = await bezoeker.Http.GetAsync(pad);
            gekeken.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            var fout = await bezoeker.LeesAsync(gekeken);
            fout.Tekst().ShouldContain("Er ging iets mis");
            fout.DocumentElement.TextContent.ShouldNotContain("Zeldzaam");

            using var gewijzigd = await bezoeker.VerstuurAsync(dossier, "#wijzigen", new() { ["Toelichting"] = "Stiekem" });
            gewijzigd.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

            using var gevraagd = await beheerder.VerstuurAsync(controle, "main form", []);
            gevraagd.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            (await beheerder.LeesAsync(gevraagd)).Tekst().ShouldContain("Er is niets half opgeslagen");
        }
        finally
        {
            await straat.Database.VraagAsync<int>("grant insert on audit.regel to zvh_host");
        }

        (await straat.Database.VraagAsync<string>($"select toelichting from proef.dossier where id = '{straat.Dossier}'")).ShouldNotBe("Stiekem");
        (await straat.Database.VraagAsync<long>("select count(*) from privacy.logcontrole")).ShouldBe(0);
        (await bezoeker.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK);
        await straat.Database.VraagAsync<int>($"delete from platform.lidmaatschap where id = '{lid.Id}' returning 1");
    }
}
