using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Cijfers;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Demo;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Jeugdtafels.Signalen;
using Zvh.Jeugdtafels.Uren;
using Zvh.Jeugdtafels.Verzoeken;
using Zvh.Jeugdtafels.Werk;
using Zvh.Platform.Agenda;
using Zvh.Platform.Data;
using Zvh.Platform.Geld;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Werk;

namespace Zvh.Jeugdtafels;

/// <summary>Jeugdtafels: jeugdbeschermingstafel, regionaal expertteam and nazorgtafel. It knows nothing of meldingen, cases and persons: the Jeugdwet is its own ground.</summary>
public sealed class JeugdtafelsModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "jeugdtafels";

    /// <summary>The independent chair.</summary>
    internal const string Voorzitter = "voorzitter-jeugdtafel";

    /// <summary>Plans, invites and writes.</summary>
    internal const string Secretaris = "secretaris-jeugdtafel";

    private static readonly string[] Tafel = [Voorzitter, Secretaris];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Jeugdtafels",
        Omschrijving = "Gesprekken over een jeugdige, met ouders en jeugdige aan tafel: jeugdbeschermingstafel, regionaal expertteam en nazorgtafel. Los van meldingen en casussen.",
        Soort = ModuleSoort.Plustaak,
        Themas = [new(Jeugdverzoek.Jeugd, "Jeugd") { Geheim = true }],
        Rollen =
        [
            new(Voorzitter, "Voorzitter jeugdtafel") { Klasse = Deelnemersklasse.Huis },
            new(Secretaris, "Secretaris jeugdtafel") { Klasse = Deelnemersklasse.Huis },
            .. Rollen.Bekend(Rollen.Partner, Rollen.Manager, Rollen.Financieel, Rollen.Bestuurder),
        ],
        Rechten =
        [
            new(Rechten.VerzoekLezen, "Verzoeken voor een jeugdtafel bekijken", Tafel) { LidRollen = [Rollen.Partner], Persoonsgegevens = true },
            new(Rechten.VerzoekDoen, "Een verzoek doen voor een jeugdtafel", [.. Tafel, Rollen.Partner]) { Persoonsgegevens = true },
            new(Rechten.VerzoekBehandelen, "Gesprekken plannen, mensen uitnodigen en vastleggen wie is gehoord", Tafel) { Persoonsgegevens = true },
            new(Rechten.VerzoekBeslissen, "Het besluit van een jeugdtafel vastleggen", Voorzitter) { Persoonsgegevens = true },
            new(Rechten.SignaalLezen, "Signalen van de jeugdtafels lezen", [.. Tafel, Rollen.Manager]),
            new(Rechten.SignaalSchrijven, "Signalen van de jeugdtafels schrijven", Tafel),
            new(Rechten.UurLezen, "Uren voor de jeugdtafels bekijken", [.. Tafel, Rollen.Manager, Rollen.Financieel]),
            new(Rechten.UurSchrijven, "Uren voor de jeugdtafels schrijven", Tafel),
            new(Rechten.CijferLezen, "Cijfers van de jeugdtafels bekijken", [.. Tafel, Rollen.Manager, Rollen.Bestuurder]),
        ],
        Menu =
        [
            new("Verzoeken", "/jeugdtafels/verzoeken", Rechten.VerzoekLezen, 10),
            new("Signalen", "/jeugdtafels/signalen", Rechten.SignaalLezen, 20),
            new("Uren", "/jeugdtafels/uren", Rechten.UurLezen, 30),
            new("Cijfers", "/jeugdtafels/cijfers", Rechten.CijferLezen, 40),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<JeugdtafelsDbContext>();
        builder.AddWerkbron<Jeugdwerk>();
        builder.AddAgendabron<Jeugdagenda>();
        builder.AddProfielOnderdeel<Profiel.JeugdbrievenOnderdeel>();
        builder.AddJob<JeugdopruimJob>("Oude verzoeken voor jeugdtafels leegmaken");
        builder.AddInstelling(new(Uren.IndexModel.Norm, "Uren administratie", "Zoveel uur administratie is voor de jeugdtafels afgesproken.", InstellingSoort.Getal, Uren.IndexModel.StandaardNorm));
        builder.AddInstelling(new(Uren.IndexModel.Periode, "Periode van de uren administratie", "Per week, per maand of per jaar.", InstellingSoort.Keuze, Uren.Normperiode.Week.Naam) { Keuzes = [.. Uren.Normperiode.Alle.Select(p => p.Naam)] });
        builder.AddInstelling(new(Uren.Urenbron.Tarief, "Uurtarief", "Wat een uur voor de jeugdtafels kost, in euro's. Met een tarief en Financiën aan komen de uren als realisatie in de begroting. Bij 0 gebeurt dat niet.", InstellingSoort.Getal, Uren.Urenbron.ZonderTarief));
        builder.AddRealisatiebron<Uren.Urenbron>(Uren.Urenbron.Code, "Uren jeugdtafels");
        foreach (var tafel in Tafelregel.Alle)
        {
            builder.AddInstelling(new(Jeugdkeuzes.Instelling(tafel.Tafel), $"Dit huis heeft een {tafel.Naam}", "Zet uit als deze tafel er niet is. Verzoeken die er al zijn, blijven.", InstellingSoort.JaNee, Jeugdkeuzes.Ja));
        }

        builder.Services.AddScoped<Jeugdkeuzes>();
        builder.Services.AddScoped<VerzoekDoen>();
        builder.Services.AddScoped<VerzoekPlannen>();
        builder.Services.AddScoped<VerzoekBeslissen>();
        builder.Services.AddScoped<VerzoekenLezen>();
        builder.Services.AddScoped<Verzoekbrieven>();
        builder.Services.AddScoped<SignalenBijhouden>();
        builder.Services.AddScoped<UrenBijhouden>();
        builder.Services.AddScoped<CijfersLezen>();
        if (!builder.IsKaal())
        {
            builder.AddDemovulling<Jeugddemo>();
        }
    }
}
