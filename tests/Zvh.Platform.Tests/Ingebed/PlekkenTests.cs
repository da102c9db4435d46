using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Platform.Tests.Ingebed;

/// <summary>Where the data and the programs are looked for.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PlekkenTests : IDisposable
{
    private readonly Proefmap _map = new();

    public void Dispose()
    {
        Opdracht.VoerUit("chmod", "-R", "u+rwx", _map.Pad);
        _map.Dispose();
    }

    [Fact]
    public void The_data_lies_in_the_checkout_when_nobody_says_where()
    {
        File.WriteAllText(Path.Combine(_map.Pad, "Zvh.Modular.sln"), "");
        IngebedOpties.Lees(Configuratie(), Path.Combine(_map.Pad, "src", "Zvh.Host"), "midden-limburg").DataPad
            .ShouldBe(Path.Combine(_map.Pad, ".zvh", "midden-limburg"));
    }

    [Fact]
    public void A_checkout_where_the_server_cannot_come_keeps_its_data_elsewhere()
    {
        var gesloten = Path.Combine(_map.Pad, "thuis", "checkout");
        Directory.CreateDirectory(gesloten);
        File.WriteAllText(Path.Combine(gesloten, "Zvh.Modular.sln"), "");
        File.SetUnixFileMode(gesloten, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.SetUnixFileMode(Path.GetDirectoryName(gesloten)!, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var pad = IngebedOpties.Lees(Configuratie(), gesloten, "markiezaten").DataPad;
        pad.ShouldStartWith(StandaardDataPad.MachineMap);
        pad.ShouldMatch("/[0-9a-f]{8}/markiezaten$");
    }

    [Fact]
    public void The_configuration_decides_when_it_names_the_folders()
    {
        var opties = IngebedOpties.Lees(Configuratie(("Zvh:DataPad", "/srv/zvh"), ("Zvh:PostgresMap", "/opt/pg/bin")), _map.Pad, "x");
        opties.DataPad.ShouldBe("/srv/zvh");
        opties.PostgresMap.ShouldBe("/opt/pg/bin");
    }

    [Fact]
    public void A_package_that_the_server_cannot_use_where_it_lies_is_copied_once_with_its_links()
    {
        var pakket = Path.Combine(_map.Pad, "gesloten", "pakket");
        Opdracht.VoerUit("mkdir", "-p", Path.GetDirectoryName(pakket)!).Gelukt.ShouldBeTrue();
        Opdracht.VoerUit("cp", "-a", NpmPakket.Pakket, pakket).Gelukt.ShouldBeTrue();
        foreach (var koppeling in new DirectoryInfo(pakket).EnumerateFiles("*", SearchOption.AllDirectories).Where(b => b.LinkTarget is not null))
        {
            koppeling.Delete();
        }

        Opdracht.VoerUit("chmod", "-R", "a-w,go-rwx", Path.GetDirectoryName(pakket)!).Gelukt.ShouldBeTrue();
        var account = Dienstaccount.Kies(_map.Pad);
        var werkmap = Path.Combine(_map.Pad, "werk");

        var programmas = NpmPakket.Mappen(account, werkmap, pakket).ShouldHaveSingleItem();

        programmas.ShouldStartWith(werkmap);
        PostgresBinaries.Proef(programmas, account).ShouldNotBeNull().Versie.ShouldBe(18);
        NpmPakket.Mappen(account, werkmap, pakket).ShouldHaveSingleItem().ShouldBe(programmas);
        Directory.GetDirectories(werkmap).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_folder_without_the_programs_is_refused_with_what_to_do()
    {
        var account = Dienstaccount.Kies(_map.Pad);
        Should.Throw<IngebedFout>(() => PostgresBinaries.Zoek(_map.Pad, vereist: null, account, _map.Pad))
            .Message.ShouldContain("Wijs met Zvh:PostgresMap een andere map aan");
    }

    private static IConfiguration Configuratie(params (string Sleutel, string Waarde)[] waarden) => new ConfigurationBuilder()
        .AddInMemoryCollection(waarden.Select(w => KeyValuePair.Create(w.Sleutel, (string?)w.Waarde))).Build();
}
