namespace Zvh.Platform.Toegang.Wie;

/// <summary>One thing that a user must have before data about people opens (B1.19, B1.22, B1.35).</summary>
/// <param name="Naam">What it is called, in Dutch.</param>
/// <param name="Soorten">The kinds of evidence that prove it: one of them is enough.</param>
public sealed record Bewijseis(string Naam, IReadOnlyList<Bewijssoort> Soorten)
{
    /// <summary>Everything that a user must have. A screening takes the place of a VOG (BGS 1.11).</summary>
    public static IReadOnlyList<Bewijseis> Alle { get; } =
    [
        new("aanwijzing", [Bewijssoort.Aanwijzing]), new("VOG of screening", [Bewijssoort.Vog, Bewijssoort.Screening]),
        new("geheimhoudingsverklaring", [Bewijssoort.Geheimhouding]), new("opleiding", [Bewijssoort.Opleiding]),
    ];
}
