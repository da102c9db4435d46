using Zvh.Abstractions;
using Zvh.Platform.Tabellen;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Reads an uploaded file, whatever its kind.</summary>
internal static class Importbestand
{
    /// <summary>A budget fits in this; more would only fill the memory.</summary>
    public const int GrootsteBestand = 2 * 1024 * 1024;

    /// <summary>Reads a document about a budget; nothing is saved.</summary>
    /// <param name="bestandsnaam">The name; its extension tells the kind.</param>
    /// <param name="inhoud">The bytes.</param>
    /// <param name="keuze">What a CSV or XLSX file does not say itself.</param>
    public static Uitkomst<Importlezing> Lees(string bestandsnaam, byte[] inhoud, Importkeuze keuze)
    {
        if (Keur(inhoud) is { } fout)
        {
            return Uitkomst<Importlezing>.Geweigerd([fout]);
        }

        var met = keuze with { Bron = string.IsNullOrWhiteSpace(keuze.Bron) ? Path.GetFileNameWithoutExtension(bestandsnaam) : keuze.Bron.Trim() };
        return string.Equals(Path.GetExtension(bestandsnaam), ".json", StringComparison.OrdinalIgnoreCase)
            ? Json(bestandsnaam, inhoud, keuze)
            : Tabel(LeesTabel(bestandsnaam, inhoud), met);
    }

    /// <summary>Reads a file with a table.</summary>
    public static Uitkomst<Importtabel> LeesTabel(string bestandsnaam, byte[] inhoud)
    {
        if (Keur(inhoud) is { } fout)
        {
            return Uitkomst<Importtabel>.Geweigerd([fout]);
        }

        return Path.GetExtension(bestandsnaam).ToLowerInvariant() switch
        {
            ".csv" or ".txt" => CsvLezer.Lees(inhoud),
            ".xlsx" => XlsxLezer.Lees(inhoud),
            ".xls" => Uitkomst<Importtabel>.Geweigerd("Bestand", "Een .xls-bestand van vóór 2007 wordt niet gelezen. Sla het op als .xlsx en probeer het opnieuw."),
            var soort => Uitkomst<Importtabel>.Geweigerd("Bestand", $"Een bestand met de naam …{soort} kan niet worden gelezen. Kies een CSV- of XLSX-bestand, of voor een begroting ook JSON."),
        };
    }

    private static Fout? Keur(byte[] inhoud) => inhoud.Length switch
    {
        0 => new("Bestand", "Het bestand is leeg. Kies een ander bestand."),
        > GrootsteBestand => new("Bestand", "Het bestand is groter dan 2 MB. Haal weg wat niet bij de begroting hoort."),
        _ => null,
    };

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
