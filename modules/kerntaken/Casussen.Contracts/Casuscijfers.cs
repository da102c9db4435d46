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
}
