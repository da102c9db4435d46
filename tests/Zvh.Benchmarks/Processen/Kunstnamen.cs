namespace Zvh.Benchmarks.Processen;

/// <summary>Names that sound Dutch and that nobody bears, and the mistakes that people make when they write them.</summary>
internal static class Kunstnamen
{
    private const string Stammen = """
        Vlor Kwem Dris Brul Zwam Grun Plek Tjoer Wrem Snorr Klof Dreu Gnor Jelk Knipp Lurk Mops Nurf Oerk Prutt Ruml Spilk Tromm Vref Wolm Zeepr Bliek Kriem Schorr Twijn
        Vleum Molt Brens Durst Fiem Galm Heuk IJzelm Joest Kwint Luim Moerk Nijf Ooms Pluim Quast Roess Sloem Tunk Ulm Voest Wiels Zoest Bamp Delf Elz Frunk Guls Hoess Jurn
        """;

    private const string Uitgangen = "stra inga ema sma huizen kamp dam veen man ink aar sen bergh broek horst meijer wijk beek oord laar gaard stein mans hof dijk kens ers elaar enaar bos";

    private const string Roepnamen = """
        Jan Johanna Maria Piet Anna Kees Willem Elisabeth Henk Cornelia Hendrik Wilhelmina Gerrit Catharina Johan Petronella Dirk Margaretha Jacob Geertruida Marieke Tom Lotte Daan
        Sanne Bram Femke Sander Anouk Jeroen Linda Mark Ingrid Peter Monique Erik Petra Rob Sandra Martijn Esther Bas Kim Niels Iris Ruben Eva Lars Fleur Sem Julia Luuk Noa Thijs Tess
        Jesse Lieke Finn Zoe Stijn Roos Mees Isa Teun Fenna Joris Merel Tim Maud Koen Lisa Wouter Naomi Gijs Amber Pim Evi Floris Jasmijn Rick Vera Max Nina Dennis Manon Kevin Demi
        Robin Britt Mohamed Fatima Ahmed Aicha Yusuf Samira Ali Leila Omar Naima Hassan Karima Mehmet Elif Mustafa Zeynep Emre Aylin Jerzy Agnieszka Pawel Kasia Tomasz Ewa Radoslav
        Ivana Stefan Milena Abel Yara Boris Wietske Sjoerd Tjitske Wiebe Froukje Jelle Hiske Auke Nynke Bauke Sietske Harm Aaltje Geert Roelie Egbert Hillie Albert Janna Berend
        Trijntje Lambert Mechteld Ludo Godelieve Wannes Liesbet Servaas Paulien Leon Chantal Marcel Ilse Frans Nel
        """;

    // How the same sound is spelled in another way.
    private static readonly (string Een, string Ander)[] Klanken =
        [("ij", "ei"), ("ei", "ij"), ("ck", "k"), ("k", "ck"), ("ss", "s"), ("mm", "m"), ("pp", "p"), ("rr", "r"), ("tt", "t"), ("ae", "aa"), ("aa", "ae"), ("oe", "u"), ("dt", "t"), ("gh", "g"), ("f", "v"), ("z", "s")];

    /// <summary>Surnames; the first ones are given most often.</summary>
    public static string[] Achternamen { get; } = Schud(
        from stam in Woorden(Stammen) from midden in new[] { "", "e", "er", "el" } from uitgang in Woorden(Uitgangen) select stam + midden + uitgang);

    /// <summary>First names; the first ones are given most often.</summary>
    public static string[] Voornamen { get; } = [.. Woorden(Roepnamen)];

    /// <summary>A name with one typing error: a letter too much, too little, wrong, or swapped with its neighbour. The first letter is right.</summary>
    public static string Typefout(string naam, Random toeval)
    {
        var plek = toeval.Next(1, naam.Length);
        var letter = (char)('a' + toeval.Next(26));
        var fout = toeval.Next(4) switch
        {
            0 => naam.Insert(plek, letter.ToString()),
            1 when naam.Length > 3 => naam.Remove(plek, 1),
            2 when plek + 1 < naam.Length => naam[..plek] + naam[plek + 1] + naam[plek] + naam[(plek + 2)..],
            _ => naam[..plek] + letter + naam[(plek + 1)..],
        };
        return fout == naam ? Typefout(naam, toeval) : fout;
    }

    /// <summary>A name as somebody spells it who only heard it; the same name when it can be spelled in one way only.</summary>
    public static string Gehoord(string naam, Random toeval)
    {
        var mogelijk = Klanken.Where(k => naam.IndexOf(k.Een, 1, StringComparison.Ordinal) > 0).ToList();
        if (mogelijk.Count == 0)
        {
            return naam;
        }

        var (een, ander) = mogelijk[toeval.Next(mogelijk.Count)];
        var plek = naam.IndexOf(een, 1, StringComparison.Ordinal);
        return naam[..plek] + ander + naam[(plek + een.Length)..];
    }

    private static string[] Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Schud(IEnumerable<string> namen)
    {
        string[] alle = [.. namen];
        new Random(1).Shuffle(alle);
        return alle;
    }
}
