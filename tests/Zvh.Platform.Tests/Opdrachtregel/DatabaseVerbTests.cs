using System.Text.Json;
using Zvh.Platform.Data;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Opdrachtregel;

/// <summary>Verbs that need a database bring it up to date first.</summary>
public sealed class DatabaseVerbTests : IClassFixture<LegePostgresFixture>, IAsyncLifetime, IDisposable
{
    private readonly LegePostgresFixture _server;
    private readonly Werkmap _map = new();
    private Testdatabase? _database;

    public DatabaseVerbTests(LegePostgresFixture server) => _server = server;

    private Testdatabase Database => _database!;

    public async Task InitializeAsync() => _database = await _server.MaakDatabaseAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void A_connection_that_is_written_down_tells_nothing() =>
        $"{new Databaseverbinding("Host=db;Username=host;Password=geheim", "Host=db;Username=eigenaar;Password=geheim")}".ShouldBe(nameof(Databaseverbinding));

    [Fact]
    public async Task An_empty_database_becomes_a_house_and_gets_a_user_and_shows_its_budget()
    {
        using var bijgewerkt = await JsonAsync("migreer");
        bijgewerkt.RootElement.GetProperty("bijgewerkt").EnumerateArray().Select(s => s.GetString()).ShouldContain("platform");
        (await Database.VraagAsync<long>("select count(*) from platform.module_stand where aan")).ShouldBePositive();

        using var gemaakt = await JsonAsync("gebruiker", "maak", "--naam", "Proef.Persoon", "--rol", "manager");
        gemaakt.RootElement.GetProperty("naam").GetString().ShouldBe("proef.persoon");
        gemaakt.RootElement.GetProperty("link").GetString()!.ShouldStartWith("/link/");
        (await Database.VraagAsync<bool>("select wachtwoordhash is null from platform.gebruiker where naam = 'proef.persoon'")).ShouldBeTrue("nobody but the user knows the password");
        (await Database.VraagAsync<bool>("select not is_demo from platform.gebruiker where naam = 'proef.persoon'")).ShouldBeTrue();

        var dubbel = await TypAsync("gebruiker", "maak", "--naam", "proef.persoon", "--rol", "manager");
        (dubbel.Code, dubbel.Uit).ShouldBe((1, ""));
        dubbel.Meldingen.ShouldContain("bestaat al");

        var onbekend = await TypAsync("gebruiker", "maak", "--naam", "nog.iemand", "--rol", "keizer");
        (onbekend.Code, onbekend.Uit).ShouldBe((1, ""));
        onbekend.Meldingen.ShouldContain("Kies uit: ");

        using var bewijs = await JsonAsync("gebruiker", "bewijs", "--naam", "proef.persoon", "--soort", "vog", "--kenmerk", "HR-1", "--tot", "2030-01-31");
        bewijs.RootElement.GetProperty("soort").GetString().ShouldBe("Vog");
        (await Database.VraagAsync<string>("select kenmerk from platform.bewijs where gebruiker_id = (select id from platform.gebruiker where naam = 'proef.persoon')")).ShouldBe("HR-1");
        var fout = await TypAsync("gebruiker", "bewijs", "--naam", "niemand", "--soort", "rijbewijs", "--kenmerk", "HR-1", "--tot", "morgen");
        (fout.Code, fout.Uit).ShouldBe((1, ""));
        fout.Meldingen.ShouldContain("Deze gebruiker bestaat niet");
        fout.Meldingen.ShouldContain("Kies uit: Aanwijzing, Vog");
        fout.Meldingen.ShouldContain("geen datum");

        var weggelaten = await TypAsync("gebruiker", "maak", "--naam", "nog.iemand");
        (weggelaten.Code, weggelaten.Uit).ShouldBe((2, ""));

        using var begroting = await JsonAsync("begroting", "toon", "--jaar", "2022");
        begroting.RootElement.ToString().ShouldContain("2022");
        (await TypAsync("begroting", "toon", "--jaar", "1900")).ShouldSatisfyAllConditions(u => u.Code.ShouldBe(1), u => u.Uit.ShouldBeEmpty(), u => u.Meldingen.ShouldContain("1900"));
    }

    private Task<Hostuitslag> TypAsync(params string[] woorden) => _map.TypAsync([.. woorden, "--json", $"--ConnectionStrings:Zvh={Database.ConnectionString}"]);

    // Pure JSON: parsing fails on one log line before it.
    private async Task<JsonDocument> JsonAsync(params string[] woorden)
    {
        var uitslag = await TypAsync(woorden);
        uitslag.Code.ShouldBe(0, uitslag.Meldingen);
        return JsonDocument.Parse(uitslag.Uit);
    }
}
