using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Koppeling;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Data;

namespace Zvh.Casussen;

/// <summary>Casussen: persons and meldingen about them, from which cases grow (kerntaak 1, A-010).</summary>
public sealed class CasussenModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "casussen";

    /// <summary>Those of the house who take meldingen in.</summary>
    private static readonly string[] Intake = [Rollen.Procesregisseur, Rollen.Procesondersteuner, Rollen.Nazorgcoordinator, Rollen.Zorgcoordinator];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Casussen",
        Omschrijving = "Personen en meldingen: wie er is gemeld, wie het oppakt en wat ermee gebeurt.",
        Soort = ModuleSoort.Kerntaak,
        Rollen = Rollen.Bekend([.. Intake, Rollen.Casusregisseur]),
        Themas = Themas.Alle,
        Rechten =
        [
            new(Rechten.PersoonZoeken, "Personen zoeken en registreren", Intake) { Persoonsgegevens = true },
            new(Rechten.PersoonLezen, "Personen bekijken", Intake) { LidRollen = [Rollen.Casusregisseur], Persoonsgegevens = true },
            new(Rechten.PersoonWijzigen, "Gegevens van personen wijzigen", Intake) { Persoonsgegevens = true },
            new(Rechten.PersoonSamenvoegen, "Dubbele personen samenvoegen", Rollen.Procesregisseur, Rollen.Procesondersteuner) { Persoonsgegevens = true },
            new(Rechten.AdresLezen, "Afgeschermde adressen zien", Rollen.Procesregisseur) { Persoonsgegevens = true },
            new(Rechten.MeldingLezen, "Meldingen bekijken", Intake) { LidRollen = [Rollen.Casusregisseur], Persoonsgegevens = true },
            new(Rechten.MeldingMaken, "Meldingen doen", Intake) { Persoonsgegevens = true },
            new(Rechten.MeldingBehandelen, "Over meldingen besluiten", Intake) { Persoonsgegevens = true },
        ],
        Menu =
        [
            new("Meldingen", "/casussen/meldingen", Rechten.MeldingLezen, 10),
            new("Personen zoeken", "/casussen/personen", Rechten.PersoonZoeken, 20),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<CasussenDbContext>();
        builder.AddPersonen();
        builder.AddMeldingen();
        builder.AddKoppelingen();
    }
}
