using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Reads an uploaded file, whatever its kind.</summary>
internal static class Importbestand
{
    /// <summary>A budget fits in this; more would only fill the memory.</summary>
    public const int GrootsteBestand = 2 * 1024 * 1024;

    /// <summary>Reads a file; nothing is saved.</summary>
    /// <param name="bestandsnaam">The name; its extension tells the kind.</param>
    /// <param name="inhoud">The bytes.</param>
    /// <param name="keuze">What a CSV or XLSX file does not say itself.</param>
    public static Uitkomst<Importlezing> Lees(string bestandsnaam, byte[] inhoud, Importkeuze keuze)
    {
        if (inhoud.Length == 0)
        {
            return Geweigerd("Het bestand is leeg. Kies een ander bestand.");
        }

        if (inhoud.Length > GrootsteBestand)
        {
            return Geweigerd("Het bestand is groter dan 2 MB. Haal weg wat niet bij de begroting hoort.");
        }

        var met = keuze with { Bron = string.IsNullOrWhiteSpace(keuze.Bron) ? Path.GetFileNameWithoutExtension(bestandsnaam) : keuze.Bron.Trim() };
        return Path.GetExtension(bestandsnaam).ToLowerInvariant() switch
        {
            ".json" => Json(bestandsnaam, inhoud, keuze),
            ".csv" or ".txt" => Tabel(CsvLezer.Lees(inhoud), met),
            ".xlsx" => Tabel(XlsxLezer.Lees(inhoud), met),
            ".xls" => Geweigerd("Een .xls-bestand van vóór 2007 wordt niet gelezen. Sla het op als .xlsx en probeer het opnieuw."),
            var soort => Geweigerd($"Een bestand met de naam …{soort} kan niet worden gelezen. Kies een JSON-, CSV- of XLSX-bestand."),
        };
    }

    private static Uitkomst<Importlezing> Tabel(Uitkomst<Importtabel> tabel, Importkeuze keuze)
    {
        if (!tabel.Gelukt)
        {
            return Uitkomst<Importlezing>.Geweigerd(tabel.Fouten);
        }

        var lezing = Tabelvertaler.Vertaal(tabel.Waarde, keuze);
        return lezing.Gelukt && keuze.Peildatum is null && lezing.Waarde.Blad.Regels.Any(r => r.Vermeld is { } v && (v.Realisatie ?? v.Verwacht) is not null)
            ? Uitkomst<Importlezing>.Geweigerd("Peildatum", "Het bestand bevat realisatie. Vul in tot welke datum die is geteld.")
            : lezing;
    }

    private static Uitkomst<Importlezing> Json(string bestandsnaam, byte[] inhoud, Importkeuze keuze)
    {
        var lezing = JsonLezer.Lees(bestandsnaam, inhoud);
        if (!lezing.Gelukt)
        {
            return lezing;
        }

        var blad = lezing.Waarde.Blad;
        return blad.Jaar != keuze.Jaar || blad.Geldstroom != keuze.Geldstroom
            ? Geweigerd($"Het bestand gaat over {blad.Jaar} en de geldstroom {blad.Geldstroom}. Kies dat jaar en die geldstroom, of een ander bestand.")
            : lezing;
    }

    private static Uitkomst<Importlezing> Geweigerd(string melding) => Uitkomst<Importlezing>.Geweigerd("Bestand", melding);
}
