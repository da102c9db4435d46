using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;
using Zvh.Host.Start;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Verbs;

namespace Zvh.Host.Verbs;

/// <summary>The verbs of the house itself.</summary>
internal static class HuisVerbs
{
    public static void AddVerbs(this IServiceCollection services)
    {
        services.AddScoped<IVerb, RegioLijst>();
        services.AddScoped<IVerb, RegioToon>();
        services.AddScoped<IVerb, RegioControleer>();
        services.AddScoped<IVerb, Migreer>();
        services.AddScoped<IVerb, GebruikerMaak>();
        services.AddScoped<IVerb, NieuweModule>();
    }
}

/// <summary><c>regio lijst</c>: the regions of this build.</summary>
internal sealed class RegioLijst(Plugins plugins) : IVerb
{
    public string Woorden => "regio lijst";

    public string Uitleg => "Toont de regio's van deze versie.";

    public IReadOnlyList<VerbOptie> Opties => [];

    public bool ZonderDatabase => true;

    public Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var regios = plugins.Regios.OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new { r.Id, Naam = Regioprofiel.Lees(r.Profiel) is { Gelukt: true } p ? p.Waarde.Naam : "(profiel heeft fouten)" }).ToList();
        return Task.FromResult(VerbUitkomst.Ok(regios, string.Join(Environment.NewLine, regios.Select(r => $"{r.Id}  {r.Naam}"))));
    }
}

/// <summary><c>regio toon</c>: the profile of one region.</summary>
internal sealed class RegioToon(Plugins plugins) : IVerb
{
    public string Woorden => "regio toon";

    public string Uitleg => "Toont het profiel van een regio.";

    public IReadOnlyList<VerbOptie> Opties => [new("regio", "Id van de regio, of een map met een profiel.", Verplicht: true) { IsArgument = true }];

    public bool ZonderDatabase => true;

    public Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var bron = Regiobron.Zoek(plugins, invoer.Verplicht("regio"));
        var gelezen = bron.Gelukt ? Regioprofiel.Lees(bron.Waarde) : Uitkomst<Regioprofiel>.Geweigerd(bron.Fouten);
        if (!gelezen.Gelukt)
        {
            return Task.FromResult(VerbUitkomst.Geweigerd(gelezen.Fouten));
        }

        var p = gelezen.Waarde;
        var tekst = $"{p.Naam} ({p.Id}){Environment.NewLine}Modules: {string.Join(", ", p.Modules)}{Environment.NewLine}" +
            string.Join(Environment.NewLine, p.Gemeenten.Select(g => $"{g.Code}  {g.Naam}"));
        return Task.FromResult(VerbUitkomst.Ok(new { p.Id, p.Naam, p.Omschrijving, p.Modules, p.Gemeenten, p.Instellingen }, tekst));
    }
}

/// <summary><c>regio controleer</c>: finds the errors of a profile before a start does.</summary>
internal sealed class RegioControleer(Plugins plugins, ModuleCatalogus catalogus, IEnumerable<IProfielOnderdeel> onderdelen) : IVerb
{
    public string Woorden => "regio controleer";

    public string Uitleg => "Controleert een profiel: modules, gemeenten, huisstijl, sleutels, begrotingen.";

    public IReadOnlyList<VerbOptie> Opties => [new("regio", "Id van een regio, of een map met een profiel; zonder: alle regio's.") { IsArgument = true }];

    public bool ZonderDatabase => true;

    public Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var controle = new RegioControle(catalogus.Manifesten, onderdelen);
        var welke = invoer["regio"] is { } id ? [id] : plugins.Regios.Select(r => r.Id).Order(StringComparer.Ordinal).ToArray();
        var fouten = welke.SelectMany(w => Regiobron.Zoek(plugins, w) is { Gelukt: true } bron
            ? controle.Controleer(bron.Waarde).Select(f => new Fout($"{w}/{f.Veld}", f.Melding))
            : Regiobron.Zoek(plugins, w).Fouten).ToList();
        return Task.FromResult(fouten.Count == 0
            ? VerbUitkomst.Ok(new { gecontroleerd = welke, fouten }, $"In orde: {string.Join(", ", welke)}.")
            : new VerbUitkomst(new { gecontroleerd = welke, fouten }, "", fouten));
    }
}

