using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Verbs;
using Zvh.Platform.Werk;
using Zvh.Signalering.Api;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Trends;
using Zvh.Signalering.Factsheets;
using Zvh.Signalering.Knelpunten;
using Zvh.Signalering.Profiel;
using Zvh.Signalering.Rijen;
using Zvh.Signalering.Signalen;
using Zvh.Signalering.Tabellen;
using Zvh.Signalering.Verbs;

namespace Zvh.Signalering;

/// <summary>Signalering: figures that can be trusted, for whoever leads the house and for administrators (kerntaak 3; ).</summary>
public sealed class SignaleringModule : IModule
{
    /// <summary>Area and route prefix.</summary>
    internal const string Id = "signalering";

    private static readonly string[] Huis = [Rollen.Manager, Rollen.Procesregisseur, Rollen.Procesondersteuner, Rollen.Informatieanalist];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Signalering",
        Omschrijving = "Cijfers over meldingen en casussen: tabellen, ontwikkelingen en hoe elk getal is geteld.",
        Soort = ModuleSoort.Kerntaak,
        HangtAfVan = ["casussen"],
        Rollen = Rollen.Bekend([.. Huis, Rollen.Bestuurder, Rollen.Ketenregisseur]),
        Rechten =
        [
            new(Rechten.OverzichtLezen, "Cijfers van het hele huis bekijken", [.. Huis, Rollen.Bestuurder, Rollen.Ketenregisseur]),
            new(Rechten.TabelLezen, "Tabellen per gemeente bekijken, downloaden en opvragen", [.. Huis, Rollen.Bestuurder, Rollen.Ketenregisseur]),

            new(Rechten.FactsheetLezen, "Gepubliceerde factsheets van gemeenten lezen", [.. Huis, Rollen.Bestuurder, Rollen.Ketenregisseur]),
            new(Rechten.FactsheetMaken, "Factsheets tellen, duiden en publiceren", [Rollen.Manager, Rollen.Informatieanalist]),

            new(Rechten.SignaalLezen, "Signalen en adviezen lezen", [Rollen.Manager, Rollen.Informatieanalist, Rollen.Bestuurder]),
            new(Rechten.SignaalBeoordelen, "Signalen beoordelen, adviseren en de opvolging vastleggen", [Rollen.Informatieanalist]),

            new(Rechten.RijLezen, "Gepseudonimiseerde rijen achter de cijfers bekijken en downloaden", Rollen.Informatieanalist) { Persoonsgegevens = true },

            // Totals point at nobody; a small number of one municipality may.
            new(Rechten.TabelHeel, "Kleine aantallen zien in tabellen", Huis),
        ],
        Menu =
        [
            new("Cijfers", "/signalering", Rechten.OverzichtLezen, 10),
            new("Tabellen", "/signalering/tabellen", Rechten.TabelLezen, 20),
            new("Rijen", "/signalering/rijen", Rechten.RijLezen, 25),
            new("Factsheets", "/signalering/factsheets", Rechten.FactsheetLezen, 30),
            new("Signalen", "/signalering/signalen", Rechten.SignaalLezen, 40),
            new("Knelpunten", "/signalering/knelpunten", Rechten.SignaalLezen, 50),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddProfielOnderdeel<SignaleringOnderdeel>();
        builder.AddDbContext<SignaleringDbContext>();
        builder.AddVerb<SignaleringTabel>();
        builder.AddVerb<SignaleringFactsheet>();
        builder.AddJob<FactsheetJob>("Factsheets tellen die gevraagd zijn");
        builder.AddInstelling(new(Tabelmaker.Drempel, "Kleinste aantal dat buiten het huis zichtbaar is", "Kleinere aantallen, en wat ze zou verraden, blijven weg voor bestuurders en ketenregisseurs.", InstellingSoort.Getal, Tabelmaker.StandaardDrempel.ToString(CultureInfo.InvariantCulture)));
        builder.AddInstelling(new(Signaalzoeker.Afstand, "Hoe ver een week boven gewoon moet liggen voor een signaal", "In standaardafwijkingen. Hoger geeft minder signalen.", InstellingSoort.Getal, Earsgrenzen.Standaard.Afstand.ToString(CultureInfo.InvariantCulture)));
        builder.AddInstelling(new(Signaalzoeker.Optelling, "Hoeveel drie weken samen boven gewoon moeten liggen voor een signaal", "In standaardafwijkingen. Hoger geeft minder signalen van een langzame stijging.", InstellingSoort.Getal, Earsgrenzen.Standaard.Optelling.ToString(CultureInfo.InvariantCulture)));
        builder.AddWerkbron<Signaalwerk>();
        builder.AddJob<SignaalJob>("Weken beoordelen die voorbij zijn");
        builder.Services.AddScoped<Signaalzoeker>();
        builder.Services.AddScoped<Signalenlezer>();
        builder.Services.AddScoped<Knelpuntregister>();
        builder.Services.AddScoped<Signaalbeoordelen>();
        builder.Services.AddScoped<Cijferlezer>();
        builder.Services.AddScoped<Tabelmaker>();
        builder.Services.AddScoped<Doorkijk>();
        builder.Services.AddScoped<Rijenlezer>();
        builder.Services.AddScoped<Factsheetteller>();
        builder.Services.AddScoped<FactsheetsVragen>();
        builder.Services.AddScoped<FactsheetsBijhouden>();
        builder.Services.AddScoped<FactsheetsLezen>();
        builder.Services.AddSingleton<IModuleEindpunten, TabelEindpunten>();
    }
}
