using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>VAT category (UNCL 5305) as far as contributions know it (finance.md §2.3).</summary>
internal enum BtwCategorie
{
    /// <summary>Buiten de heffing.</summary>
    O,

    /// <summary>Vrijgesteld.</summary>
    E,

    /// <summary>Belast.</summary>
    S,
}

/// <summary>The VAT decision for a stream; a fiscalist of the penvoerder takes it, the program only keeps to it.</summary>
/// <param name="Categorie">The category.</param>
/// <param name="Percentage">The rate; none for O (BR-O-05), 0 for E, above 0 for S.</param>
/// <param name="Reden">Why no VAT is charged; obligatory for O and E, absent for S.</param>
internal sealed record BtwRegime(BtwCategorie Categorie, decimal? Percentage, string? Reden)
{
    /// <summary>The rate that applies to S.</summary>
    public const decimal HoogTarief = 21m;

    /// <summary>The municipality acts as a public authority, or there is no direct link with a service.</summary>
    public static BtwRegime BuitenHeffing(string reden = "Buiten de heffing van btw") => new(BtwCategorie.O, null, reden);

    /// <summary>Exempt, with the ground of the exemption.</summary>
    public static BtwRegime Vrijgesteld(string reden) => new(BtwCategorie.E, 0m, reden);

    /// <summary>Taxed at the standard rate.</summary>
    public static BtwRegime Belast(decimal percentage = HoogTarief) => new(BtwCategorie.S, percentage, null);

    /// <summary>VAT over a base, in cents (BR-CO-17).</summary>
    public Bedrag Over(Bedrag grondslag) => (grondslag * ((Percentage ?? 0m) / 100m)).RondAf(0.01m);

    /// <summary>The party as it may stand on a document of this regime: with O nobody shows a VAT number (BR-O-02).</summary>
    public Factuurpartij Voor(Factuurpartij partij) => Categorie == BtwCategorie.O ? partij with { Btwnummer = null } : partij;
}
