using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Afrekenen;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Areas.Financien.Pages.Geldstromen;
using Zvh.Financien.Areas.Financien.Pages.Inzetten;
using Zvh.Financien.Areas.Financien.Pages.Overzicht;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Facturatie;
using Zvh.Financien.Profiel.Laden;
using Zvh.Financien.Profiel.Overdracht;
using Zvh.Financien.Profiel;
using Zvh.Financien.Verbs;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Verbs;

namespace Zvh.Financien;

/// <summary>Financien: from begroting to factuur.</summary>
public sealed class FinancienModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "financien";

    private static readonly string[] Lezers =
        [Rollen.Financieel, Rollen.Manager, Rollen.Regiobeheerder, Rollen.Informatieanalist, Rollen.Bestuurder, Rollen.Procesondersteuner];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Financiën",
        Omschrijving = "Begroting, verdeelsleutel, verrekening en facturen: van euro tot onderbouwing.",
        Soort = ModuleSoort.Bedrijfsvoering,
        Rollen = Rollen.Bekend(Lezers),
        Rechten =
        [
            new(Rechten.BegrotingLezen, "Begrotingen en cijfers bekijken", Lezers),
            new(Rechten.BegrotingWijzigen, "Begrotingen maken, importeren en vaststellen", Rollen.Financieel, Rollen.Manager),
            new(Rechten.SleutelLezen, "Verdeelsleutels en verdelingen bekijken", Lezers),
            new(Rechten.SleutelWijzigen, "Verdeelsleutels en scenario's maken en overnemen", Rollen.Financieel, Rollen.Manager, Rollen.Regiobeheerder),
            new(Rechten.StroomWijzigen, "Geldstromen en partijen wijzigen", Rollen.Financieel, Rollen.Regiobeheerder),
            new(Rechten.InzetSchrijven, "Uren invullen en importeren", Rollen.Financieel, Rollen.Manager, Rollen.Procesondersteuner),
            new(Rechten.AfrekenenLezen, "Verrekening, jaarrekening en balansposten bekijken", Rollen.Financieel, Rollen.Manager, Rollen.Bestuurder),
            new(Rechten.AfrekenenWijzigen, "Verrekenen, resultaat bestemmen en een jaar afsluiten", Rollen.Financieel, Rollen.Manager),
            new(Rechten.FactuurLezen, "Facturen bekijken", Rollen.Financieel, Rollen.Manager),
            new(Rechten.FactuurMaken, "Facturen maken, controleren, versturen en crediteren", Rollen.Financieel),
        ],
        Menu =
        [
            new("Overzicht", "/financien", Rechten.BegrotingLezen, 10),
            new("Begrotingen", "/financien/begrotingen", Rechten.BegrotingLezen, 20),
            new("Verdeelsleutels", "/financien/sleutels", Rechten.SleutelLezen, 30),
            new("Scenario's", "/financien/scenarios", Rechten.SleutelLezen, 35),
            new("Geldstromen", "/financien/geldstromen", Rechten.BegrotingLezen, 40),
            new("Inzet", "/financien/inzet", Rechten.BegrotingLezen, 50),
            new("Afrekenen", "/financien/afrekenen", Rechten.AfrekenenLezen, 60),
            new("Facturen", "/financien/facturen", Rechten.FactuurLezen, 70),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        builder.AddDbContext<FinancienDbContext>();
        builder.AddProfielOnderdeel<FinancienOnderdeel>();
        builder.AddProfiellader<FinancienLader>();
        builder.AddProfielschrijver<FinancienSchrijver>();
        builder.AddProfieltoepasser<FinancienToepasser>();
        builder.AddDemovulling<Demovulling>();
        builder.AddSleutels();
        builder.AddGeldstromen();
        builder.AddFacturatie();
        builder.AddVerb<Verdeel>();
        builder.AddInzet();
        builder.AddAfrekenen();
        builder.AddBegroten();
        builder.AddOverzicht();
    }
}
