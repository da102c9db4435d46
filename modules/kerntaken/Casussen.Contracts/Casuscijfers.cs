namespace Zvh.Casussen.Contracts;

/// <summary>How many meldingen came in.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Bron">Code of the source.</param>
/// <param name="Aantal">How many.</param>
public sealed record Meldingtelling(string Gemeente, string Thema, string Bron, int Aantal);

/// <summary>How many cases ran.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Stap">Code of the route step in which they were.</param>
/// <param name="Aantal">How many, each counted once.</param>
public sealed record Casustelling(string Gemeente, string Thema, string Stap, int Aantal);

/// <summary>What was decided about meldingen.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Besluit">Code of the decision; <c>open</c> while there is none.</param>
/// <param name="Aantal">How many.</param>
public sealed record Besluittelling(string Gemeente, string Thema, string Besluit, int Aantal);

/// <summary>How many persons meldingen were about, each counted once. Somebody can stand under two municipalities or themes, so the totals are rows of their own.</summary>
/// <param name="Gemeente">CBS code of the municipality; empty for all of them together.</param>
/// <param name="Thema">Id of the theme; empty for all of them together.</param>
/// <param name="Aantal">How many.</param>
public sealed record Persoontelling(string Gemeente, string Thema, int Aantal);

/// <summary>How many actions were carried out.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Aantal">How many.</param>
public sealed record Actietelling(string Gemeente, string Thema, int Aantal);

/// <summary>How many meldingen came in during a week.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Week">The Monday of the week (ISO 8601).</param>
/// <param name="Aantal">How many.</param>
public sealed record Weektelling(string Gemeente, string Thema, DateOnly Week, int Aantal);

/// <summary>How long something took, in days.</summary>
/// <param name="Wat"><c>besluit</c>: from receiving a melding to the decision about it; <c>casus</c>: from opening a case to closing it.</param>
/// <param name="Thema">Id of the theme; empty for all of them together.</param>
/// <param name="Aantal">How many ended in the period.</param>
/// <param name="Mediaan">Half of them took so long at most.</param>
/// <param name="Negentig">Nine out of ten took so long at most.</param>
public sealed record Doorlooptijd(string Wat, string Thema, int Aantal, double Mediaan, double Negentig);

/// <summary>In how many cases something stood in the way.</summary>
/// <param name="Soort">Code of the kind (<see cref="Knelpuntsoorten"/>).</param>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Casussen">How many cases, each counted once.</param>
/// <param name="Open">In how many of them it does on the last day.</param>
public sealed record Knelpunttelling(string Soort, string Gemeente, int Casussen, int Open);

/// <summary>Counts meldingen and cases, also those that the user may not see and those of which the data about people are gone. Gives numbers only; whoever shows them hides those that point at a person.</summary>
public interface ICasuscijfers
{
    /// <summary>Meldingen by the day on which they were received: they add up over periods .</summary>
    Task<IReadOnlyList<Meldingtelling>> MeldingenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Cases that were in a step on some day of the period: they do not add up over periods, a case that runs on counts in each, and once in the year .</summary>
    Task<IReadOnlyList<Casustelling>> CasussenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Cases that ran on some day of the period, each counted once whatever its steps; the step of a row is empty.</summary>
    Task<IReadOnlyList<Casustelling>> LopendAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>What was decided about the meldingen that were received in the period.</summary>
    Task<IReadOnlyList<Besluittelling>> BesluitenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Persons whom the meldingen of the period were about, as long as their data are there.</summary>
    Task<IReadOnlyList<Persoontelling>> PersonenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Actions that were carried out in the period, by the day on which the organisation said so.</summary>
    Task<IReadOnlyList<Actietelling>> ActiesAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Meldingen by the week in which they were received; weeks without one are left out.</summary>
    Task<IReadOnlyList<Weektelling>> WekenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>How long the decisions took that were taken in the period, and the cases that were closed in it, per theme and all together; nothing for what did not occur.</summary>
    Task<IReadOnlyList<Doorlooptijd>> DoorlooptijdenAsync(DateOnly van, DateOnly tot, CancellationToken ct);

    /// <summary>Cases in which something stood in the way on some day of the period. A case can have more than one kind.</summary>
    Task<IReadOnlyList<Knelpunttelling>> KnelpuntenAsync(DateOnly van, DateOnly tot, CancellationToken ct);
}
