using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>How money of the state stands.</summary>
internal enum Geldstand
{
    /// <summary>Everything that came in has one use.</summary>
    Rond,

    /// <summary>Nothing was received or promised yet.</summary>
    Leeg,

    /// <summary>It is used, but has not come in.</summary>
    NogNietOntvangen,

    /// <summary>Part of it has no use yet.</summary>
    NogTeBestemmen,

    /// <summary>It is used twice: more is used, added and given back than came in.</summary>
    Dubbel,
}

/// <summary>The verdict on money of the state of one year.</summary>
/// <param name="Stand">How it stands.</param>
/// <param name="Bedrag">The amount it is about: too much used, or still without a use.</param>
/// <param name="Melding">In words; Dutch, B1.</param>
internal sealed record Rijksbijdrageoordeel(Geldstand Stand, Bedrag Bedrag, string Melding);

/// <summary>Money of the state can be used once: used + added + given back may not exceed what was received (finance.md §1.4 finding 15).</summary>
internal static class Rijksbijdragetoets
{
    /// <summary>The verdict.</summary>
    public static Rijksbijdrageoordeel Toets(Rijksbijdrage bijdrage)
    {
        var besteed = bijdrage.Besteed;
        if (bijdrage.Ontvangen is { } ontvangen)
        {
            return (ontvangen - besteed) switch
            {
                var over when over < Bedrag.Nul => new(Geldstand.Dubbel, -over,
                    $"{bijdrage.Naam} {bijdrage.Jaar}: {Verdeling(bijdrage)} is samen {besteed.Kort()}, ontvangen is {ontvangen.Kort()}. {(-over).Kort()} wordt twee keer gebruikt."),
                var over when over > Bedrag.Nul => new(Geldstand.NogTeBestemmen, over, $"{bijdrage.Naam} {bijdrage.Jaar}: {over.Kort()} van wat is ontvangen heeft nog geen bestemming."),
                _ => new(Geldstand.Rond, Bedrag.Nul, "Alles wat is ontvangen, is één keer gebruikt."),
            };
        }

        if (besteed == Bedrag.Nul)
        {
            return new(Geldstand.Leeg, Bedrag.Nul, bijdrage.Toegezegd is { } belofte ? $"{belofte.Kort()} is toegezegd en nog niet ontvangen." : "Er is nog niets toegezegd of ontvangen.");
        }

        var teveel = besteed - (bijdrage.Toegezegd ?? Bedrag.Nul);
        return teveel > Bedrag.Nul
            ? new(Geldstand.Dubbel, teveel, $"{bijdrage.Naam} {bijdrage.Jaar}: {besteed.Kort()} is gebruikt, maar er is niets ontvangen en {(bijdrage.Toegezegd ?? Bedrag.Nul).Kort()} toegezegd.")
            : new(Geldstand.NogNietOntvangen, besteed, $"{bijdrage.Naam} {bijdrage.Jaar}: {besteed.Kort()} is gebruikt op grond van de toezegging; ontvangen is nog niets.");
    }

    /// <summary>Whether an entry may be kept. Figures of a document may break the rule when somebody explains it; new ones may not.</summary>
    public static IReadOnlyList<Fout> Controleer(Rijksbijdrage bijdrage)
    {
        var fouten = new List<Fout>();
        foreach (var (veld, bedrag) in Bedragen(bijdrage).Where(b => b.Bedrag is { } waarde && (waarde < Bedrag.Nul || !decimal.IsInteger(waarde.Waarde * 100))))
        {
            fouten.Add(new(veld, $"{bedrag!.Value.Kort()} kan hier niet. Vul 0 of een hoger bedrag in, in hele centen."));
        }

        if (string.IsNullOrWhiteSpace(bijdrage.Naam))
        {
            fouten.Add(new("Naam", "Vul de naam van de rijksbijdrage in."));
        }

        if (bijdrage.Toegevoegd != Bedrag.Nul && bijdrage.BalanspostId is null)
        {
            fouten.Add(new("BalanspostId", "Kies aan welke balanspost het geld is toegevoegd."));
        }

        if (Toets(bijdrage) is { Stand: Geldstand.Dubbel } dubbel)
        {
            if (!bijdrage.UitBron)
            {
                fouten.Add(new("Gebruikt", $"{dubbel.Melding} Verlaag één van de bedragen. Neemt u cijfers over uit een document, vink dat dan aan en leg het verschil uit."));
            }
            else if (string.IsNullOrWhiteSpace(bijdrage.Toelichting))
            {
                fouten.Add(new("Toelichting", "Leg uit waarom de cijfers van het document niet kloppen."));
            }
        }

        return fouten;
    }

    private static IEnumerable<(string Veld, Bedrag? Bedrag)> Bedragen(Rijksbijdrage b) =>
        [("Toegezegd", b.Toegezegd), ("Ontvangen", b.Ontvangen), ("Gebruikt", b.Gebruikt), ("Toegevoegd", b.Toegevoegd), ("Teruggegeven", b.Teruggegeven)];

    private static string Verdeling(Rijksbijdrage b) => string.Join(" en ", new (Bedrag Bedrag, string Wat)[]
    {
        (b.Gebruikt, "gebruikt"), (b.Toegevoegd, "toegevoegd aan een balanspost"), (b.Teruggegeven, "teruggegeven"),
    }.Where(d => d.Bedrag != Bedrag.Nul).Select(d => $"{d.Bedrag.Kort()} {d.Wat}"));
}
