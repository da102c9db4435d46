using Zvh.Abstractions;

namespace Zvh.Platform.Tabellen;

/// <summary>Splits head and rows; what all sheets have in common.</summary>
internal static class Importtabelbouwer
{
    public static Uitkomst<Importtabel> Maak(string naam, IReadOnlyList<Importrij> rijen)
    {
        var gevuld = rijen.Where(r => !r.IsLeeg).ToList();
        if (gevuld.Count < 2)
        {
            return Uitkomst<Importtabel>.Geweigerd(naam, "Er staat geen tabel in het bestand. Zet in de eerste rij de namen van de kolommen en daaronder de rijen.");
        }

        return gevuld.Exists(r => r.Cellen.Count > Importtabel.MeesteKolommen)
            ? Uitkomst<Importtabel>.Geweigerd(naam, $"De tabel heeft meer dan {Importtabel.MeesteKolommen} kolommen. Haal weg wat er niet bij hoort.")
            : Uitkomst<Importtabel>.Ok(new(naam, [.. gevuld[0].Cellen.Select(c => c.Tekst)], gevuld[1..]));
    }
}
