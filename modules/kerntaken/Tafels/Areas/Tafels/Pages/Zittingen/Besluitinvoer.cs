using Zvh.Casussen.Contracts;

namespace Zvh.Tafels.Zittingen;

/// <summary>A decision as it is filled in on the live screen; which fields there are depends on the decision.</summary>
internal sealed class Besluitinvoer
{
    /// <summary>The item.</summary>
    public Guid Punt { get; set; }

    /// <summary>Which decision.</summary>
    public string Code { get; set; } = "";

    /// <summary>What was filled in, by the name of the field.</summary>
    public Dictionary<string, string?> Velden { get; set; } = [];

    /// <summary>The organisations that agreed.</summary>
    public List<string> Akkoord { get; set; } = [];

    /// <summary>The row version of the item that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>The fields that were not left empty.</summary>
    public IReadOnlyDictionary<string, string> Ingevuld => Velden.Where(v => !string.IsNullOrWhiteSpace(v.Value)).ToDictionary(v => v.Key, v => v.Value!.Trim(), StringComparer.Ordinal);
}

/// <summary>A field of a decision on the screen.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Waarde">What was filled in.</param>
/// <param name="Eerste">Whether typing begins here.</param>
internal sealed record Besluitveldbeeld(Besluitveld Veld, string? Waarde, bool Eerste);
