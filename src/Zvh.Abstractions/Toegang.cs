namespace Zvh.Abstractions;

/// <summary>The class in which an organisation takes part (Wgs 2.27; B1.4, B1.5).</summary>
public enum Deelnemersklasse
{
    /// <summary>The house itself: supports the participants, decides nothing in their place.</summary>
    Huis,

    /// <summary>A public participant (Wgs 2.27 lid 1), joint controller: only this class takes the decisions of Wgs 2.31.</summary>
    Lid1,

    /// <summary>A private participant (Wgs 2.27 lid 2): supplies and takes part.</summary>
    Lid2,

    /// <summary>A third party (Wgs 2.31 lid 9): incidental, never in the system without a reading extract.</summary>
    Derde,
}

/// <summary>How far a permission reaches.</summary>
public enum Bereik
{
    /// <summary>Not at all.</summary>
    Geen,

    /// <summary>The records of which the user is a member.</summary>
    Lid,

    /// <summary>Every record.</summary>
    Alles,
}

/// <summary>A record that only those may see who need to know: a case, a person, a sitting of a tafel.</summary>
/// <remarks>Every query on the entity is filtered on what the user may see; see <c>ModuleDbContext</c>.</remarks>
public interface IBeschermd
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Id of the theme that the record belongs to; null when it belongs to none.</summary>
    string? Thema { get; }
}

/// <summary>A row that belongs to a protected record and is visible to whoever sees that record.</summary>
/// <typeparam name="TDossier">The protected record.</typeparam>
public interface IOnderdeelVan<TDossier>
    where TDossier : class, IBeschermd
{
    /// <summary>Key of the record.</summary>
    Guid DossierId { get; }
}

/// <summary>Says of a protected entity which permission reads it.</summary>
/// <param name="soort">What the log, a membership and an emergency access call this kind of record: <c>module.noun</c>.</param>
/// <param name="leesrecht">The permission that reads it, in the manifest of the same module.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeschermdAttribute(string soort, string leesrecht) : Attribute
{
    /// <summary>What the log, a membership and an emergency access call this kind of record: <c>module.noun</c>.</summary>
    public string Soort { get; } = soort;

    /// <summary>The permission that reads it.</summary>
    public string Leesrecht { get; } = leesrecht;

    /// <summary>Name of the property with the key that people call the record by, for example a case number; it says nothing about a person. Null when there is none.</summary>
    public string? Kenmerkveld { get; init; }

    /// <summary>The permission that sees the record once it is shielded, and nothing else; null when records of this kind are never shielded.</summary>
    public string? Afschermrecht { get; init; }
}

/// <summary>A protected record that disappears for everybody but a few once it is closed (Wgs 2.31 lid 8; B1.15).</summary>
public interface IAfschermbaar
{
    /// <summary>Whether it is shielded.</summary>
    bool Afgeschermd { get; }
}

/// <summary>What kind of data about people a column holds (Wgs 2.30; B1.6). Drives masking, export, retention and the sentinel test.</summary>
public enum Gegevenssoort
{
    /// <summary>Name, birth date, address, contact.</summary>
    Identificatie,

    /// <summary>Burgerservicenummer.</summary>
    Bsn,

    /// <summary>Housing, money, income.</summary>
    Leefsituatie,

    /// <summary>Health.</summary>
    Gezondheid,

    /// <summary>Police, prosecution, execution of sentences.</summary>
    Strafrecht,

    /// <summary>Family and other direct contacts.</summary>
    Relatie,

    /// <summary>Care, guidance and measures.</summary>
    ZorgEnToezicht,

    /// <summary>Free text about a person: may hold any of the others.</summary>
    VrijeTekst,
}

/// <summary>Marks a property that holds data about a person. It never stands in a log, URL, exception, mail or audit row.</summary>
/// <param name="soort">What kind of data.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersoonsgegevenAttribute(Gegevenssoort soort) : Attribute
{
    /// <summary>What kind of data.</summary>
    public Gegevenssoort Soort { get; } = soort;
}
