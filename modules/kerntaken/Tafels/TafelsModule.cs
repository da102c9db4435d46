using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Agenda;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Werk;
using Zvh.Tafels.Brieven;
using Zvh.Tafels.Data;
using Zvh.Tafels.Demo;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Koppeling;
using Zvh.Tafels.Opleggers;
using Zvh.Tafels.Profiel;
using Zvh.Tafels.Punten;
using Zvh.Tafels.Werk;
using Zvh.Tafels.Zittingen;

namespace Zvh.Tafels;

/// <summary>Tafels: where meldingen and cases are weighed and decided on (A-index 1).</summary>
public sealed class TafelsModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "tafels";

    private static readonly string[] Huis = [Rollen.Procesregisseur, Rollen.Procesondersteuner, Rollen.Nazorgcoordinator, Rollen.Zorgcoordinator];

    private static readonly string[] Leiders = [Rollen.Procesregisseur, Rollen.Procesondersteuner];

    private static readonly string[] Leden = [Rollen.Casusregisseur, Rollen.Partner];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Tafels",
        Omschrijving = "Overlegtafels: wie er zit, wat er op de agenda staat en wat er is besloten.",
        Soort = ModuleSoort.Kerntaak,
        HangtAfVan = ["casussen"],
        Rollen = Rollen.Bekend([.. Huis, .. Leden, Rollen.Regiobeheerder, Rollen.Manager]),
        Rechten =
        [
            new(Rechten.TafelLezen, "Tafels en hun oplegger bekijken", [.. Huis, .. Leden, Rollen.Regiobeheerder, Rollen.Manager]),
            new(Rechten.TafelWijzigen, "Tafels maken en wijzigen", Rollen.Regiobeheerder),
            new(Rechten.VoordrachtDoen, "Een melding of casus voordragen voor een tafel", [.. Huis, .. Leden]) { Persoonsgegevens = true },
            new(Rechten.ZittingBijwonen, "Zien wie een zitting open heeft", Huis) { LidRollen = Leden },
            new(Rechten.ZittingLezen, "Zittingen en verslagen bekijken", Huis) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.ZittingPlannen, "Zittingen plannen en de agenda maken", Leiders) { Persoonsgegevens = true },
            new(Rechten.ZittingLeiden, "Een zitting leiden: notities, besluiten, verslag", Leiders) { Persoonsgegevens = true },
            new(Rechten.PuntLezen, "Agendapunten bekijken", Huis) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.PuntVoorbereiden, "Een agendapunt voorbereiden voor de eigen organisatie", Huis) { LidRollen = Leden, Persoonsgegevens = true },
        ],
        Menu =
        [
            new("Zittingen", "/tafels/zittingen", Rechten.ZittingLezen, 10),
            new("Tafels", "/tafels", Rechten.TafelLezen, 20),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<TafelsDbContext>();
        builder.AddProfielOnderdeel<TafelsOnderdeel>();
        builder.AddProfiellader<Tafellader>();
        builder.AddProfielschrijver<Tafelschrijver>();
        builder.AddProfieltoepasser<Tafeltoepasser>();
        builder.AddWerkbron<Tafelwerk>();
        builder.AddAgendabron<Zittingagenda>();
        builder.AddDocumenten<TafelsDbContext, Puntdocument>();
        builder.Services.AddSingleton(new Onderwerplink(Id, Rechten.VoordrachtDoen, "Voordragen voor een tafel", "/tafels/voordragen?nummer="));
        builder.Services.AddScoped<IDossiereinde, Tafeleinde>();
        builder.Services.AddScoped<TafelLezen>();
        builder.Services.AddScoped<TafelBewaren>();
        builder.Services.AddScoped<ZittingenLezen>();
        builder.Services.AddScoped<ZittingPlannen>();
        builder.Services.AddScoped<Agenderen>();
        builder.Services.AddScoped<Nodigen>();
        builder.Services.AddScoped<Voordragen>();
        builder.Services.AddScoped<Leiden>();
        builder.Services.AddScoped<Besluiten>();
        builder.Services.AddScoped<Kijkers>();
        builder.Services.AddScoped<Zittingpagina>();
        builder.Services.AddScoped<Livebeeld>();
        builder.Services.AddScoped<Verslagleggen>();
        builder.Services.AddScoped<Actiepunten>();
        builder.Services.AddScoped<PuntLezen>();
        builder.Services.AddScoped<Voorbereiden>();
        builder.Services.AddScoped<Zittingtijd>();
        builder.Services.AddScoped<Zittingbrieven>();
        if (!builder.IsKaal())
        {
            builder.AddDemovulling<Tafeldemo>();
        }
    }
}
