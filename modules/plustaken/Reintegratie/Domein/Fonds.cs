using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>What the national aftercare fund granted for a year (vdS-gelden; A-037).</summary>
internal sealed class Fondsjaar : IMetVersie
{
    /// <summary>Key: the year.</summary>
    public int Jaar { get; init; }

    /// <summary>The grant.</summary>
    public Bedrag Toegekend { get; set; }

    /// <summary>The letter of the grant, or another source.</summary>
    public required string Bron { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>What fund money goes to.</summary>
internal enum Bestedingsdoel
{
    /// <summary>A proof of identity.</summary>
    Identiteitsbewijs,

    /// <summary>A place to live, for the first time.</summary>
    Onderdak,

    /// <summary>The way to work and income.</summary>
    Inkomen,

    /// <summary>Visits in the cell.</summary>
    Bemoeizorg,

    /// <summary>Something else.</summary>
    Overig,
}

/// <summary>Money spent from the fund. It never says on whom.</summary>
internal sealed class Fondsuitgave
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year whose grant pays.</summary>
    public int Jaar { get; init; }

    /// <summary>Spent on.</summary>
    public DateOnly Op { get; init; }

    /// <summary>How much; negative when it came back.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>What for.</summary>
    public Bestedingsdoel Doel { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }
}
