using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Cijfers;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Demo;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Mensenhandel.Procesregie;
using Zvh.Mensenhandel.Signalen;
using Zvh.Mensenhandel.Werk;
using Zvh.Mensenhandel.Zorg;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Werk;

namespace Zvh.Mensenhandel;

/// <summary>Mensenhandel: one place to report signals, a screeningsoverleg that places every one, and two tracks that do not know of each other (A-053 to, B4.13).</summary>
public sealed class MensenhandelModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "mensenhandel";

    /// <summary>Prepares the screeningsoverleg and places signals. Whoever works in a track does not have this role.</summary>
    internal const string Screener = "screener-mensenhandel";

    /// <summary>Reports for a municipality .</summary>
    internal const string Aandacht = "aandachtsfunctionaris-mensenhandel";

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Mensenhandel",
        Omschrijving = "Meldpunt en screening van signalen van mensenhandel, met gescheiden sporen: zorgcoördinatie voor slachtoffers en procesregie op daders.",
        Soort = ModuleSoort.Plustaak,
        Themas = [new(Uitbuitingssignaal.Mensenhandel, "Mensenhandel"), new(Slachtofferspoor.Zorgcoordinatie, "Zorgcoördinatie mensenhandel")],
        Rollen =
        [
            new(Screener, "Screener mensenhandel") { Klasse = Deelnemersklasse.Huis },
            new(Aandacht, "Aandachtsfunctionaris mensenhandel") { Klasse = Deelnemersklasse.Lid1 },
            .. Rollen.Bekend(Rollen.Zorgcoordinator, Rollen.Procesregisseur, Rollen.Partner, Rollen.Manager, Rollen.Bestuurder),
        ],
        Rechten =
        [
            new(Rechten.SignaalLezen, "Signalen van mensenhandel bekijken", Screener) { LidRollen = [Rollen.Partner, Aandacht], Persoonsgegevens = true },
            new(Rechten.SignaalMelden, "Een signaal van mensenhandel melden", Screener, Aandacht, Rollen.Partner) { Persoonsgegevens = true },
            new(Rechten.SignaalScreenen, "Signalen van mensenhandel bundelen en een plek geven", Screener) { Persoonsgegevens = true },
            new(Rechten.SlachtofferLezen, "Zorg voor slachtoffers van mensenhandel bekijken", Rollen.Zorgcoordinator) { Persoonsgegevens = true },
            new(Rechten.SlachtofferWijzigen, "Zorg voor slachtoffers van mensenhandel bijhouden", Rollen.Zorgcoordinator) { Persoonsgegevens = true },
            new(Rechten.DaderLezen, "Procesregie op daders van mensenhandel bekijken", Rollen.Procesregisseur) { Persoonsgegevens = true },
            new(Rechten.DaderWijzigen, "Procesregie op daders van mensenhandel bijhouden", Rollen.Procesregisseur) { Persoonsgegevens = true },
            new(Rechten.CijferLezen, "Cijfers van mensenhandel bekijken", Rollen.Manager, Rollen.Bestuurder, Rollen.Zorgcoordinator, Rollen.Procesregisseur),
        ],
        Scheidingen =
        [
            new(
                "Wie bij mensenhandel in één spoor werkt, mag het andere spoor en de signalen niet kunnen zien.",
                [Rechten.SlachtofferLezen, Rechten.SlachtofferWijzigen], [Rechten.DaderLezen, Rechten.DaderWijzigen], [Rechten.SignaalLezen, Rechten.SignaalScreenen]),
        ],
        Menu =
        [
            new("Signalen", "/mensenhandel/signalen", Rechten.SignaalLezen, 10),
            new("Zorgcoördinatie", "/mensenhandel/zorg", Rechten.SlachtofferLezen, 20),
            new("Procesregie", "/mensenhandel/procesregie", Rechten.DaderLezen, 30),
            new("Cijfers", "/mensenhandel/cijfers", Rechten.CijferLezen, 40),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<MensenhandelDbContext>();
        builder.AddWerkbron<Menswerk>();
        builder.AddJob<SignaalopruimJob>("Oude signalen en sporen van mensenhandel leegmaken");
        builder.AddJob<IntrekkingJob>("Signalen loslaten van slachtoffers die hun toestemming introkken");
        builder.Services.AddScoped<Menskeuzes>();
        builder.Services.AddScoped<SignaalMelden>();
        builder.Services.AddScoped<SignaalScreenen>();
        builder.Services.AddScoped<SignalenLezen>();
        builder.Services.AddScoped<Sporen>();
        builder.Services.AddScoped<Spooropruiming>();
        builder.Services.AddScoped<ZorgBijhouden>();
        builder.Services.AddScoped<ZorgLezen>();
        builder.Services.AddScoped<DaderBijhouden>();
        builder.Services.AddScoped<DaderLezen>();
        builder.Services.AddScoped<CijfersLezen>();
        if (!builder.IsKaal())
        {
            builder.AddDemovulling<Mensdemo>();
        }
    }
}
