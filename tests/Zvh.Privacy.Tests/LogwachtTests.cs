using Zvh.Platform.Logboek;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>The log never holds a name, BSN or text about a person, whatever a use case hands over.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class LogwachtTests(Privacyhuis straat)
{
    public static TheoryData<string, string> Lekken => new()
    {
        { "Qwxz Zeldzaam", "" },
        { "qwxz.zeldzaam@example.nl", "" },
        { "", "gewijzigd door Zoë" },
        { "", "🦉" },
    };

    [Theory]
    [MemberData(nameof(Lekken))]
    public async Task A_fact_that_holds_text_is_refused_without_repeating_it(string objectId, string codes)
    {
        var feit = new Logfeit(Logactie.Wijzigen, "proef.dossier", objectId) { Codes = codes };

        var fout = await Should.ThrowAsync<ArgumentException>(() => straat.Huis.InAsync<ILogboek, bool>(async logboek =>
        {
            await logboek.SchrijfAsync(feit, CancellationToken.None);
            return true;
        }));

        fout.Message.ShouldNotContain(objectId.Length > 0 ? objectId : codes);
    }

    [Fact]
    public async Task Making_reading_changing_and_removing_a_record_leave_ids_and_names_of_columns()
    {
        var dossier = await straat.Huis.MaakDossierAsync("D-LEK", "Qwxzmaak Zeldzaam", "qwxz");
        await straat.Huis.SchrijfAsync<Proef.Data.ProefDbContext, bool>(db =>
        {
            var rij = db.Dossiers.Single(d => d.Id == dossier.Id);
            (rij.Naam, rij.Toelichting) = ("Qwxzanders Zeldzaam", "123456782");
            return true;
        });
        using (var manager = await straat.Huis.AlsAsync("manager"))
        {
            await manager.OpenAsync($"/proef/dossiers/{dossier.Id}?naam=Qwxzadres");
            await manager.StatusAsync("/proef/dossiers/Qwxzpad");
            await manager.StatusAsync("/proef/dossiers?handler=Voorstel&q=Qwxzzoek");
        }

        await straat.Huis.SchrijfAsync<Proef.Data.ProefDbContext, bool>(db =>
        {
            db.Remove(db.Dossiers.Single(d => d.Id == dossier.Id));
            return true;
        });

        var regels = (await straat.RegelsAsync()).Where(r => r.ObjectId == dossier.Id.ToString()).ToList();
        regels.Select(r => r.Actie).Distinct().ShouldBe(["Maken", "Wijzigen", "Lezen", "Verwijderen"]);
        regels.ShouldContain(r => r.Codes == "dossier:naam,toelichting");
        (await straat.Database.VraagAsync<long>("select count(*) from audit.regel r where r::text ~* 'qwxz|123456782|D-LEK'")).ShouldBe(0);
    }
}
