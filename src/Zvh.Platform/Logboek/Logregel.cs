namespace Zvh.Platform.Logboek;

/// <summary>What somebody did (NEN 7513 event action; BIO2 8.15.01 "actie").</summary>
public enum Logactie
{
    /// <summary>Made.</summary>
    Maken,

    /// <summary>Looked at.</summary>
    Lezen,

    /// <summary>Changed.</summary>
    Wijzigen,

    /// <summary>Removed.</summary>
    Verwijderen,

    /// <summary>Taken out of the product: a download, print or mail.</summary>
    Uitvoeren,

    /// <summary>Signed in, or tried to.</summary>
    Aanmelden,

    /// <summary>Signed out.</summary>
    Afmelden,

    /// <summary>Rights were given, changed or withdrawn.</summary>
    Rechten,

    /// <summary>The glass was broken, or that was judged.</summary>
    Noodtoegang,

    /// <summary>The log itself was read.</summary>
    LogboekLezen,

    /// <summary>The chain of the log was checked.</summary>
    LogboekControleren,
}

/// <summary>How it ended (NEN 7513 outcome; BIO2 8.15.01 "resultaat").</summary>
public enum Loguitkomst
{
    /// <summary>It was done.</summary>
    Gelukt,

    /// <summary>It was not allowed; nothing else happened.</summary>
    Geweigerd,

    /// <summary>It was allowed and failed.</summary>
    Mislukt,
}

/// <summary>A row of the log. Holds ids and codes, never a name, BSN or text about a person (BIO2 8.15.02).</summary>
/// <remarks>The columns follow NEN 7513 and BIO2 8.15.01 (B5.2, B5.6); <see cref="Verwerking"/> links to the Logboek Dataverwerkingen (B5.4).</remarks>
public sealed class Logregel
{
    /// <summary>Place in the chain: 1, 2, 3, without gaps.</summary>
    public long Volgnummer { get; init; }

    /// <summary>When (UTC, to the microsecond).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>What was done.</summary>
    public required string Actie { get; init; }

    /// <summary>The kind of object: <c>module.noun</c>, or a route for a list.</summary>
    public required string Soort { get; init; }

    /// <summary>Key of the object; empty for a list.</summary>
    public required string ObjectId { get; init; }

    /// <summary>How it ended.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Who: the id of the user, or empty for the house itself and for somebody unknown.</summary>
    public required string Actor { get; init; }

    /// <summary>In whose place the actor worked (waarneming): ids of users, separated by a comma.</summary>
    public required string Namens { get; init; }

    /// <summary>The roles of the actor at that moment.</summary>
    public required string Rollen { get; init; }

    /// <summary>Where it came from: the address and the session, or <c>job</c> or <c>opdrachtregel</c>.</summary>
    public required string Herkomst { get; init; }

    /// <summary>The permission that was asked for.</summary>
    public required string Recht { get; init; }

    /// <summary>With which purpose, as a code.</summary>
    public required string Doel { get; init; }

    /// <summary>The processing activity (Logboek Dataverwerkingen, <c>dpl.core.processing_activity_id</c>).</summary>
    public required string Verwerking { get; init; }

    /// <summary>The trace that joins the rows of one request.</summary>
    public required string Spoor { get; init; }

    /// <summary>Codes that say more, for example the names of the changed columns.</summary>
    public required string Codes { get; init; }

    /// <summary>Hash of the row before.</summary>
    public required byte[] Vorige { get; init; }

    /// <summary>SHA-256 of the row before and this row.</summary>
    public required byte[] Hash { get; init; }
}
