using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>The decision on the result of a year: separate from the accounts, all of it at once (BBV art. 42, finance.md §3.1).</summary>
internal static class Bestemmingsregels
{
    /// <summary>Whether the decision holds: it is about the whole result, and only a reserve is fed from a result.</summary>
    /// <param name="resultaat">The calculated result.</param>
    /// <param name="delen">Where it goes; negative amounts cover a deficit.</param>
    /// <param name="posten">The balance items of the house.</param>
    public static IReadOnlyList<Fout> Controleer(Bedrag resultaat, IReadOnlyList<Resultaatbestemming> delen, IReadOnlyCollection<Balanspost> posten)
    {
        var fouten = new List<Fout>();
        var som = Bedrag.Som(delen.Select(d => d.Bedrag));
        if (delen.All(d => d.Bedrag == Bedrag.Nul) && resultaat != Bedrag.Nul)
        {
            fouten.Add(new("", "Er is nog niets bestemd. Vul ten minste één bedrag in."));
        }
        else if (som != resultaat)
        {
            fouten.Add(new("", $"De bedragen zijn samen {som.Kort()}, het resultaat is {resultaat.Kort()}. Verdeel ook het verschil van {(resultaat - som).MetTeken()}."));
        }

        foreach (var deel in delen.Where(d => d.Bestemming == Bestemming.Balanspost && d.Bedrag != Bedrag.Nul))
        {
            var post = posten.FirstOrDefault(p => p.Id == deel.BalanspostId);
            if (post is null)
            {
                fouten.Add(new("BalanspostId", "Kies de balanspost."));
            }
            else if (post.Type != BalanspostType.Reserve)
            {
                fouten.Add(new("BalanspostId", post.Type is null
                    ? $"Het type van {post.Nummer} is nog te kiezen. Alleen een reserve kan een resultaat krijgen of dekken."
                    : $"{post.Nummer} is geen reserve. Geld van derden loopt niet via het resultaat: boek het als mutatie bij de balanspost."));
            }
            else if (post.Jaren.All(j => j.Jaar != deel.Datum.Year))
            {
                fouten.Add(new("BalanspostId", $"Balanspost {post.Nummer} heeft geen jaar {deel.Datum.Year}, het jaar van het besluit. Open dat jaar eerst."));
            }
        }

        return fouten;
    }

    /// <summary>The mutation that books the decision, in the year of the decision.</summary>
    /// <param name="deel">A part that goes to or comes from a balance item.</param>
    /// <param name="op">When (UTC).</param>
    /// <param name="terug">Whether it undoes the decision.</param>
    public static Balansmutatie Boeking(Resultaatbestemming deel, DateTimeOffset op, bool terug = false)
    {
        var erbij = deel.Bedrag > Bedrag.Nul != terug;
        return new()
        {
            BalanspostId = deel.BalanspostId!.Value,
            Jaar = deel.Datum.Year,
            Soort = erbij ? MutatieSoort.Vermeerdering : MutatieSoort.Onttrekking,
            Bedrag = new(Math.Abs(deel.Bedrag.Waarde)),
            Omschrijving = terug ? $"Ingetrokken: resultaat {deel.Jaar}" : $"Resultaat {deel.Jaar}",
            Besluit = terug ? deel.IngetrokkenReden : deel.Besluit,
            Door = terug ? deel.IngetrokkenDoor! : deel.Door,
            Op = op,
        };
    }
}
