using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>Where this house deviates from the manifest: how far a permission reaches for a role.</summary>
public sealed class Rolrecht
{
    /// <summary>Id of the role.</summary>
    public required string Rol { get; init; }

    /// <summary>Name of the permission.</summary>
    public required string Recht { get; init; }

    /// <summary>How far it reaches here.</summary>
    public Bereik Bereik { get; set; }

    /// <summary>Why.</summary>
    public required string Reden { get; set; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; set; }
}
