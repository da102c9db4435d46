using System.Globalization;
using System.Text;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Xlsx;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Knelpunten;

/// <summary>The knelpuntenregister as a file, with the numbers that its reader sees on the screen and no others.</summary>
internal static class Knelpuntbestand
{
    private const string Huis = "Hele huis";

    /// <summary>CSV: a row for each kind and municipality, then one for the house. A number that is hidden is left out.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="naam">The name of a municipality.</param>
    public static string Csv(Knelpunttabel tabel, Func<string, string> naam)
    {
        var uit = new StringBuilder("knelpunt,gemeente,casussen,open\n");
        foreach (var (soort, gemeente, cel) in Rijen(tabel, naam))
        {
            uit.AppendJoin(',', Tabelbestand.Cel(Knelpuntsoorten.Titel(soort)), Tabelbestand.Cel(gemeente), Getal(cel.Casussen), Getal(cel.Open)).Append('\n');
        }

        return uit.ToString();
    }

    /// <summary>A workbook with the same rows, and a sheet that says how they were counted.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="naam">The name of a municipality.</param>
    /// <param name="periode">First and last day.</param>
    public static byte[] Xlsx(Knelpunttabel tabel, Func<string, string> naam, (DateOnly Van, DateOnly Tot) periode)
    {
        var map = new Werkmap();
        var blad = map.Voeg("Knelpunten").Breedtes(44, 24, 12, 12);
        blad.Kop(["Knelpunt", "Gemeente", "Casussen", "Nog open"]);
        foreach (var (soort, gemeente, cel) in Rijen(tabel, naam))
        {
            blad.Rij().Tekst(Knelpuntsoorten.Titel(soort)).Tekst(gemeente, gemeente == Huis ? Celstijl.Vet : Celstijl.Gewoon).Getal(cel.Casussen).Getal(cel.Open);
        }

        var uitleg = map.Voeg("Uitleg").Breedtes(24, 90);
        uitleg.Kop(["Wat", "Uitleg"]);
        uitleg.Rij().Tekst("Periode").Tekst(FormattableString.Invariant($"{periode.Van:d-M-yyyy} tot en met {periode.Tot:d-M-yyyy}"));
        uitleg.Rij().Tekst("Hoe geteld").Tekst("Elke casus telt één keer per knelpunt. De gemeenten van één knelpunt tellen op tot het hele huis. Knelpunten tellen niet op: een casus kan er meer hebben.");
        return map.Maak();
    }

    private static IEnumerable<(string Soort, string Gemeente, Knelpuntcel Cel)> Rijen(Knelpunttabel tabel, Func<string, string> naam) =>
        tabel.Regels.SelectMany(r => tabel.Gemeenten.Zip(r.Gemeenten).Select(g => (r.Soort, naam(g.First), g.Second)).Append((r.Soort, Huis, r.Huis)));

    private static string Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
