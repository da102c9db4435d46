using System.Text;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Aanmelding.Wachtwoorden;

namespace Zvh.Toegang.Tests;

public sealed class WachtwoordTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Theory]
    [InlineData("kort", "te kort")]
    [InlineData("1qaz2wsx3edc", "gelekte of veelgebruikte")]
    [InlineData("Welkom123456!", "gelekte of veelgebruikte")]
    [InlineData("W3lk0m!!2026", "gelekte of veelgebruikte")]
    [InlineData("wachtwoord2026", "gelekte of veelgebruikte")]
    [InlineData("aaaaaaaaaaaaaaaa", "herhaalt steeds hetzelfde")]
    [InlineData("zvhzvhzvhzvhzvh", "herhaalt steeds hetzelfde")]
    [InlineData("abcdefghijklmnop", "herhaalt steeds hetzelfde")]
    [InlineData("{naam}1", "uw naam of die van het huis")]
    public async Task A_password_that_is_easy_to_guess_is_refused_with_the_reason(string wachtwoord, string melding)
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var naam = $"kiezer{Guid.CreateVersion7():N}"[..24];
        var link = await beheerder.NodigUitAsync(naam, "manager");
        wachtwoord = wachtwoord.Replace("{naam}", naam, StringComparison.Ordinal);
        using var gebruiker = fixture.Huis.Anoniem();
        await gebruiker.StatusAsync(link);

        (await gebruiker.StuurAsync(await gebruiker.OpenAsync("/account-instellen"), "form.zvh-formulier", new() { ["Invoer.Nieuw"] = wachtwoord, ["Invoer.Herhaald"] = wachtwoord }))
            .ShouldContain(melding);
    }

    [Theory]
    [InlineData("een heel eigen zin")]
    [InlineData("correct paard batterij nietje")]
    [InlineData("aaaa bbbb kolibrie 77")]
    public void A_sentence_is_fine_whatever_characters_it_holds(string wachtwoord) => Wachtwoordlijst.Kent(wachtwoord).ShouldBeFalse();

    // RFC 6238, appendix B, SHA-1; the last six of the eight digits there.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_RFC_6238(long seconden, string code) =>
        Codestappen.Code(Encoding.ASCII.GetBytes("12345678901234567890"), Codestappen.Stap(DateTimeOffset.FromUnixTimeSeconds(seconden))).ShouldBe(code);

    [Fact]
    public void A_code_lives_for_its_own_step_and_the_next()
    {
        var (sleutel, nu) = (Encoding.ASCII.GetBytes("12345678901234567890"), DateTimeOffset.FromUnixTimeSeconds(1_111_111_109));
        var stap = Codestappen.Stap(nu);

        int[] aanvaard = [.. Enumerable.Range(-3, 7).Where(d => Codestappen.Keur(sleutel, Codestappen.Code(sleutel, stap + d), nu, laatste: 0).Stap == stap + d)];

        aanvaard.ShouldBe([-1, 0]);
        Codestappen.Keur(sleutel, Codestappen.Code(sleutel, stap + 1), nu, laatste: 0).Minuten.ShouldBe(1);
        Codestappen.Keur(sleutel, Codestappen.Code(sleutel, stap), nu, laatste: stap).ShouldBe(new(null, null));
    }

    [Fact]
    public void A_key_reads_as_Base32() => Codestappen.Base32(Encoding.ASCII.GetBytes("12345678901234567890")).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}
