using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Signalering.Domein.Knelpunten;

/// <summary>A knelpunt that was put before administrators, with the count of that day and what came of it. About numbers, never about persons.</summary>
internal sealed class Knelpuntadvies : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Code of the kind.</summary>
    public required string Soort { get; init; }

    /// <summary>In how many cases it stood in the way on that day.</summary>
    public int Aantal { get; init; }

    /// <summary>To which body, as the region calls it.</summary>
    public required string Gremium { get; init; }

    /// <summary>What was advised.</summary>
    public required string Advies { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Put before them on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>What came of it; null until somebody wrote it down.</summary>
    public string? Opvolging { get; private set; }

    /// <summary>Who wrote that down (user name).</summary>
    public string? OpgevolgdDoor { get; private set; }

    /// <summary>Written down on (UTC).</summary>
    public DateTimeOffset? OpgevolgdOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Writes down what came of it, once.</summary>
    public Uitkomst VolgOp(string opvolging, string door, DateTimeOffset op)
    {
        if (OpgevolgdOp is not null)
        {
            return Uitkomst.Geweigerd("", "De opvolging staat er al.");
        }

        (Opvolging, OpgevolgdDoor, OpgevolgdOp) = (opvolging, door, op);
        return Uitkomst.Ok();
    }
}
