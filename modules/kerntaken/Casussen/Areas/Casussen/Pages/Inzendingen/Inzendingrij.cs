using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Tabellen;

namespace Zvh.Casussen.Inzendingen;

/// <summary>A column that a file can have.</summary>
/// <param name="Kop">The head, in small letters.</param>
/// <param name="Veld">The field of <see cref="Inzendinginvoer"/>.</param>
/// <param name="Verplicht">Whether the file must have it.</param>
/// <param name="Uitleg">What goes in it.</param>
internal sealed record Inleeskolom(string Kop, string Veld, bool Verplicht, string Uitleg);

/// <summary>Reads one row of a file, and judges it as the form would be judged.</summary>
internal sealed class Inzendingrij(Meldingkeuzes keuzes, Meldingkeuring keuring)
{
    private static readonly string[] Datumvormen = ["d-M-yyyy", "yyyy-MM-dd", "d/M/yyyy"];

    /// <summary>The columns, in the order of the example.</summary>
    public static IReadOnlyList<Inleeskolom> Kolommen { get; } =
    [
        new("bron", nameof(Inzendinginvoer.Bron), true, "naam of code van de bron"), new("melder", nameof(Inzendinginvoer.Melder), true, "de organisatie die meldt"),
        new("ontvangen op", nameof(Inzendinginvoer.OntvangenOp), true, "22-11-2026"), new("gemeente", nameof(Inzendinginvoer.Gemeente), true, "naam of CBS-code"),
        new("thema", nameof(Inzendinginvoer.Thema), true, "naam van het thema"), new("achternaam", nameof(Inzendinginvoer.Achternaam), true, ""),
        new("tussenvoegsel", nameof(Inzendinginvoer.Tussenvoegsel), false, ""), new("voornaam", nameof(Inzendinginvoer.Roepnaam), false, ""),
        new("geboortedatum", nameof(Inzendinginvoer.Geboortedatum), false, "31-1-1990"), new("bsn", nameof(Inzendinginvoer.Bsn), false, "negen cijfers"),
        new("postcode", nameof(Inzendinginvoer.Postcode), false, "6041 AB"), new("woonplaats", nameof(Inzendinginvoer.Woonplaats), false, ""),
        new("aanleiding", nameof(Inzendinginvoer.Aanleiding), true, "wat er aan de hand is"), new("doel", nameof(Inzendinginvoer.Doel), false, ""),
        new("al geprobeerd", nameof(Inzendinginvoer.EerderGeprobeerd), false, ""), new("persoon weet ervan", nameof(Inzendinginvoer.VoorafBesproken), true, "ja of nee"),
        new("waarom niet", nameof(Inzendinginvoer.NietBesprokenReden), false, "als de persoon het niet weet"), new("strafrecht", nameof(Inzendinginvoer.Strafrecht), false, "ja of nee"),
        new("spoed", nameof(Inzendinginvoer.Spoed), false, "ja of nee"), new("waarom spoed", nameof(Inzendinginvoer.Spoedreden), false, "alleen bij spoed"),
    ];

    /// <summary>The columns that a file lacks.</summary>
    public static IReadOnlyList<string> Ontbrekend(Importtabel tabel) => [.. Kolommen.Where(k => k.Verplicht && Plaats(tabel, k) < 0).Select(k => k.Kop)];

    /// <summary>What a row says; with the reasons when it cannot be read.</summary>
    public Uitkomst<Inzendinginvoer> Lees(Importtabel tabel, Importrij rij)
    {
        var invoer = new Inzendinginvoer();
        var fouten = new List<Fout>();
        foreach (var kolom in Kolommen)
        {
            if (Plaats(tabel, kolom) is >= 0 and var plaats && rij[plaats].Tekst is { Length: > 0 } tekst && Zet(invoer, kolom, tekst) is { } fout)
            {
                fouten.Add(new(kolom.Veld, fout));
            }
        }

        var gemeld = fouten.Select(f => f.Veld).ToHashSet(StringComparer.Ordinal);
        var oordelen = new List<ValidationResult>();
        Validator.TryValidateObject(invoer, new(invoer), oordelen, validateAllProperties: true);

        // The validator stops at the first kind of fault; whoever repairs a row wants to know all of them.
        fouten.AddRange(oordelen.Concat(invoer.Validate(new(invoer))).Select(o => new Fout(o.MemberNames.FirstOrDefault() ?? "", o.ErrorMessage ?? "")).Where(f => gemeld.Add(f.Veld)));
        fouten.AddRange(keuring.Keur(invoer).Where(f => gemeld.Add(f.Veld)));
        return fouten.Count == 0 ? Uitkomst<Inzendinginvoer>.Ok(invoer) : Uitkomst<Inzendinginvoer>.Geweigerd([.. fouten.Select(f => f with { Veld = Kop(f.Veld) })]);
    }

    private static int Plaats(Importtabel tabel, Inleeskolom kolom) => tabel.Kop.Select(k => k.Trim().ToLowerInvariant()).ToList().IndexOf(kolom.Kop);

    private static string Kop(string veld) => Kolommen.FirstOrDefault(k => k.Veld == veld)?.Kop ?? "";

    private string? Zet(Inzendinginvoer invoer, Inleeskolom kolom, string tekst)
    {
        var eigenschap = typeof(Inzendinginvoer).GetProperty(kolom.Veld, BindingFlags.Public | BindingFlags.Instance)!;
        var (waarde, fout) = kolom.Veld switch
        {
            nameof(Inzendinginvoer.Bron) => Kies(keuzes.Bronnen, tekst),
            nameof(Inzendinginvoer.Gemeente) => Kies(keuzes.Gemeenten, tekst),
            nameof(Inzendinginvoer.Thema) => Kies(keuzes.Themas, tekst),
            _ when eigenschap.PropertyType == typeof(bool) => JaNee(tekst),
            _ when eigenschap.PropertyType == typeof(DateOnly?) => Datum(tekst),
            _ => (tekst, null),
        };
        if (fout is null)
        {
            eigenschap.SetValue(invoer, waarde);
        }

        return fout;
    }

    // What the house does not know goes on as it is: the judgement of the form says what to do.
    private static (object? Waarde, string? Fout) Kies(IEnumerable<SelectListItem> keuzes, string tekst) =>
        (keuzes.FirstOrDefault(k => string.Equals(k.Text, tekst, StringComparison.OrdinalIgnoreCase) || string.Equals(k.Value, tekst, StringComparison.OrdinalIgnoreCase))?.Value ?? tekst, null);

    private static (object? Waarde, string? Fout) JaNee(string tekst) => tekst.ToLowerInvariant() switch
    {
        "ja" or "j" or "1" or "true" or "waar" => (true, null),
        "nee" or "n" or "0" or "false" or "onwaar" => (false, null),
        _ => (null, "Schrijf ja of nee."),
    };

    private static (object? Waarde, string? Fout) Datum(string tekst) =>
        DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? (dag, null) : (null, "Schrijf de datum als 22-11-2026.");
}
