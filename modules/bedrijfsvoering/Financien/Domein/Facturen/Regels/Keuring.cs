using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>One finding of a check on an invoice.</summary>
/// <param name="Regel">Id of the rule, for example <c>BR-NL-2</c>; rules of our own start with <c>ZVH-</c>.</param>
/// <param name="Veld">Path of the field in <see cref="Factuurdocument"/>, for example <c>Regels[1].Prijs</c>.</param>
/// <param name="Melding">Dutch, B1: what is wrong and what to do.</param>
internal sealed record Bevinding(string Regel, string Veld, string Melding)
{
    /// <summary>The finding as the error of a use case, with the rule behind the message.</summary>
    public Fout AlsFout() => new(Veld, $"{Melding} ({Regel})");
}

/// <summary>The result of a check: errors stop the sending, warnings do not.</summary>
/// <param name="Fouten">What must be repaired first.</param>
/// <param name="Waarschuwingen">What is advised against.</param>
internal sealed record Keuring(IReadOnlyList<Bevinding> Fouten, IReadOnlyList<Bevinding> Waarschuwingen)
{
    /// <summary>Whether the document may be sent.</summary>
    public bool Goed => Fouten.Count == 0;

    /// <summary>The errors as the result of a use case.</summary>
    public Uitkomst Uitkomst() => Goed ? Abstractions.Uitkomst.Ok() : Abstractions.Uitkomst.Geweigerd([.. Fouten.Select(f => f.AlsFout())]);

    /// <summary>Both checks together.</summary>
    public Keuring Met(Keuring andere) => new([.. Fouten, .. andere.Fouten], [.. Waarschuwingen, .. andere.Waarschuwingen]);
}

/// <summary>A rule as a row of a table.</summary>
/// <typeparam name="T">What the rule looks at.</typeparam>
/// <param name="Id">Id of the rule.</param>
/// <param name="Veld">The field, relative to what the rule looks at.</param>
/// <param name="Klopt">Whether the rule holds.</param>
/// <param name="Melding">Dutch, B1: what is wrong and what to do.</param>
/// <param name="Waarschuwing">Whether it is only advised against.</param>
internal sealed record Keurregel<T>(string Id, string Veld, Func<T, bool> Klopt, string Melding, bool Waarschuwing = false);

/// <summary>Collects findings while tables of rules are applied.</summary>
internal sealed class Keurmeester
{
    private readonly List<Bevinding> fouten = [];
    private readonly List<Bevinding> waarschuwingen = [];

    /// <summary>Applies a table to one thing.</summary>
    /// <param name="regels">The table.</param>
    /// <param name="ding">What is checked.</param>
    /// <param name="voorvoegsel">Path of the thing in the document, ending in a dot; empty for the document itself.</param>
    public Keurmeester Keur<T>(IEnumerable<Keurregel<T>> regels, T ding, string voorvoegsel = "")
    {
        foreach (var regel in regels)
        {
            if (!regel.Klopt(ding))
            {
                (regel.Waarschuwing ? waarschuwingen : fouten).Add(new(regel.Id, voorvoegsel + regel.Veld, regel.Melding));
            }
        }

        return this;
    }

    /// <summary>What was found.</summary>
    public Keuring Keuring() => new(fouten, waarschuwingen);
}
