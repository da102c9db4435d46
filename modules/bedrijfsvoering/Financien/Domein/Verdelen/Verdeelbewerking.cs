using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The amounts of all rows while they are rounded and, later, explained. Inside, figures have no sign; outside, that of the total.</summary>
/// <param name="opdracht">The order.</param>
/// <param name="rooster">The rows and parts.</param>
/// <param name="rekenkundig">Every row rounded half up, in units.</param>
/// <param name="eenheden">Every row by the method, in units.</param>
internal sealed class Verdeelbewerking(Verdeelopdracht opdracht, Verdeelrooster rooster, long[] rekenkundig, long[] eenheden)
{
    private readonly Dictionary<int, decimal> erbij = [];

    /// <summary>The rows and parts.</summary>
    public Verdeelrooster Rooster { get; } = rooster;

    /// <summary>The sum of the amounts.</summary>
    public Bedrag Som => MetTeken((eenheden.Sum() * opdracht.AfrondenOp) + erbij.Values.Sum());

    /// <summary>The rounded share of a row.</summary>
    public Bedrag Afgerond(int rij) => MetTeken(rekenkundig[rij] * opdracht.AfrondenOp);

    /// <summary>The amount of a row.</summary>
    public Bedrag BedragVan(int rij) => MetTeken((eenheden[rij] * opdracht.AfrondenOp) + erbij.GetValueOrDefault(rij));

    /// <summary>The exact share of a row.</summary>
    public Breuk Exact(int rij) => MetTeken(Rooster.Exact(rij));

    /// <summary>What each part contributes to a row.</summary>
    public IReadOnlyList<Regelbijdrage> Bijdragen(int rij) =>
        [.. Rooster.Kolommen.Select(k => new Regelbijdrage(k.Onderdeel.Naam, k.Gewicht(rij), k.Onderdeel.Noemer ?? k.Som, MetTeken(k.Exact(rij))))];

    /// <summary>The row of a participant.</summary>
    public int RijVan(string deelnemer) => Array.IndexOf(Rooster.Namen, deelnemer);

    /// <summary>Adds to the amount of a participant.</summary>
    public void TelOp(string deelnemer, Bedrag bedrag)
    {
        var rij = RijVan(deelnemer);
        erbij[rij] = erbij.GetValueOrDefault(rij) + MetTeken(bedrag.Waarde).Waarde;
    }

    /// <summary>The corrections by hand on a row.</summary>
    public IEnumerable<HandmatigeCorrectie> MetDeHand(int rij) =>
        opdracht.Correcties.Where(c => string.Equals(c.Deelnemer, Rooster.Namen[rij], StringComparison.Ordinal));

    /// <summary>Why the amount of a row differs from its rounded share; empty when it does not.</summary>
    public string Reden(int rij)
    {
        var doorMethode = BedragVan(rij) - Afgerond(rij) - Bedrag.Som(MetDeHand(rij).Select(c => c.Bedrag));
        var methode = doorMethode == Bedrag.Nul ? null
            : opdracht.Methode == Afrondingsmethode.RekenkundigMetSluitpost ? "sluitpost" : "grootste rest";
        return string.Join("; ", new[] { methode }.OfType<string>().Concat(MetDeHand(rij).Select(c => $"met de hand: {c.Reden}")));
    }

    // Subtracting, because 0m × −1 keeps a minus sign inside.
    private Bedrag MetTeken(decimal waarde) => new(opdracht.Bedrag.Waarde < 0 ? 0m - waarde : waarde);

    private Breuk MetTeken(Breuk waarde) => opdracht.Bedrag.Waarde < 0 ? -waarde : waarde;
}
