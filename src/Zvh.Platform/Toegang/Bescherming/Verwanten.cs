namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>A record without which another cannot be worked on: the persons of a case.</summary>
/// <param name="Soort">The kind, <c>module.noun</c>.</param>
/// <param name="Id">Key.</param>
public sealed record Verwant(string Soort, Guid Id);

/// <summary>Says which records belong to a record. An access in an emergency opens them along, so that nobody has to break the glass twice for one case.</summary>
public interface IVerwantenbron
{
    /// <summary>What belongs to a record, whether the user sees it or not; nothing for a kind that this source does not know.</summary>
    Task<IReadOnlyList<Verwant>> VanAsync(string soort, Guid id, CancellationToken ct);
}
