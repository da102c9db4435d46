using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Geld;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Werk;
using Zvh.Reintegratie.Cijfers;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Demo;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Fonds;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Reintegratie.Koppeling;
using Zvh.Reintegratie.Signalen;
using Zvh.Reintegratie.Terugkeren;
using Zvh.Reintegratie.Werk;

namespace Zvh.Reintegratie;

/// <summary>Reintegratie: the return of people from detention, with its fund and its separate lines BIJ and 18b (A-028 to; B4.5, B4.8).</summary>
public sealed class ReintegratieModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "reintegratie";

    /// <summary>Takes messages in about people who come back: a circle of its own.</summary>
    internal const string Berichtenbeheer = "berichtenbeheerder-bij";

    private static readonly string[] Nazorg = [Rollen.Nazorgcoordinator, Rollen.Procesregisseur, Rollen.Procesondersteuner];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Re-integratie",
        Omschrijving = "Terugkeer na detentie: melden, wegen, vijf voorwaarden en het netwerk, bezoek in de cel, overdragen aan de gemeente, het nazorgfonds, en apart BIJ en artikel 18b.",
        Soort = ModuleSoort.Plustaak,
        HangtAfVan = ["casussen"],
        Themas = [new(Terugkeer.Reintegratie, "Re-integratie na detentie")],
        Rollen =
        [
            new(Berichtenbeheer, "Berichtenbeheerder BIJ en 18b") { Klasse = Deelnemersklasse.Huis },
            .. Rollen.Bekend([.. Nazorg, Rollen.Partner, Rollen.Manager, Rollen.Financieel, Rollen.Bestuurder]),
        ],
        Rechten =
        [
            new(Rechten.TerugkeerLezen, "Terugkeer na detentie bekijken", Nazorg) { LidRollen = [Rollen.Partner], Persoonsgegevens = true },
            new(Rechten.TerugkeerBeginnen, "Een terugkeer na detentie beginnen", Nazorg) { Persoonsgegevens = true },
            new(Rechten.TerugkeerWijzigen, "Een terugkeer wegen, begeleiden en overdragen", Nazorg) { Persoonsgegevens = true },
            new(Rechten.TerugkeerBevestigen, "Bevestigen dat de eigen organisatie een terugkeer overneemt") { LidRollen = [Rollen.Partner], Persoonsgegevens = true },
            new(Rechten.SignaalLezen, "Berichten over BIJ en artikel 18b bekijken", Berichtenbeheer) { LidRollen = [Rollen.Partner], Persoonsgegevens = true },
            new(Rechten.SignaalVastleggen, "Berichten over BIJ en artikel 18b vastleggen", Berichtenbeheer) { Persoonsgegevens = true },
            new(Rechten.SignaalBeslissen, "Het besluit van de burgemeester vastleggen") { LidRollen = [Rollen.Partner], Persoonsgegevens = true },
            new(Rechten.FondsLezen, "Het nazorgfonds bekijken", [Rollen.Nazorgcoordinator, Rollen.Manager, Rollen.Financieel]),
            new(Rechten.FondsWijzigen, "Toekenningen en uitgaven van het nazorgfonds vastleggen", Rollen.Nazorgcoordinator),
            new(Rechten.CijferLezen, "Het bereik van de re-integratie bekijken", [.. Nazorg, Rollen.Manager, Rollen.Bestuurder]),
        ],
        Menu =
        [
            new("Terugkeer", "/reintegratie/terugkeren", Rechten.TerugkeerLezen, 10),
            new("Fasehuis", "/reintegratie/fasehuis", Rechten.TerugkeerWijzigen, 15),
            new("BIJ en 18b", "/reintegratie/signalen", Rechten.SignaalLezen, 20),
            new("Nazorgfonds", "/reintegratie/fonds", Rechten.FondsLezen, 30),
            new("Bereik", "/reintegratie/cijfers", Rechten.CijferLezen, 40),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<ReintegratieDbContext>();
        builder.AddWerkbron<Terugkeerwerk>();
        builder.AddJob<SignaalopruimJob>("Oude berichten over BIJ en artikel 18b leegmaken");
        builder.AddRealisatiebron<Fondsbron>(Fondsbron.Code, "Nazorgfonds");
        builder.Services.AddScoped<IDossiereinde, Terugkeereinde>();
        builder.Services.AddSingleton(new Onderwerplink(Id, Rechten.TerugkeerBeginnen, "Terugkeer beginnen", "/reintegratie/terugkeren/nieuw?nummer=") { Thema = Terugkeer.Reintegratie });
        builder.Services.AddScoped<Terugkeerkeuzes>();
        builder.Services.AddScoped<TerugkeerBeginnen>();
        builder.Services.AddScoped<TerugkeerBegeleiden>();
        builder.Services.AddScoped<TerugkeerOverdragen>();
        builder.Services.AddScoped<TerugkeerBevestigen>();
        builder.Services.AddScoped<Terugkeerstappen>();
        builder.Services.AddScoped<Fasehuisregels>();
        builder.Services.AddScoped<FasehuisRegelen>();
        builder.Services.AddScoped<IsdBijhouden>();
        builder.AddInstelling(new(Fasehuisregels.Aantal, "Plekken in het Fasehuis", "Zoveel mensen kunnen tegelijk in het Fasehuis wonen.", InstellingSoort.Getal, Fasehuisregels.ZonderPlek));
        builder.AddInstelling(new(Fasehuisregels.Lijst, "Voorwaarden voor het Fasehuis", "Wie een plek krijgt, voldoet aan al deze voorwaarden. Zet een puntkomma tussen twee voorwaarden.", InstellingSoort.Tekst, Fasehuisregels.StandaardLijst));
        builder.Services.AddScoped<TerugkerenLezen>();
        builder.Services.AddScoped<SignalenBehandelen>();
        builder.Services.AddScoped<FondsBijhouden>();
        builder.Services.AddScoped<CijfersLezen>();
        if (!builder.IsKaal())
        {
            builder.AddDemovulling<Terugkeerdemo>();
        }
    }
}
