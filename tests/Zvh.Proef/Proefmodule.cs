using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Proef;

/// <summary>A module with protected records.</summary>
public sealed class Proefmodule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    public const string Id = "proef";

    /// <summary>Reads a record: some roles all, some their own.</summary>
    public const string Lezen = "proef.dossier.lezen";

    /// <summary>Changes a record: only members.</summary>
    public const string Wijzigen = "proef.dossier.wijzigen";

    /// <summary>Decides about a record: only members of a public participant (B1.5).</summary>
    public const string Besluiten = "proef.dossier.besluiten";

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Proef",
        Omschrijving = "Dossiers om het huis mee te beproeven.",
        Soort = ModuleSoort.Plustaak,
        Rollen =
        [
            new("manager", "Manager"), new("procesregisseur", "Procesregisseur"), new("ketenregisseur", "Ketenregisseur"),
            new("proef-partner", "Proefpartner") { Klasse = Deelnemersklasse.Lid1 }, new("proef-privaat", "Private proefpartner") { Klasse = Deelnemersklasse.Lid2 },
        ],
        Rechten =
        [
            new(Lezen, "Dossiers bekijken", "manager") { LidRollen = ["procesregisseur", "proef-partner", "proef-privaat"], Persoonsgegevens = true },
            new(Wijzigen, "Dossiers wijzigen") { LidRollen = ["procesregisseur"], Persoonsgegevens = true },
            new(Besluiten, "Over dossiers besluiten") { LidRollen = ["proef-partner", "proef-privaat"], Klassen = [Deelnemersklasse.Lid1], Persoonsgegevens = true },
            new("proef.uitleg.lezen", "De uitleg bekijken", "ketenregisseur"),
        ],
        Menu = [new("Dossiers", "/proef/dossiers", Lezen, 10)],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder) => builder.AddDbContext<Data.ProefDbContext>();
}
