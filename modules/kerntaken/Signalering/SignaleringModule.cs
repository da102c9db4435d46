using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Verbs;
using Zvh.Signalering.Api;
using Zvh.Signalering.Profiel;
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
            // Totals of the whole house point at nobody; a cell of one municipality and theme may.
            new(Rechten.OverzichtLezen, "Cijfers van het hele huis bekijken", [.. Huis, Rollen.Bestuurder, Rollen.Ketenregisseur]),
            new(Rechten.TabelLezen, "Tabellen per gemeente bekijken, downloaden en opvragen", Huis),
        ],
        Menu =
        [
            new("Cijfers", "/signalering", Rechten.OverzichtLezen, 10),
            new("Tabellen", "/signalering/tabellen", Rechten.TabelLezen, 20),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddProfielOnderdeel<SignaleringOnderdeel>();
        builder.AddVerb<SignaleringTabel>();
        builder.Services.AddScoped<Cijferlezer>();
        builder.Services.AddScoped<Tabelmaker>();
        builder.Services.AddSingleton<IModuleEindpunten, TabelEindpunten>();
    }
}