/// <summary>Where the files of a region are: in a plugin or in a folder.</summary>
internal static class Regiobron
{
    public static Uitkomst<IFileProvider> Zoek(Plugins plugins, string idOfMap) =>
        plugins.Regios.FirstOrDefault(r => r.Id == idOfMap) is { } regio ? Uitkomst<IFileProvider>.Ok(regio.Profiel)
        : Directory.Exists(idOfMap) ? Uitkomst<IFileProvider>.Ok(new PhysicalFileProvider(Path.GetFullPath(idOfMap)))
        : Uitkomst<IFileProvider>.Geweigerd("regio", $"'{idOfMap}' is geen bekende regio en geen map. Kies uit: {string.Join(", ", plugins.Regios.Select(r => r.Id).Order(StringComparer.Ordinal))}.");
}

/// <summary><c>migreer</c>: brings the database up to date; every verb with a database does this first.</summary>
internal sealed class Migreer(IServiceProvider diensten) : IVerb
{
    public string Woorden => "migreer";

    public string Uitleg => "Werkt de database bij en richt een leeg huis in.";

    public IReadOnlyList<VerbOptie> Opties => [];

    public Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var schemas = diensten.GetServices<Contextregistratie>().Select(c => c.Schema).ToList();
        return Task.FromResult(VerbUitkomst.Ok(new { bijgewerkt = schemas }, $"De database is bij: {string.Join(", ", schemas)}."));
    }
}

/// <summary><c>gebruiker maak</c>: makes a user without a password, and a one-time link with which the user chooses one.</summary>
internal sealed class GebruikerMaak(UserManager<Gebruiker> gebruikers, Links links, ModuleCatalogus catalogus, Werkeenheid werkeenheid, TimeProvider klok) : IVerb
{
    public string Woorden => "gebruiker maak";

    public string Uitleg => "Maakt een gebruiker met een rol, en een link waarmee die één keer een wachtwoord kiest.";

    public IReadOnlyList<VerbOptie> Opties =>
        [new("naam", "Gebruikersnaam.", Verplicht: true), new("rol", "Id van de rol.", Verplicht: true), new("weergavenaam", "Wat het scherm toont.")];

    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var rol = catalogus.Rollen.FirstOrDefault(r => r.Id == invoer["rol"]);
        if (rol is null)
        {
            return VerbUitkomst.Geweigerd([new("rol", $"Deze rol bestaat niet. Kies uit: {string.Join(", ", catalogus.Rollen.Select(r => r.Id))}.")]);
        }

        var naam = invoer.Verplicht("naam").ToLower(CultureInfo.InvariantCulture);
        var gebruiker = new Gebruiker { Naam = naam, Weergavenaam = invoer["weergavenaam"] ?? naam };
        gebruiker.GeefRol(rol.Id, klok.Vandaag());
        var (gemaakt, link) = await werkeenheid.UitvoerenAsync(async () =>
        {
            var uitkomst = await gebruikers.CreateAsync(gebruiker);
            return (uitkomst, uitkomst.Succeeded ? await links.MaakAsync(Linksoort.Uitnodiging, gebruiker.Id, ct) : "");
        }, ct);
        return gemaakt.Succeeded
            ? VerbUitkomst.Ok(new { naam, rol = rol.Id, link }, $"Gebruiker {naam} ({rol.Titel}) is gemaakt. Geef deze link, achter het adres van het huis. Hij werkt één keer en wordt niet nog eens getoond: {link}")
            : VerbUitkomst.Geweigerd([.. gemaakt.Errors.Select(e => new Fout("naam", e.Description))]);
    }
}
