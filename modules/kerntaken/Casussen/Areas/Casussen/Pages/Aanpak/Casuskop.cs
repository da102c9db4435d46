using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>The head of every page about a case: the facts that matter, and the way to the other pages.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Pagina">Which page this is.</param>
/// <param name="Keuzes">What things are called.</param>
internal sealed record Casuskop(Casus Casus, string Pagina, Casuskeuzes Keuzes)
{
    /// <summary>The pages about a case.</summary>
    public static IReadOnlyList<(string Titel, string Pad)> Paginas { get; } =
        [("Overzicht", ""), ("Weging", "/weging"), ("Mensen", "/mensen"), ("Plannen", "/plannen"), ("Netwerk", "/netwerk"), ("Knelpunten", "/knelpunten"), ("AVE", "/ave"), ("Documenten", "/documenten"), ("Brieven", "/brieven"), ("Verloop", "/verloop"), ("Sluiten", "/sluiten")];
}
