namespace Zvh.Abstractions;

/// <summary>What kind of work a module belongs to; decides the group in the menu.</summary>
public enum ModuleSoort
{
    /// <summary>A core task that every house has.</summary>
    Kerntaak,

    /// <summary>A task that a stuurgroep adds or removes .</summary>
    Plustaak,

    /// <summary>Running the house itself.</summary>
    Bedrijfsvoering,
}

/// <summary>What a module brings, as plain data. The id is also its area, its schema and its route prefix.</summary>
public sealed record ModuleManifest
{
    /// <summary>Lower-case ASCII id, for example <c>financien</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title on the screen.</summary>
    public required string Titel { get; init; }

    /// <summary>One sentence about what the module is for.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The group in the menu.</summary>
    public required ModuleSoort Soort { get; init; }

    /// <summary>Ids of the modules that must be on for this one to work.</summary>
    public IReadOnlyList<string> HangtAfVan { get; init; } = [];

    /// <summary>Whether the module can never be switched off: Beheer holds the switch, and nobody may switch off the watch over the log.</summary>
    public bool AltijdAan { get; init; }

    /// <summary>The roles that the module knows; several modules may name the same role.</summary>
    public IReadOnlyList<Rol> Rollen { get; init; } = [];

    /// <summary>The permissions, each with the roles that hold it by default.</summary>
    public IReadOnlyList<Recht> Rechten { get; init; } = [];

    /// <summary>Which permissions nobody may hold together.</summary>
    public IReadOnlyList<Rechtscheiding> Scheidingen { get; init; } = [];

    /// <summary>The entries in the menu.</summary>
    public IReadOnlyList<MenuItem> Menu { get; init; } = [];

    /// <summary>The themes that the module works on; a role can be given for one of them.</summary>
    public IReadOnlyList<Thema> Themas { get; init; } = [];
}

/// <summary>A theme with its own way of working .</summary>
/// <param name="Id">Kebab-case id, for example <c>ernstig-geweld</c>; unique in the house.</param>
/// <param name="Titel">The name on the screen.</param>
public sealed record Thema(string Id, string Titel)
{
    /// <summary>Whether what is known of it falls under medical, youth, Wvggz or Wzd secrecy: then a RIEC never hears of it (BGS 1.10; B1.32).</summary>
    public bool Geheim { get; init; }
}

/// <summary>A role in the house.</summary>
/// <param name="Id">Kebab-case id, for example <c>financieel-medewerker</c>.</param>
/// <param name="Titel">The name on the screen.</param>
public sealed record Rol(string Id, string Titel)
{
    /// <summary>The class of the organisation whose people usually have it; null when the module does not care.</summary>
    public Deelnemersklasse? Klasse { get; init; }
}

/// <summary>A permission.</summary>
/// <param name="Naam"><c>module.noun.verb</c>, for example <c>financien.begroting.lezen</c>.</param>
/// <param name="Omschrijving">What one may do with it, in Dutch.</param>
/// <param name="Rollen">Ids of the roles that hold it by default, for every record.</param>
public sealed record Recht(string Naam, string Omschrijving, params string[] Rollen)
{
    /// <summary>Ids of the roles that hold it by default for the records of which the user is a member.</summary>
    public IReadOnlyList<string> LidRollen { get; init; } = [];

    /// <summary>The classes of participants that may hold it; empty when it does not matter (B1.5).</summary>
    public IReadOnlyList<Deelnemersklasse> Klassen { get; init; } = [];

    /// <summary>Whether it opens data about people: then the designation and the statements of the user must be complete (B1.19), and reading is logged (B1.21).</summary>
    public bool Persoonsgegevens { get; init; }

    /// <summary>Whether it can be held for the records of which the user is a member alone; else it is all or nothing.</summary>
    public bool KentLid => Persoonsgegevens || LidRollen.Count > 0;

    /// <summary>How far the permission reaches by default for a role.</summary>
    public Bereik BereikVan(string rol) =>
        Rollen.Contains(rol, StringComparer.Ordinal) ? Bereik.Alles : LidRollen.Contains(rol, StringComparer.Ordinal) ? Bereik.Lid : Bereik.Geen;
}

/// <summary>Permissions that nobody may hold together for the themes of their module: whoever held some of one side and some of another, could put together what must stay apart. Giving them is refused; whoever holds them all the same, can use none of them.</summary>
/// <param name="Reden">Why, as whoever gives roles reads it: one Dutch sentence.</param>
/// <param name="Kanten">The sides, each with the names of its permissions.</param>
public sealed record Rechtscheiding(string Reden, params IReadOnlyList<IReadOnlyList<string>> Kanten);

/// <summary>An entry in the menu, shown to whoever holds the permission.</summary>
/// <param name="Titel">The text.</param>
/// <param name="Pad">The path, for example <c>/financien/begroting</c>.</param>
/// <param name="Recht">The permission that the page asks for.</param>
/// <param name="Volgorde">Order within the module, small first.</param>
public sealed record MenuItem(string Titel, string Pad, string Recht, int Volgorde)
{
    /// <summary>The key of the term with which a region names it, for example <c>lijst.zwaarste-casussen</c>; null when every region calls it the same.</summary>
    public string? Term { get; init; }
}
