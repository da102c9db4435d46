using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The result of a distribution, with all that explains it (finance.md §1.2, consequences 3 and 6).</summary>
internal sealed class Verdeelresultaat
{
    /// <summary>The order this answers, with the key version it came from.</summary>
    public required Verdeelopdracht Opdracht { get; init; }

    /// <summary>A row per participant, in the order of the order.</summary>
    public required IReadOnlyList<Verdeelrij> Rijen { get; init; }

    /// <summary>What stands on the separate rounding line; zero with every other method.</summary>
    public Bedrag Afrondingsregel { get; init; }

    /// <summary>Total − amounts − rounding line: what nobody pays. Negative when more is asked than the total.</summary>
    public Bedrag Rest { get; init; }

    /// <summary>What the reader should know before using the result; Dutch, B1.</summary>
    public required IReadOnlyList<string> Waarschuwingen { get; init; }

    /// <summary>The rule that decides between equal remainders, as it was applied.</summary>
    public string Gelijkstandregel { get; init; } = Verdeler.Gelijkstandregel;

    /// <summary>Whether that rule decided who got the last unit.</summary>
    public bool GelijkstandBeslist { get; init; }

    /// <summary>The sum of the amounts.</summary>
    public Bedrag Toegedeeld => Bedrag.Som(Rijen.Select(r => r.Bedrag));

    /// <summary>The row of a participant.</summary>
    /// <exception cref="InvalidOperationException">The participant is not in the result.</exception>
    public Verdeelrij this[string naam] => Rijen.First(r => string.Equals(r.Naam, naam, StringComparison.Ordinal));
}

/// <summary>What one participant pays, and why. What explains the amount is calculated when asked for.</summary>
/// <param name="bewerking">The amounts of all rows.</param>
/// <param name="rij">The row.</param>
internal sealed class Verdeelrij(Verdeelbewerking bewerking, int rij)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The participant.</summary>
    public string Naam => bewerking.Rooster.Namen[rij];

    /// <summary>The unrounded share in euro.</summary>
    public Breuk Exact => bewerking.Exact(rij);

    /// <summary>The share rounded half up to the unit, before any correction.</summary>
    public Bedrag Afgerond => bewerking.Afgerond(rij);

    /// <summary>The amount to pay.</summary>
    public Bedrag Bedrag => bewerking.BedragVan(rij);

    /// <summary>What the method and the corrections by hand changed: amount − rounded share.</summary>
    public Bedrag Correctie => Bedrag - Afgerond;

    /// <summary>The part of the correction that was made by hand.</summary>
    public Bedrag CorrectieMetDeHand => Bedrag.Som(bewerking.MetDeHand(rij).Select(c => c.Bedrag));

    /// <summary>Why the method or a person corrected; empty without a correction.</summary>
    public string Reden => bewerking.Reden(rij);

    /// <summary>What each part contributes, unrounded.</summary>
    public IReadOnlyList<Regelbijdrage> Bijdragen => bewerking.Bijdragen(rij);

    /// <summary>What the share rests on, part by part: <c>Vaste percentages 12,12 van 100</c>.</summary>
    public string Grondslag
    {
        get
        {
            var delen = Bijdragen.Where(b => b.Gewicht.Teken != 0).ToList();
            return string.Join("; ", delen.Select(b => $"{b.Onderdeel} {Getal(b.Gewicht)} van {Getal(b.Noemer)}{(delen.Count > 1 ? $" = {b.Exact.RondAf(0.01m).ToString("#,##0.00", Nederlands)}" : "")}"));

            static string Getal(Breuk breuk) => breuk.RondAf(0.000001m).ToString("#,##0.######", Nederlands);
        }
    }

    /// <summary>The line that explains the amount on screen and invoice: <c>exact 49.752,4104; afgerond 49.752; correctie +1 (grootste rest)</c>.</summary>
    public string Toelichting
    {
        get
        {
            var exact = Exact.RondAf(0.0001m).ToString("#,##0.0000", Nederlands);
            var correctie = Correctie == Bedrag.Nul ? "" : $"; correctie {(Correctie > Bedrag.Nul ? "+" : "")}{Correctie.Kort()}";
            return $"exact {exact}; afgerond {Afgerond.Kort()}{correctie}{(Reden.Length == 0 ? "" : $" ({Reden})")}";
        }
    }
}

/// <summary>What one part contributes to one row.</summary>
/// <param name="Onderdeel">The name of the part.</param>
/// <param name="Gewicht">The weight, times its factor.</param>
/// <param name="Noemer">What the weight is divided by.</param>
/// <param name="Exact">Euro, unrounded.</param>
internal sealed record Regelbijdrage(string Onderdeel, Breuk Gewicht, Breuk Noemer, Breuk Exact);
