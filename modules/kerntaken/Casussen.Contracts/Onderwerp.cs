namespace Zvh.Casussen.Contracts;

/// <summary>What a tafel talks about.</summary>
public enum Onderwerpsoort
{
    /// <summary>A melding that has to be judged.</summary>
    Melding,

    /// <summary>A case.</summary>
    Casus,
}

/// <summary>A melding or case, as another module shows it in a list. Holds no data about a person.</summary>
/// <param name="Soort">Which of the two.</param>
/// <param name="Id">Key.</param>
/// <param name="Nummer">Number in the house, for example <c>C-2026-00012</c>.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Stand">Where it stands, in Dutch.</param>
/// <param name="Spoed">Whether it cannot wait .</param>
/// <param name="Pad">The page of it.</param>
public sealed record Onderwerp(Onderwerpsoort Soort, Guid Id, string Nummer, string Thema, string Gemeente, string Stand, bool Spoed, string Pad)
{
    /// <summary>Theme and municipality, as the screen says it.</summary>
    public required string Waarover { get; init; }
}

/// <summary>A labelled line of a dossier. May hold data about people.</summary>
/// <param name="Label">What it is, in Dutch.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Dossierregel(string Label, string Tekst);

/// <summary>A part of a dossier under one heading.</summary>
/// <param name="Titel">The heading, in Dutch.</param>
/// <param name="Regels">The lines, in order.</param>
public sealed record Dossierdeel(string Titel, IReadOnlyList<Dossierregel> Regels);

/// <summary>What people at a tafel read of a melding or case. Holds data about people: only for the screen of whoever may see it.</summary>
/// <param name="Onderwerp">Which one.</param>
/// <param name="Over">Whom it is about, as far as the user may see them.</param>
/// <param name="Delen">The parts, in order of reading.</param>
public sealed record Onderwerpinhoud(Onderwerp Onderwerp, IReadOnlyList<string> Over, IReadOnlyList<Dossierdeel> Delen);

/// <summary>A person of a melding or case, to choose from. Holds data about a person: only for the screen of whoever may see it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Naam">The name, as the screen says it.</param>
public sealed record Onderwerppersoon(Guid Id, string Naam);

/// <summary>Reads meldingen and cases for other modules, within the rights of the user. What the user may not see is not there.</summary>
public interface IOnderwerpen
{
    /// <summary>Those of the keys that the user may see, in no order.</summary>
    Task<IReadOnlyList<Onderwerp>> LeesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>The one with this number; null when there is none that the user may see.</summary>
    Task<Onderwerp?> ZoekAsync(string nummer, CancellationToken ct);

    /// <summary>Whom it is about, as far as the user may see them, by name. That it was read is written in the log.</summary>
    Task<IReadOnlyList<Onderwerppersoon>> PersonenAsync(Onderwerp onderwerp, CancellationToken ct);

    /// <summary>What is written in it; null when the user may not see it. That it was read is written in the log.</summary>
    Task<Onderwerpinhoud?> InhoudAsync(Guid id, CancellationToken ct);
}

/// <summary>Lets people see one melding or case for a while, because they talk about it.</summary>
public interface IOnderwerptoegang
{
    /// <summary>Makes users members from one moment to another, in the open transaction. Whoever is a member already stays one, at least as long. Where a case has two sides, nobody gets to see a side for which he does not take part.</summary>
    /// <param name="id">Key of the melding or case; the user of the request must see it.</param>
    /// <param name="gebruikers">Who.</param>
    /// <param name="hoedanigheid">In which capacity, for example <c>tafeldeelnemer</c>.</param>
    /// <param name="van">From then on (UTC).</param>
    /// <param name="tot">Until then (UTC), exclusive.</param>
    /// <param name="ct">Stops.</param>
    Task GeefAsync(Guid id, IReadOnlyCollection<Guid> gebruikers, string hoedanigheid, DateTimeOffset van, DateTimeOffset tot, CancellationToken ct);

    /// <summary>Ends what was given in a capacity, in the open transaction.</summary>
    /// <param name="id">Key of the melding or case.</param>
    /// <param name="gebruiker">Whose.</param>
    /// <param name="hoedanigheid">In which capacity.</param>
    /// <param name="ct">Stops.</param>
    Task NeemAsync(Guid id, Guid gebruiker, string hoedanigheid, CancellationToken ct);
}
