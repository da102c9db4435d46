using System.Text.Json;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The input of the command <c>verdeel</c>, read from JSON.</summary>
/// <param name="Opdracht">What to distribute.</param>
/// <param name="Leeswijzen">How amounts in Dutch notation were read; shown with the result.</param>
/// <remarks>One field is added to the contract: <c>correcties</c>, a list of naam, bedrag and reden, for the method Handmatig.</remarks>
internal sealed record VerdeelInvoer(Verdeelopdracht Opdracht, IReadOnlyList<string> Leeswijzen)
{
    /// <summary>Reads the input; every refusal names its field, for example <c>onderdelen[0].maatstaf.Leudal</c>.</summary>
    public static Uitkomst<VerdeelInvoer> Lees(string json)
    {
        var fouten = new List<Fout>();
        var leeswijzen = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json);
            var velden = new JsonVelden(document.RootElement, "", fouten, "bedrag", "afrondenOp", "methode", "sluitpost", "onderdelen", "correcties");
            var opdracht = velden.IsObject ? LeesOpdracht(velden, fouten, leeswijzen) : null;
            return opdracht is not null && fouten.Count == 0
                ? Uitkomst<VerdeelInvoer>.Ok(new(opdracht, leeswijzen))
                : Uitkomst<VerdeelInvoer>.Geweigerd(fouten);
        }
        catch (JsonException fout)
        {
            return Uitkomst<VerdeelInvoer>.Geweigerd("",
                $"De invoer is geen geldige JSON: zie regel {fout.LineNumber + 1}, teken {fout.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            // The reader only finds half a surrogate pair (\ud800) when the text is asked for.
            return Uitkomst<VerdeelInvoer>.Geweigerd("", "De invoer bevat tekens die geen tekst zijn. Bewaar het bestand als UTF-8.");
        }
    }

    private static Verdeelopdracht LeesOpdracht(JsonVelden velden, List<Fout> fouten, List<string> leeswijzen) => new()
    {
        Bedrag = velden.LeesBedrag("bedrag", leeswijzen),
        AfrondenOp = velden.Heeft("afrondenOp") ? velden.Getal("afrondenOp") : 1m,
        Methode = LeesMethode(velden, fouten),
        Sluitpost = velden.Heeft("sluitpost") ? velden.Tekst("sluitpost") : null,
        Onderdelen = [.. velden.Lijst("onderdelen", "naam", "deel", "bedrag", "noemer", "maatstaf")
            .Select((onderdeel, k) => LeesOnderdeel(onderdeel, k, leeswijzen))],
        Correcties = [.. velden.Lijst("correcties", "naam", "bedrag", "reden")
            .Select(c => new HandmatigeCorrectie(c.Tekst("naam"), c.LeesBedrag("bedrag", leeswijzen), c.Tekst("reden")))],
    };

    private static Afrondingsmethode LeesMethode(JsonVelden velden, List<Fout> fouten)
    {
        var namen = Enum.GetNames<Afrondingsmethode>();
        var naam = velden.Heeft("methode") ? velden.Tekst("methode") : nameof(Afrondingsmethode.GrootsteRest);
        if (naam.Length > 0 && !namen.Contains(naam, StringComparer.Ordinal))
        {
            fouten.Add(new("methode", $"'{naam}' bestaat niet. Kies een methode: {string.Join(", ", namen)}."));
        }

        return (Afrondingsmethode)Math.Max(0, Array.IndexOf(namen, naam));
    }

    private static Verdeelonderdeel LeesOnderdeel(JsonVelden velden, int nummer, List<string> leeswijzen)
    {
        var som = !velden.Heeft("noemer") || velden.IsTekst("noemer", "som");
        var maatstaf = velden.Object("maatstaf");
        return new()
        {
            Naam = velden.Heeft("naam") ? velden.Tekst("naam") : $"onderdeel {nummer + 1}",
            Deel = velden.Fractie("deel"),
            VastBedrag = velden.Heeft("bedrag") ? velden.LeesBedrag("bedrag", leeswijzen).Waarde : null,
            Noemer = som ? null : velden.Getal("noemer"),
            Maatstaf = maatstaf is null ? [] : [.. maatstaf.Namen.Select(n => new Gewicht(n, maatstaf.Getal(n)))],
        };
    }
}
