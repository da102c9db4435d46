using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>A third party reads once, without an account, after a statement of secrecy (B1.20).</summary>
public sealed class DerdeTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_third_party_reads_once_with_the_code_and_never_again()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var derde = fixture.Huis.Anoniem();
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Derde");
        var (pad, link, code) = await UittrekselMetLinkAsync(regisseur, nummer);
        await VolgAsync(derde, link);
        await VolgAsync(derde, link);
        (await derde.OpenAsync("/lezen")).Tekst().ShouldNotContain("Qwxz", Case.Sensitive, "opening the link shows nothing yet: mail programs open links too");

        (await derde.ProbeerAsync(await derde.OpenAsync("/lezen"), new() { ["Code"] = Anders(code) })).Fouten().ShouldContain("code klopt niet");
        var scherm = await derde.OpenAsync("/lezen");
        using (var gelezen = await derde.VerstuurAsync(scherm, Paginahulp.Formulier, new() { ["Code"] = $"{code[..4]} {code[4..]}" }))
        {
            gelezen.StatusCode.ShouldBe(HttpStatusCode.OK);
            gelezen.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await derde.LeesAsync(gelezen)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Eerste alinea Qwxz"), t => t.ShouldContain("Tweede alinea"), t => t.ShouldContain(nummer));
        }

        using var nogEens = await derde.VerstuurAsync(scherm, Paginahulp.Formulier, new() { ["Code"] = code });
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await derde.StatusAsync(link)).ShouldBe(HttpStatusCode.Gone);
        (await regisseur.OpenAsync(pad)).Tekst().ShouldContain("gelezen op");
        (await regisseur.OpenAsync(pad)).QuerySelector("form[action*='handler=Link']").ShouldBeNull("what was read is not offered again");
        (await LogAsync(pad, "Gelukt", "derde eenmalig%")).ShouldBe(1);
        (await LogAsync(pad, "Geweigerd", "derde code-onjuist%")).ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_who_open_it_at_the_same_moment_one_reads()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Gelijk");
        var (_, link, code) = await UittrekselMetLinkAsync(regisseur, nummer);

        using var derde = fixture.Huis.Anoniem();
        await VolgAsync(derde, link);
        var scherm = await derde.OpenAsync("/lezen");

        var gelezen = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var antwoord = await derde.VerstuurAsync(scherm, Paginahulp.Formulier, new() { ["Code"] = code });
            return (await antwoord.Content.ReadAsStringAsync()).Contains("Qwxz", StringComparison.Ordinal);
        }));
        gelezen.Count(g => g).ShouldBe(1);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_link_is_dead()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var derde = fixture.Huis.Anoniem();
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Raden");
        var (_, link, code) = await UittrekselMetLinkAsync(regisseur, nummer);
        await VolgAsync(derde, link);
        var scherm = await derde.OpenAsync("/lezen");
        for (var keer = 0; keer < 5; keer++)
        {
            (await derde.ProbeerAsync(scherm, new() { ["Code"] = Anders(code) })).Fouten().ShouldNotBeEmpty();
        }

        using var teLaat = await derde.VerstuurAsync(scherm, Paginahulp.Formulier, new() { ["Code"] = code });
        teLaat.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await teLaat.Content.ReadAsStringAsync()).ShouldNotContain("Qwxz");
    }

    [Fact]
    public async Task A_newer_link_and_taking_back_close_the_older_one()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var derde = fixture.Huis.Anoniem();
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Nieuwer");
        var (pad, oud, _) = await UittrekselMetLinkAsync(regisseur, nummer);
        var (nieuw, _) = await LinkAsync(regisseur, pad);
        (await derde.StatusAsync(oud)).ShouldBe(HttpStatusCode.Gone);
        (await derde.StatusAsync(nieuw)).ShouldBe(HttpStatusCode.Redirect);

        await StuurAsync(regisseur, pad, "form[action*='TrekIn']", []);
        (await derde.StatusAsync(nieuw)).ShouldBe(HttpStatusCode.Gone);
        (await derde.StatusAsync("/lezen/geen-geheim")).ShouldBe(HttpStatusCode.Gone);
        (await derde.StatusAsync("/lezen")).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task After_its_time_a_link_opens_nothing()
    {
        var klok = new Verzetbareklok();
        await using var huis = await Testhuis.StartAsync(fixture.Database.ConnectionString, fixture.Regio, d => d.AddSingleton<TimeProvider>(klok));
        using var regisseur = await huis.AlsAsync("procesregisseur");
        using var derde = huis.Anoniem();
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Laat");
        var (_, link, code) = await UittrekselMetLinkAsync(regisseur, nummer, uren: "4");
        await VolgAsync(derde, link);
        var scherm = await derde.OpenAsync("/lezen");
        klok.Verzet(TimeSpan.FromHours(4));

        using var antwoord = await derde.VerstuurAsync(scherm, Paginahulp.Formulier, new() { ["Code"] = code });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await derde.StatusAsync(link)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Without_a_signed_statement_there_is_no_extract()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Ongetekend");
        const string Pad = "/knooppunt/derden/nieuw";

        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, Uittreksel(nummer, ("VerklaringOp", "")))).ShouldContain("Zonder getekende verklaring");
        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, Uittreksel(nummer, ("VerklaringOp", "1-1-2099")))).ShouldContain("Laat eerst tekenen");
        var pad = await StuurAsync(regisseur, Pad, Paginahulp.Formulier, Uittreksel(nummer));
        (await regisseur.ProbeerAsync(await regisseur.OpenAsync(pad), new() { ["uren"] = "9999" }, "form[action*='handler=Link']")).Fouten().ShouldContain("hoe lang de link werkt");
    }

    private static async Task VolgAsync(Bezoeker derde, string link)
    {
        using var antwoord = await derde.Http.GetAsync(link);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        antwoord.Headers.Location!.ToString().ShouldBe("/lezen");
    }

    private static string Anders(string code) => code[0] == '9' ? $"0{code[1..]}" : $"9{code[1..]}";

    private async Task<long> LogAsync(string pad, string uitkomst, string codes) =>
        await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where soort = 'knooppunt.leesuittreksel' and object_id = '{pad.Split('/')[^1]}' and uitkomst = '{uitkomst}' and codes like '{codes}'");
}
