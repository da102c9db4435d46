using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using Zvh.Platform.Data.Ingebed;
using Zvh.Platform.Tests.Ingebed;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Processen;

/// <summary>The whole host as a process with its own PostgreSQL, as <c>dotnet run</c> starts it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class HostTests : IDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly Proefmap _map = new();
    private readonly Proefmap _buurmap = new();

    public void Dispose()
    {
        _map.Dispose();
        _buurmap.Dispose();
    }

    [Fact]
    public async Task A_house_prints_its_address_survives_a_kill_keeps_its_folder_to_itself_and_stops_whole_at_Ctrl_C()
    {
        int wees;
        await using (var gedood = Hostproces.Open(_map.Pad))
        {
            await AntwoordtAsync(await gedood.AdresAsync(), "Midden-Limburg");
            wees = _map.ServerPid;

            await using var tweede = Hostproces.Open(_map.Pad);
            var geweigerd = await tweede.EindeAsync();
            geweigerd.Code.ShouldBe(1);
            geweigerd.Meldingen.ShouldContain($"De datamap {_map.Pad} is al in gebruik door een andere host");
            geweigerd.Meldingen.ShouldContain("--Zvh:DataPad");
            geweigerd.Meldingen.ShouldNotContain("   at ", customMessage: "a message, not a stack trace");
            await AntwoordtAsync(await gedood.AdresAsync(), "Midden-Limburg");

            await gedood.SlaDoodAsync();
            Leeft(wees).ShouldBeTrue("the server outlives a killed host");
        }

        await using var host = Hostproces.Open(_map.Pad);
        await AntwoordtAsync(await host.AdresAsync(), "Midden-Limburg");
        var server = _map.ServerPid;
        server.ShouldNotBe(wees, "nothing of the killed host lives on");

        var einde = await host.CtrlCAsync();

        einde.Code.ShouldBe(0, einde.Meldingen);
        Leeft(server).ShouldBeFalse("Ctrl-C stops the server too");
        File.Exists(Path.Combine(_map.Cluster, "postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_regions_run_side_by_side_as_a_normal_user_each_on_its_own_address_and_data()
    {
        await using var midden = Hostproces.Open(_map.Pad, alsGewoneGebruiker: true, "--Zvh:Regio=midden-limburg");
        await using var noord = Hostproces.Open(_buurmap.Pad, alsGewoneGebruiker: true, "--Zvh:Regio=noord-limburg");

        var (ene, andere) = (await midden.AdresAsync(), await noord.AdresAsync());

        ene.ShouldNotBe(andere);
        await AntwoordtAsync(ene, "Midden-Limburg");
        await AntwoordtAsync(andere, "Noord-Limburg");
        foreach (var pid in new[] { _map.ServerPid, _buurmap.ServerPid, midden.Pid, noord.Pid })
        {
            Opdracht.VoerUit("stat", "-c", "%u", string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}")).Uitvoer.ShouldNotBe("0");
        }

        (await midden.CtrlCAsync()).Code.ShouldBe(0);
        await AntwoordtAsync(andere, "Noord-Limburg");
        (await noord.CtrlCAsync()).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("--Zvh:Regio=atlantis", "De regio 'atlantis' is niet bekend. Kies uit: ")]
    [InlineData("--Zvh:RegioPad=/bestaat/niet", "De map '/bestaat/niet' bestaat niet.")]
    public async Task A_house_that_is_not_there_is_refused_with_what_to_do(string instelling, string melding)
    {
        await using var host = Hostproces.Open(_map.Pad, alsGewoneGebruiker: false, instelling);

        var einde = await host.EindeAsync();

        einde.Code.ShouldBe(1);
        einde.Meldingen.ShouldContain(melding);
        einde.Meldingen.ShouldNotContain("   at ");
        Directory.Exists(_map.Cluster).ShouldBeFalse("nothing half made");
    }

    private static async Task AntwoordtAsync(Uri adres, string naam)
    {
        (await Http.GetStringAsync(new Uri(adres, "/gezond"))).ShouldBe("gezond");
        WebUtility.HtmlDecode(await Http.GetStringAsync(new Uri(adres, "/aanmelden"))).ShouldContain(naam);
        using var start = await Http.GetAsync(adres);
        start.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static bool Leeft(int pid) => Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}"))
        && !File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat")).Contains(") Z ", StringComparison.Ordinal);
}
