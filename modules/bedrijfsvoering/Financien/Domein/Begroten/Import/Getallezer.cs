using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Platform.Tabellen;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>How numbers are written in a sheet.</summary>
internal enum Getalstijl
{
    /// <summary><c>1.234,56</c>.</summary>
    Nederlands,

    /// <summary><c>1,234.56</c>.</summary>
    Engels,
}

/// <summary>Reads the numbers of one sheet in one style, which it finds out from all of them together.</summary>
internal sealed partial class Getallezer(Getalstijl stijl)
{
    /// <summary>The style.</summary>
    public Getalstijl Stijl { get; } = stijl;

    /// <summary>Finds the style; null when some numbers are clearly Dutch and others clearly English.</summary>
    public static Getallezer? Kies(IEnumerable<string> teksten)
    {
        var kaal = teksten.Select(t => Kaal(t)).ToList();
        var nederlands = kaal.Exists(t => ZekerNederlands().IsMatch(t));
        var engels = kaal.Exists(t => ZekerEngels().IsMatch(t));
        return nederlands && engels ? null : new(engels ? Getalstijl.Engels : Getalstijl.Nederlands);
    }

    /// <summary>Reads a number; false when it is none in this style.</summary>
    public bool TryLees(Importcel cel, out decimal getal)
    {
        if (cel.Getal is { } echt)
        {
            getal = Math.Round(echt, 4);
            return true;
        }

        var tekst = Kaal(cel.Tekst);
        if (Stijl == Getalstijl.Engels)
        {
            tekst = Omgekeerd(tekst);
        }

        var gelukt = Bedrag.TryLees(tekst, out var bedrag);
        getal = bedrag.Waarde;
        return gelukt;
    }

    /// <summary>A sentence that says how the numbers were read; null when there was nothing to choose.</summary>
    public string? Notitie(IEnumerable<Importcel> cellen)
    {
        var voorbeeld = cellen.FirstOrDefault(c => c.Getal is null && c.Tekst.AsSpan().ContainsAny(".,"));
        return voorbeeld is null || !TryLees(voorbeeld, out var getal)
            ? null
            : $"De getallen zijn {(Stijl == Getalstijl.Engels ? "Engels gelezen: komma voor duizendtallen, punt voor decimalen" : "Nederlands gelezen: punt voor duizendtallen, komma voor decimalen")}. “{voorbeeld.Tekst}” is {new Bedrag(getal)}.";
    }

    // Bookkeepers also write a negative amount between brackets.
    private static string Kaal(string tekst)
    {
        var kaal = tekst.Replace("€", "", StringComparison.Ordinal).Trim();
        return kaal.StartsWith('(') && kaal.EndsWith(')') ? "-" + kaal[1..^1].Trim() : kaal;
    }

    private static string Omgekeerd(string tekst) =>
        string.Create(tekst.Length, tekst, (doel, bron) =>
        {
            for (var i = 0; i < bron.Length; i++)
            {
                doel[i] = bron[i] switch { '.' => ',', ',' => '.', var c => c };
            }
        });

    [GeneratedRegex(@"^\D*\d{1,3}(\.\d{3})+(,\d+)?\D*$|^\D*\d+,(\d{1,2}|\d{4,})\D*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZekerNederlands();

    [GeneratedRegex(@"^\D*\d{1,3}(,\d{3})+(\.\d+)?\D*$|^\D*\d+\.(\d{1,2}|\d{4,})\D*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZekerEngels();
}
