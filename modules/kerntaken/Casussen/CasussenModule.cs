using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Demo;
using Zvh.Casussen.Inzendingen;
using Zvh.Casussen.Koppeling;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Casussen.Werk;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Werk;

namespace Zvh.Casussen;

/// <summary>Casussen: persons, meldingen about them, and the cases that grow from them (kerntaak 1, A-010).</summary>
public sealed class CasussenModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "casussen";

    /// <summary>Those who see a case, a person or a plan because they take part.</summary>
    private static readonly string[] Leden = [Rollen.Casusregisseur, Rollen.Partner];

    /// <summary>Those of the house who take meldingen in.</summary>
    private static readonly string[] Intake = [Rollen.Procesregisseur, Rollen.Procesondersteuner, Rollen.Nazorgcoordinator, Rollen.Zorgcoordinator];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Casussen",
        Omschrijving = "Van melding tot afschaling: personen, meldingen, casussen, weging en plannen van aanpak.",
        Soort = ModuleSoort.Kerntaak,
        Rollen = Rollen.Bekend([.. Intake, Rollen.Casusregisseur, Rollen.Partner, Rollen.PrivacyOfficer]),
        Themas = Themas.Alle,
        Rechten =
        [
            new(Rechten.PersoonZoeken, "Personen zoeken en registreren", Intake) { Persoonsgegevens = true },
            new(Rechten.PersoonLezen, "Personen bekijken", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.PersoonWijzigen, "Gegevens van personen wijzigen", Intake) { Persoonsgegevens = true },
            new(Rechten.PersoonSamenvoegen, "Dubbele personen samenvoegen", Rollen.Procesregisseur, Rollen.Procesondersteuner) { Persoonsgegevens = true },
            new(Rechten.AdresLezen, "Afgeschermde adressen zien", Rollen.Procesregisseur) { Persoonsgegevens = true },
            new(Rechten.MeldingLezen, "Meldingen bekijken", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.MeldingMaken, "Meldingen doen", Intake) { Persoonsgegevens = true },
            new(Rechten.MeldingBehandelen, "Over meldingen besluiten", Intake) { Persoonsgegevens = true },
            new(Rechten.InzendingDoen, "Een melding insturen", [.. Intake, .. Leden]) { Persoonsgegevens = true },
            new(Rechten.InzendingLezen, "Ingestuurde meldingen bekijken", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.InzendingVerwerken, "Ingestuurde meldingen verwerken", Intake) { Persoonsgegevens = true },
            new(Rechten.InzendingInlezen, "Meldingen uit een bestand inlezen", Intake) { Persoonsgegevens = true },
            new(Rechten.CasusLezen, "Casussen bekijken", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.CasusOpenen, "Van een melding een casus maken", Intake) { Persoonsgegevens = true },
            new(Rechten.CasusWijzigen, "Casussen verder brengen: fase, mensen, AVE, sluiten", Intake) { LidRollen = [Rollen.Casusregisseur], Persoonsgegevens = true },
            new(Rechten.CasusWegen, "De weging leiden en afronden", Rollen.Procesregisseur, Rollen.Procesondersteuner) { Persoonsgegevens = true },
            new(Rechten.OordeelGeven, "Een oordeel geven of vastleggen in de weging", Rollen.Procesregisseur, Rollen.Procesondersteuner) { LidRollen = [Rollen.Partner], Klassen = [Deelnemersklasse.Huis, Deelnemersklasse.Lid1], Persoonsgegevens = true },
            new(Rechten.PlanLezen, "Plannen van aanpak bekijken", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.PlanWijzigen, "Plannen van aanpak maken en wijzigen", Intake) { LidRollen = [Rollen.Casusregisseur], Persoonsgegevens = true },
            new(Rechten.ActieBeantwoorden, "Antwoord geven op acties", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.BijdrageLeveren, "Gegevens toevoegen en onjuiste gegevens melden", Intake) { LidRollen = Leden, Persoonsgegevens = true },
            new(Rechten.ToplijstLezen, "De lijst van zwaarste casussen bekijken", Intake) { Persoonsgegevens = true },
            new(Rechten.ToplijstWijzigen, "Casussen op de lijst zetten en eraf halen", Rollen.Procesregisseur) { Persoonsgegevens = true },
            new(Rechten.AfgeschermdLezen, "Gesloten casussen en hun bewaartermijn bekijken", Rollen.PrivacyOfficer) { Persoonsgegevens = true },
            new(Rechten.CasusHeropenen, "Een gesloten casus heropenen", Rollen.PrivacyOfficer) { Persoonsgegevens = true },
            new(Rechten.CasusVernietigen, "Gegevens vernietigen na de bewaartermijn", Rollen.PrivacyOfficer) { Persoonsgegevens = true },
        ],
        Menu =
        [
            new("Casussen", "/casussen", Rechten.CasusLezen, 5),
            new("Meldingen", "/casussen/meldingen", Rechten.MeldingLezen, 10),
            new("Ingestuurd", "/casussen/inzendingen", Rechten.InzendingLezen, 15),
            new("Personen zoeken", "/casussen/personen", Rechten.PersoonZoeken, 20),
            new(Casuskeuzes.Toplijststandaard, "/casussen/toplijst", Rechten.ToplijstLezen, 30) { Term = Casuskeuzes.Toplijstterm },
            new("Afgeschermde casussen", "/casussen/afgeschermd", Rechten.AfgeschermdLezen, 40),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<CasussenDbContext>();
        builder.AddPersonen();
        builder.AddMeldingen();
        builder.AddInzendingen();
        builder.AddAanpak();
        builder.AddKoppelingen();
        builder.AddWerkbron<Casuswerk>();
        if (!builder.IsKaal())
        {
            builder.Services.AddScoped<Demohistorie>();
            builder.Services.AddScoped<Demoaanpak>();
            builder.Services.AddScoped<Demoplannen>();
            builder.Services.AddScoped<Demoheden>();
            builder.AddDemovulling<Casusdemo>();
        }
    }
}
