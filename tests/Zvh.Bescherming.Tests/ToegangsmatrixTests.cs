using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>Every route and handler × every role × member, not a member, other organisation, expired, shielded, module off. Grows with every module.</summary>
public sealed class ToegangsmatrixTests : IAsyncLifetime
{
    private readonly LegePostgresFixture _server = new();
    private Testdatabase? _database;
    private Guid _eigen;
    private Guid _vreemd;
    private Guid _gesloten;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await _server.MaakDatabaseAsync();
    }

    public async Task DisposeAsync() => await _database!.DisposeAsync();

    [Fact]
    public async Task Everybody_comes_in_where_the_manifests_say_so_and_nowhere_else()
    {
        await using var huis = await OpenAsync(Besluitmelder.Voeg);
        var vragers = await VragersAsync(huis);

        (await Toegangsmatrix.VerschillenAsync(huis, vragers, (ingang, vrager) => vrager.Mag(ingang))).ShouldBeEmpty();

        Toegangsmatrix.Ingangen(huis).Count(i => i.Dossiers.Count > 0).ShouldBeGreaterThanOrEqualTo(3, "some handlers must be about a protected record");
        vragers.ShouldContain(v => v.Dicht);
        Toegangsmatrix.Ingangen(huis).ShouldContain(i => i.IsVoorAfgeschermd);
    }

    [Fact]
    public async Task A_module_that_is_off_is_closed_to_everybody()
    {
        await using var huis = await OpenAsync(Besluitmelder.Voeg);
        await _database!.VraagAsync<int>("update platform.module_stand set aan = false returning 1");
        huis.Diensten.GetRequiredService<ModuleSchakelaar>().Vergeet();
        var blijft = huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten.Where(m => m.AltijdAan).Select(m => m.Id).ToList();
        var vragers = (await VragersAsync(huis)).Where(v => v is { IsLid: true, Dicht: false });

        (await Toegangsmatrix.VerschillenAsync(huis, vragers, (ingang, vrager) => blijft.Contains(ingang.Module, StringComparer.Ordinal) && vrager.Mag(ingang))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_matrix_sees_a_house_whose_guards_let_everybody_in()
    {
        await using var huis = await OpenAsync(diensten =>
        {
            Besluitmelder.Voeg(diensten);
            diensten.AddScoped<IHuidigeGebruiker, Allemansvriend>();
        });
        var vreemde = (await VragersAsync(huis)).First(v => v.Rol == "ketenregisseur");

        (await Toegangsmatrix.VerschillenAsync(huis, [vreemde], (ingang, vrager) => vrager.Mag(ingang)))
            .ShouldContain(v => v.Contains("proef/dossiers/{dossierId:guid}", StringComparison.Ordinal));
    }

    private async Task<Testhuis> OpenAsync(Action<IServiceCollection> erbij)
    {
        var huis = await Proefhuis.StartAsync(_database!.ConnectionString, erbij);
        await Instellen.AllesAanAsync(huis, _database);
        _eigen = (await huis.MaakDossierAsync("D-1", Schildwacht.Eigen)).Id;
        _vreemd = (await huis.MaakDossierAsync("D-2", Schildwacht.Vreemd)).Id;
        await Voorbeelden.MaakAsync(huis, _eigen);
        _gesloten = (await huis.MaakDossierAsync("D-3", Schildwacht.Eigen)).Id;
        await Voorbeelden.MaakAsync(huis, _vreemd);
        await Voorbeelden.MaakAsync(huis, _gesloten, afgeschermd: true);
        return huis;
    }

    private async Task<IReadOnlyList<Vrager>> VragersAsync(Testhuis huis)
    {
        var vragers = new List<Vrager>();
        foreach (var rol in huis.Diensten.GetRequiredService<ModuleCatalogus>().Rollen)
        {
            var klasse = rol.Klasse ?? Deelnemersklasse.Huis;
            await MaakLidAsync(huis, rol.Id);
            await MaakAsync(huis, rol, "elders", Deelnemersklasse.Derde, verlopen: false);
            await MaakLidAsync(huis, await MaakAsync(huis, rol, "verlopen", klasse, verlopen: true));
            vragers.AddRange(
            [
                new(rol.Id, rol.Id, klasse, _eigen, IsLid: true, Dicht: false),
                new(rol.Id, rol.Id, klasse, _vreemd, IsLid: false, Dicht: false),
                new(rol.Id, rol.Id, klasse, _gesloten, IsLid: true, Dicht: false, Afgeschermd: true),
                new(rol.Id, $"{rol.Id}.elders", Deelnemersklasse.Derde, _eigen, IsLid: false, Dicht: false),
                new(rol.Id, $"{rol.Id}.verlopen", klasse, _eigen, IsLid: true, Dicht: true),
            ]);
        }

        return vragers;
    }

    private async Task MaakLidAsync(Testhuis huis, string account)
    {
        foreach (var soort in Voorbeelden.Soortnamen(huis))
        {
            await huis.MaakLidAsync(_eigen, account, soort: soort);
            await huis.MaakLidAsync(_gesloten, account, soort: soort);
        }
    }

    private static Task<string> MaakAsync(Testhuis huis, Rol rol, string toevoeging, Deelnemersklasse klasse, bool verlopen) =>
        huis.InAsync<IServiceProvider, string>(diensten => diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
        {
            var db = diensten.GetRequiredService<PlatformDbContext>();
            var vandaag = TimeProvider.System.Vandaag();
            var organisatie = new Organisatie { Naam = $"{rol.Id} {toevoeging}", Klasse = klasse, BevestigdTot = vandaag.AddDays(9) };
            var gebruiker = new Gebruiker { Naam = $"{rol.Id}.{toevoeging}", Weergavenaam = rol.Titel, IsDemo = true, OrganisatieId = organisatie.Id };
            gebruiker.GeefRol(rol.Id, vandaag);
            db.Add(organisatie);
            (await diensten.GetRequiredService<UserManager<Gebruiker>>().CreateAsync(gebruiker)).Succeeded.ShouldBeTrue();
            db.AddRange(new[] { Bewijssoort.Aanwijzing, Bewijssoort.Vog, Bewijssoort.Geheimhouding, Bewijssoort.Opleiding }.Select(soort => new Bewijs
            {
                GebruikerId = gebruiker.Id, Soort = soort, Kenmerk = "proef", Door = "proef", Van = vandaag.AddYears(-1),
                Tot = verlopen && soort is Bewijssoort.Vog ? vandaag.AddDays(-1) : vandaag.AddDays(9),
            }));
            await db.SaveChangesAsync();
            return gebruiker.Naam;
        }));

    // The canary: a house in which everybody may do everything.
    private sealed class Allemansvriend(Microsoft.AspNetCore.Http.IHttpContextAccessor http) : IHuidigeGebruiker
    {
        public string Naam => "allemansvriend";

        public bool IsAangemeld => http.HttpContext?.User.Identity?.IsAuthenticated ?? false;

        public bool IsHuis => false;

        public Bevoegdheid? Bevoegdheid => null;

        public Rechtbereik Bereik(string recht) => Rechtbereik.Heel;
    }
}
