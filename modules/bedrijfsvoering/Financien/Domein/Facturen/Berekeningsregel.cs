using System.Text.Json.Serialization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>One part of the calculation of a contribution or a settlement, as the controller sees it too (finance.md §1.2, consequence 6).</summary>
internal sealed record Berekeningsregel
{
    /// <summary>What was distributed, for example <c>Bijdrage 2022</c>.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The sum in words, for example <c>12,12 % van € 550.968,00</c>.</summary>
    public required string Grondslag { get; init; }

    /// <summary>The unrounded share, in euro.</summary>
    public required decimal Exact { get; init; }

    /// <summary>The share rounded on its own.</summary>
    public required Bedrag Afgerond { get; init; }

    /// <summary>What the rounding method or an audited correction added to close on the total.</summary>
    public Bedrag Correctie { get; init; }

    /// <summary>Name and version of the key that was used.</summary>
    public required string Sleutelversie { get; init; }

    /// <summary>Rounding method, in words.</summary>
    public required string Methode { get; init; }

    /// <summary>Rounded share plus correction.</summary>
    [JsonIgnore]
    public Bedrag Bedrag => Afgerond + Correctie;

    /// <summary>The same part with the opposite sign: what is given back instead of asked.</summary>
    public Berekeningsregel Omgekeerd() => this with { Exact = 0m - Exact, Afgerond = Bedrag.Nul - Afgerond, Correctie = Bedrag.Nul - Correctie };
}
