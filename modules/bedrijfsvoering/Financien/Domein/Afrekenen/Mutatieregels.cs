using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>The booking rules of balance items; each type has its own (BBV art. 43, 44, 45, 49; finance.md §3.1). A name of a field is that of the entry form.</summary>
internal static class Mutatieregels
{
    /// <summary>Whether a new mutation may be booked. Nothing is booked while the type is unknown: it decides what the mutation means.</summary>
    public static IReadOnlyList<Fout> Controleer(Balanspost post, Balansmutatie nieuw)
    {
        if (post.Type is not { } type)
        {
            return [new("", $"Het type van balanspost {post.Nummer} is nog te kiezen. Laat de controller dat eerst doen: elk type heeft eigen boekingsregels.")];
        }

        return [.. Algemeen(post, nieuw), .. PerType(post, type, nieuw)];
    }

    /// <summary>The next year of an item: its opening is the closing of the year before, never a typed amount.</summary>
    public static Balansjaar VolgendJaar(Balanspost post)
    {
        var laatste = Verloop.Van(post)[^1];
        return new() { BalanspostId = post.Id, Jaar = laatste.Jaar.Jaar + 1, Beginstand = laatste.GeldendEind };
    }

    /// <summary>What the rules of a type come down to, for on the screen.</summary>
    public static string Uitleg(BalanspostType type) => type switch
    {
        BalanspostType.Reserve => "Eigen vermogen. Verandert alleen door een besluit, na het saldo van baten en lasten.",
        BalanspostType.Voorziening => "Voor een verplichting. Uitgaven gaan er rechtstreeks af; er komt geen rente bij.",
        BalanspostType.OverlopendePassiva => "Vooruit ontvangen geld met een doel. Wat over is, blijft als schuld staan; wat besteed wordt, valt vrij in het jaar van besteding.",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, message: null),
    };

    private static IEnumerable<Fout> Algemeen(Balanspost post, Balansmutatie nieuw)
    {
        if (post.Jaren.All(j => j.Jaar != nieuw.Jaar))
        {
            yield return new("Jaar", $"Balanspost {post.Nummer} heeft geen jaar {nieuw.Jaar}. Open dat jaar eerst.");
        }

        if (nieuw.Bedrag <= Bedrag.Nul || !decimal.IsInteger(nieuw.Bedrag.Waarde * 100))
        {
            yield return new("Bedrag", "Vul een bedrag boven 0 in, in hele centen. Kies onttrekking als er geld af gaat.");
        }

        if (string.IsNullOrWhiteSpace(nieuw.Omschrijving))
        {
            yield return new("Omschrijving", "Schrijf waar de mutatie voor is.");
        }
    }

    private static IEnumerable<Fout> PerType(Balanspost post, BalanspostType type, Balansmutatie nieuw)
    {
        if (type == BalanspostType.Reserve && string.IsNullOrWhiteSpace(nieuw.Besluit))
        {
            yield return new("Besluit", "Een reserve verandert alleen door een besluit. Vul in welk besluit dit is.");
        }

        if (type == BalanspostType.Voorziening && nieuw.IsRente)
        {
            yield return new("IsRente", "Bij een voorziening komt geen rente. Boek de rente als bate in de begroting.");
        }

        if (type != BalanspostType.Reserve && nieuw.Effect < Bedrag.Nul
            && Verloop.Van(post).FirstOrDefault(v => v.Jaar.Jaar == nieuw.Jaar) is { } jaar && jaar.Eind + nieuw.Effect < Bedrag.Nul)
        {
            yield return new("Bedrag", $"Er staat nog {jaar.Eind.Kort()} op {post.Nummer}. Onttrek hoogstens dat bedrag.");
        }
    }
}
