using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Bekendheid;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Demo;
using Zvh.Knooppunt.Derden;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Knooppunt.Kennis;
using Zvh.Knooppunt.Koppeling;
using Zvh.Knooppunt.Scenarios;
using Zvh.Knooppunt.Verstrekkingen;
using Zvh.Knooppunt.Verzoeken;
using Zvh.Knooppunt.Vragen;
using Zvh.Knooppunt.Wegwijzers;
using Zvh.Knooppunt.Werk;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Leeslinks;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;
using Zvh.Platform.Werk;

namespace Zvh.Knooppunt;

/// <summary>Knooppunt: every question gets an answer, and what is known reaches the right table (kerntaak 2, A-012).</summary>
public sealed class KnooppuntModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "knooppunt";

    private static readonly string[] Huis = [Rollen.Procesregisseur, Rollen.Procesondersteuner, Rollen.Nazorgcoordinator, Rollen.Zorgcoordinator];

    private static readonly string[] Leden = [Rollen.Casusregisseur, Rollen.Partner];

    private static readonly string[] Kenners = [.. Huis, .. Leden, Rollen.Manager];

    private static readonly string[] Regie = [Rollen.Procesregisseur, Rollen.Procesondersteuner];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Knooppunt",
        Omschrijving = "Kennis en informatie: vraagbaak, informatieverzoeken, derden aan tafel, scenario's voor ZSM, het register van verstrekkingen en bekendheidschecks bij andere huizen.",
        Soort = ModuleSoort.Kerntaak,
        HangtAfVan = ["casussen"],
        Rollen = Rollen.Bekend([.. Kenners, Rollen.PrivacyOfficer]),
        Rechten =
        [
            new(Rechten.VraagLezen, "Vragen bekijken", Huis) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.VraagStellen, "Vragen stellen aan de vraagbaak", [.. Huis, .. Leden]) { Persoonsgegevens = true },
            new(Rechten.VraagBehandelen, "Vragen behandelen, uitzetten en beantwoorden", Huis) { Persoonsgegevens = true },
            new(Rechten.VraagBeantwoorden, "Antwoorden op een vraag die aan de eigen organisatie is voorgelegd") { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.KennisLezen, "De kennisbank lezen", Kenners),
            new(Rechten.KennisWijzigen, "De kennisbank schrijven en publiceren", Huis),
            new(Rechten.WegwijzerLezen, "De wegwijzer bekijken: specialisten en contactpersonen", Kenners),
            new(Rechten.WegwijzerWijzigen, "De wegwijzer bijhouden", Regie),
            new(Rechten.VerzoekLezen, "Informatieverzoeken bekijken", Huis) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.VerzoekDoen, "Partners om informatie vragen", Huis) { Persoonsgegevens = true },
            new(Rechten.VerzoekBeantwoorden, "Informatieverzoeken aan de eigen organisatie beantwoorden of weigeren") { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.UittrekselLezen, "Leesuittreksels voor derden bekijken", [.. Regie, Rollen.PrivacyOfficer]) { Persoonsgegevens = true },
            new(Rechten.UittrekselMaken, "Een derde iets laten lezen", Regie) { Persoonsgegevens = true },
            new(Rechten.ScenarioLezen, "Scenario's voor ZSM bekijken", Huis) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.ScenarioMaken, "Scenario's voor ZSM maken, vaststellen en versturen", Huis) { Persoonsgegevens = true },
            new(Rechten.ScenarioTerugkoppelen, "Terugkoppelen op een scenario") { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.VerstrekkingLezen, "Verstrekkingen bekijken", [.. Huis, Rollen.PrivacyOfficer]) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.VerstrekkingMaken, "Verstrekkingen vastleggen", Huis) { Persoonsgegevens = true },
            new(Rechten.VerstrekkingTerugkoppelen, "Terugkoppelen op een verstrekking") { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.VerstrekkingAfdrukken, "Verstrekkingen per zaak of persoon afdrukken", [.. Huis, Rollen.PrivacyOfficer]) { Persoonsgegevens = true },
            new(Rechten.CheckLezen, "Bekendheidschecks bekijken", Huis) { Persoonsgegevens = true },
            new(Rechten.CheckDoen, "Een ander huis vragen of het iemand kent", Regie) { Persoonsgegevens = true },
            new(Rechten.OntvangenLezen, "Vragen van andere huizen bekijken", Regie) { Persoonsgegevens = true },
            new(Rechten.OntvangenBeslissen, "Beslissen wat een ander huis krijgt", Regie) { Persoonsgegevens = true },
        ],
        Menu =
        [
            new("Vraagbaak", "/knooppunt/vragen", Rechten.VraagLezen, 10),
            new("Kennisbank", "/knooppunt/kennis", Rechten.KennisLezen, 20),
            new("Wegwijzer", "/knooppunt/wegwijzer", Rechten.WegwijzerLezen, 30),
            new("Informatieverzoeken", "/knooppunt/verzoeken", Rechten.VerzoekLezen, 40),
            new("Scenario's voor ZSM", "/knooppunt/scenarios", Rechten.ScenarioLezen, 50),
            new("Derden aan tafel", "/knooppunt/derden", Rechten.UittrekselLezen, 60),
            new("Verstrekkingen", "/knooppunt/verstrekkingen", Rechten.VerstrekkingLezen, 70),
            new("Bekendheidschecks", "/knooppunt/bekendheid", Rechten.CheckLezen, 80),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<KnooppuntDbContext>();
        builder.AddWerkbron<Knooppuntwerk>();
        builder.AddLeeslinkbron<Uittreksellink>();
        builder.AddJob<VerzoekherinnerJob>("Partners herinneren aan informatieverzoeken");
        builder.AddJob<ScenarioherinnerJob>("Partners in ZSM herinneren aan terugkoppeling");
        builder.AddJob<TerugkoppelingJob>("Elk jaar vragen of een verstrekking hielp");
        builder.AddJob<VraagOpruimJob>("Oude vragen leegmaken");
        builder.AddJob<CheckbodeJob>("Bekendheidschecks versturen en antwoord ophalen");
        builder.AddJob<CheckverloopJob>("Bekendheidschecks wissen waarvan de tijd voorbij is");
        builder.AddHuisvraag<CheckBeantwoorden>(CheckBeantwoorden.Naam);
        builder.AddInstelling(new(CheckBeantwoorden.Contact, "Wie een ander huis kan bellen na een bekendheidscheck", "Een functie met telefoonnummer. Noem geen persoon.", InstellingSoort.Tekst, CheckBeantwoorden.StandaardContact));
        builder.Services.AddScoped<IDossiereinde, Knooppunteinde>();
        builder.Services.AddSingleton(new Onderwerplink(Id, Rechten.VerzoekDoen, "Informatie vragen", "/knooppunt/verzoeken/nieuw?nummer="));
        builder.Services.AddSingleton(new Onderwerplink(Id, Rechten.CheckDoen, "Bekendheidscheck doen", "/knooppunt/bekendheid/nieuw?nummer="));
        builder.Services.AddSingleton(new Onderwerplink(Id, Rechten.VerstrekkingMaken, "Verstrekking vastleggen", "/knooppunt/verstrekkingen/nieuw?nummer="));
        VoegToe(builder.Services,
            typeof(Knooppuntkeuzes), typeof(Onderwerpkeuze), typeof(VraagStellen), typeof(VraagBehandelen), typeof(VragenLezen), typeof(Vraagantwoord), typeof(KennisLezen), typeof(KennisBewaren),
            typeof(WegwijzerBijhouden), typeof(VerzoekDoen), typeof(VerzoekBeantwoorden), typeof(VerzoekOvernemen), typeof(VerzoekenLezen), typeof(UittrekselMaken), typeof(UittrekselsLezen),
            typeof(ScenarioMaken), typeof(ScenarioVerzenden), typeof(ScenariosLezen), typeof(Verstrekken), typeof(Ontvangen), typeof(VerstrekkingenLezen),
            typeof(Checkmelding), typeof(Checkbode), typeof(ChecksLezen), typeof(CheckDoen), typeof(CheckBeslissen));
        if (!builder.IsKaal())
        {
            builder.Services.AddScoped<Demodossiers>();
            builder.AddDemovulling<Knooppuntdemo>();
        }
    }

    private static void VoegToe(IServiceCollection services, params ReadOnlySpan<Type> typen)
    {
        foreach (var type in typen)
        {
            services.AddScoped(type);
        }
    }
}
