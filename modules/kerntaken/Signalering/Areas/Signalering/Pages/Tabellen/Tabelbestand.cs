using System.Globalization;
using System.Text;
using Zvh.Documenten.Xlsx;
using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Tabellen;

/// <summary>A table as a file.</summary>
internal static class Tabelbestand
{
    private static readonly string[] Vast = ["gemeente", "jaar", "kwartaal"];

    /// <summary>CSV: a row for each municipality and quarter, and one for the total; commas between, as programs read it. The whole house is left out: it is no municipality.</summary>
    public static string Csv(Cijfertabel tabel)
    {
        var uit = new StringBuilder(string.Join(',', Vast.Concat(tabel.Definitie.Kolommen.Select(k => k.Code)))).Append('\n');
        foreach (var rij in tabel.Rijen.Where(r => r.Gemeente is not null))
        {
            string[] begin = [Cel(rij.Gemeente!.Naam), rij.Kwartaal?.Jaar.ToString(CultureInfo.InvariantCulture) ?? "totaal", rij.Kwartaal?.Nummer.ToString(CultureInfo.InvariantCulture) ?? ""];
            uit.AppendJoin(',', begin.Concat(rij.Waarden.Select(w => w?.ToString(CultureInfo.InvariantCulture) ?? ""))).Append('\n');
        }

        return uit.ToString();
    }

    /// <summary>A workbook: the figures as numbers, and a sheet that says how they were counted.</summary>
    public static byte[] Xlsx(Cijfertabel tabel)
    {
        var map = new Werkmap();
        var blad = map.Voeg("Cijfers").Breedtes([24, 10, 10, .. tabel.Definitie.Kolommen.Select(_ => 16.0)]);
        blad.Kop(["Gemeente", "Jaar", "Kwartaal", .. tabel.Definitie.Kolommen.Select(k => k.Titel)]);
        foreach (var rij in tabel.Rijen)
        {
            var (tekst, getal) = rij.Kwartaal is null ? (Celstijl.Vet, Celstijl.GetalVet) : (Celstijl.Gewoon, Celstijl.Getal);
            blad.Rij().Tekst(rij.Gemeente?.Naam ?? "Hele huis", tekst).Tekst(rij.Kwartaal?.Jaar.ToString(CultureInfo.InvariantCulture) ?? "totaal", tekst).Tekst(rij.Kwartaal?.Nummer.ToString(CultureInfo.InvariantCulture), tekst);
            foreach (var waarde in rij.Waarden)
            {
                blad.Getal(waarde, getal);
            }
        }

        var uitleg = map.Voeg("Uitleg").Breedtes(24, 90);
        uitleg.Kop(["Wat", "Uitleg"]);
        foreach (var (wat, tekst) in Uitleg(tabel))
        {
            uitleg.Rij().Tekst(wat).Tekst(tekst);
        }

        return map.Maak();
    }

    private static IEnumerable<(string Wat, string Tekst)> Uitleg(Cijfertabel tabel) =>
    [
        ("Tabel", $"{tabel.Definitie.Code}: {tabel.Definitie.Titel}"), ("Periode", tabel.Periode.ToString()), ("Hoe geteld", tabel.Definitie.Uitleg), ("Versie", tabel.Definitie.Versie.ToString(CultureInfo.InvariantCulture)),
        ("Geteld op", tabel.Op.ToLocalTime().ToString("d-M-yyyy HH:mm", CultureInfo.InvariantCulture)), .. tabel.Controles.Select(c => (c.Kolom.Titel, c.Uitleg)), .. tabel.Toelichtingen.Select(t => (t.Kolom, $"Gedrukt: {t.Gedrukt}. {t.Tekst}")),
    ];

    /// <summary>A text as a cell of a CSV file.</summary>
    public static string Cel(string tekst) => tekst.Contains(',', StringComparison.Ordinal) || tekst.Contains('"', StringComparison.Ordinal) ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
}
