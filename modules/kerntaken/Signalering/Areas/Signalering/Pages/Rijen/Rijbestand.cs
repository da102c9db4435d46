using System.Text;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Xlsx;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Rijen;

/// <summary>Pseudonymised rows as a file, with the columns of the screen and no others.</summary>
internal static class Rijbestand
{
    /// <summary>The heads of the columns.</summary>
    /// <param name="soort">Meldingen or cases.</param>
    public static IReadOnlyList<string> Kop(Onderwerpsoort soort) =>
        soort is Onderwerpsoort.Melding ? ["Maand", "Gemeente", "Thema", "Bron", "Stand", "Personen", "Leeftijd"] : ["Maand", "Gemeente", "Thema", "Stap", "Fase", "Personen", "Leeftijd"];

    /// <summary>CSV.</summary>
    public static string Csv(Onderwerpsoort soort, IEnumerable<Analyserij> rijen)
    {
        var uit = new StringBuilder().AppendJoin(',', Kop(soort).Select(k => k.ToLowerInvariant())).Append('\n');
        foreach (var rij in rijen)
        {
            uit.AppendJoin(',', Cellen(rij).Select(Tabelbestand.Cel)).Append('\n');
        }

        return uit.ToString();
    }

    /// <summary>A workbook.</summary>
    public static byte[] Xlsx(Onderwerpsoort soort, IEnumerable<Analyserij> rijen)
    {
        var map = new Werkmap();
        var blad = map.Voeg("Rijen").Breedtes(10, 24, 30, 24, 20, 40, 30);
        blad.Kop(Kop(soort));
        foreach (var rij in rijen)
        {
            blad.Rij();
            foreach (var cel in Cellen(rij))
            {
                blad.Tekst(cel);
            }
        }

        return map.Maak();
    }

    private static string[] Cellen(Analyserij rij) => [rij.Maand, rij.Gemeente, rij.Thema, rij.Kenmerk, rij.Stand, string.Join(' ', rij.Personen.Select(p => p.Pseudoniem)), string.Join(", ", rij.Personen.Select(p => p.Leeftijd))];
}
