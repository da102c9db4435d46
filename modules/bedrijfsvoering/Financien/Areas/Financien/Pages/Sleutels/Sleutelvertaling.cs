using System.Globalization;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>From a version of a key to a form and back, and from the paths of the rules to the fields of the form.</summary>
internal static partial class Sleutelvertaling
{
    /// <summary>The form of a version.</summary>
    /// <param name="versie">The version.</param>
    /// <param name="partijen">All who may take part; those of the version come first, in its order.</param>
    public static Sleutelinvoer NaarInvoer(Sleutelversie versie, IEnumerable<string> partijen)
    {
        string[] namen = [.. versie.Deelnemers, .. partijen.Except(versie.Deelnemers, StringComparer.Ordinal)];
        return new()
        {
            GeldigVan = versie.GeldigVan,
            GeldigTot = versie.GeldigTot,
            AfrondenOp = versie.AfrondenOp,
            Methode = versie.Methode,
            Sluitpost = versie.Sluitpost,
            IngroeiJaren = versie.Ingroei?.Jaren,
            IngroeiEerste = versie.Ingroei?.Eerste,
            IngroeiVan = versie.Ingroei?.VanSleutel,
            Bron = versie.Bron,
            Deelnemers = [.. namen.Select(n => new Deelnemerinvoer
            {
                Naam = n,
                Mee = versie.Deelnemers.Contains(n, StringComparer.Ordinal),
                Factor = versie.Factoren.TryGetValue(n, out var factor) ? factor : null,
            })],
            Onderdelen = [.. versie.Onderdelen.Select(o => NaarInvoer(o, namen))],
        };
    }

    /// <summary>The version of a form; refused where a weight cannot be read.</summary>
    public static Uitkomst<Sleutelversie> NaarVersie(Sleutelinvoer invoer)
    {
        var fouten = new List<Fout>();
        var mee = invoer.Deelnemers.Where(d => d.Mee && d.Naam is not null).ToList();
        if (invoer.IngroeiJaren is null != invoer.IngroeiEerste is null)
        {
            fouten.Add(new(nameof(invoer.IngroeiJaren), "Vul voor een ingroei het aantal jaren en het eerste jaar in, of laat beide leeg."));
        }

        List<Sleutelonderdeel> onderdelen = [];
        for (var k = 0; k < invoer.Onderdelen.Count; k++)
        {
            if (!invoer.Onderdelen[k].Weg)
            {
                onderdelen.Add(NaarOnderdeel(invoer, k, fouten));
            }
        }

        return fouten.Count > 0 ? Uitkomst<Sleutelversie>.Geweigerd(fouten) : Uitkomst<Sleutelversie>.Ok(new()
        {
            GeldigVan = invoer.GeldigVan,
            GeldigTot = invoer.GeldigTot,
            Deelnemers = [.. mee.Select(d => d.Naam!)],
            Onderdelen = onderdelen,
            Factoren = mee.Where(d => d.Factor is not null and not 1).ToDictionary(d => d.Naam!, d => d.Factor!.Value, StringComparer.Ordinal),
            AfrondenOp = invoer.AfrondenOp,
            Methode = invoer.Methode,
            Sluitpost = string.IsNullOrEmpty(invoer.Sluitpost) ? null : invoer.Sluitpost,
            Ingroei = invoer is { IngroeiJaren: { } jaren, IngroeiEerste: { } eerste } ? new(jaren, eerste, string.IsNullOrEmpty(invoer.IngroeiVan) ? null : invoer.IngroeiVan) : null,
            Bron = string.IsNullOrWhiteSpace(invoer.Bron) ? null : invoer.Bron.Trim(),
        });
    }

    /// <summary>The field of the form that a rule is about; what is about another version is about the form as a whole.</summary>
    /// <param name="fout">The refusal, at a path such as <c>versies[0].onderdelen[1].waarden.Leudal</c>.</param>
    /// <param name="versie">The number of the version that is edited.</param>
    /// <param name="invoer">The form.</param>
    public static Fout NaarVeld(Fout fout, int versie, Sleutelinvoer invoer)
    {
        var delen = Pad().Match(fout.Veld);
        if (!delen.Success || delen.Groups["versie"].Value != $"{versie}")
        {
            return fout with { Veld = fout.Veld.StartsWith("ingroei", StringComparison.Ordinal) ? nameof(invoer.IngroeiVan) : "" };
        }

        var rest = delen.Groups["rest"].Value;
        if (Onderdeel().Match(rest) is { Success: true } onderdeel)
        {
            var zichtbaar = invoer.Onderdelen.Index().Where(o => !o.Item.Weg).Select(o => o.Index).ToList();
            var k = zichtbaar[int.Parse(onderdeel.Groups["k"].ValueSpan, CultureInfo.InvariantCulture)];
            return fout with { Veld = $"Onderdelen[{k}].{Onderdeelveld(onderdeel.Groups["veld"].Value, invoer)}" };
        }

        return fout with { Veld = Versieveld(rest, invoer) };
    }

    private static string Versieveld(string pad, Sleutelinvoer invoer)
    {
        if (pad.StartsWith("factoren.", StringComparison.Ordinal))
        {
            return $"Deelnemers[{invoer.Deelnemers.FindIndex(d => d.Naam == pad["factoren.".Length..])}].Factor";
        }

        if (Deelnemer().Match(pad) is { Success: true } deelnemer)
        {
            return $"Deelnemers[{invoer.Deelnemers.Index().Where(d => d.Item.Mee).ElementAt(int.Parse(deelnemer.Groups["i"].ValueSpan, CultureInfo.InvariantCulture)).Index}].Mee";
        }

        return pad switch
        {
            "geldigVan" => nameof(invoer.GeldigVan),
            "geldigTot" => nameof(invoer.GeldigTot),
            "deelnemers" => "Deelnemers[0].Mee",
            "afrondenOp" => nameof(invoer.AfrondenOp),
            "sluitpost" => nameof(invoer.Sluitpost),
            "ingroei.jaren" or "ingroei" => nameof(invoer.IngroeiJaren),
            "ingroei.vanSleutel" => nameof(invoer.IngroeiVan),
            "onderdelen" when invoer.Onderdelen.FindIndex(o => !o.Weg) is >= 0 and var k => $"Onderdelen[{k}].Gewicht",
            _ => "",
        };
    }

    private static string Onderdeelveld(string veld, Sleutelinvoer invoer) => veld switch
    {
        "peildatum" => nameof(Onderdeelinvoer.Peildatum),
        "noemer" => nameof(Onderdeelinvoer.Noemer),
        "eenheid" => nameof(Onderdeelinvoer.Eenheid),
        "periode" => nameof(Onderdeelinvoer.PeriodeVan),
        "waarden" => nameof(Onderdeelinvoer.Waarden),
        _ when veld.StartsWith("waarden.", StringComparison.Ordinal) && invoer.Deelnemers.FindIndex(d => d.Naam == veld["waarden.".Length..]) is >= 0 and var i =>
            $"Waarden[{i}].Waarde",
        _ => nameof(Onderdeelinvoer.Maatstafsoort),
    };

    private static Onderdeelinvoer NaarInvoer(Sleutelonderdeel onderdeel, string[] namen) => new()
    {
        Naam = onderdeel.Naam,
        Maatstafsoort = onderdeel.Maatstafsoort,
        Gewicht = onderdeel.Gewicht.Tekst(),
        Peildatum = onderdeel.Peildatum,
        JarenTerug = onderdeel.JarenTerug,
        Noemer = onderdeel.Noemer,
        Eenheid = onderdeel.Eenheid,
        PeriodeVan = onderdeel.Periode?.Van,
        PeriodeTot = onderdeel.Periode?.TotEnMet,
        Waarden = [.. namen.Select(n => new Celinvoer { Waarde = onderdeel.Waarden.TryGetValue(n, out var waarde) ? waarde : null })],
    };

    private static Sleutelonderdeel NaarOnderdeel(Sleutelinvoer invoer, int k, List<Fout> fouten)
    {
        var onderdeel = invoer.Onderdelen[k];
        var vast = onderdeel.Maatstafsoort == Maatstafsoort.VastBedrag;
        var gewicht = Sleuteltekst.LeesBreuk(onderdeel.Gewicht);
        if (!vast && gewicht is not { Teken: > 0 })
        {
            fouten.Add(new($"Onderdelen[{k}].Gewicht", "Een gewicht is groter dan 0. Schrijf het als 0,5 of 50 % of 1/3."));
        }

        if (onderdeel.PeriodeVan is null != onderdeel.PeriodeTot is null)
        {
            fouten.Add(new($"Onderdelen[{k}].PeriodeVan", "Vul van een periode de eerste en de laatste dag in, of laat beide leeg."));
        }

        return new()
        {
            Naam = string.IsNullOrWhiteSpace(onderdeel.Naam) ? onderdeel.Maatstafsoort.Naam() : onderdeel.Naam.Trim(),
            Maatstafsoort = onderdeel.Maatstafsoort,
            Gewicht = vast ? Breuk.Een : gewicht ?? Breuk.Een,
            Peildatum = onderdeel.Peildatum,
            JarenTerug = onderdeel.JarenTerug,
            Noemer = onderdeel.Noemer,
            Eenheid = string.IsNullOrEmpty(onderdeel.Eenheid) ? null : onderdeel.Eenheid,
            Periode = onderdeel is { PeriodeVan: { } van, PeriodeTot: { } tot } ? new(van, tot) : null,
            Waarden = onderdeel.HeeftWaarden
                ? invoer.Deelnemers.Zip(onderdeel.Waarden).Where(p => p.First is { Mee: true, Naam: not null } && p.Second.Waarde is not null)
                    .ToDictionary(p => p.First.Naam!, p => p.Second.Waarde!.Value, StringComparer.Ordinal)
                : new Dictionary<string, decimal>(StringComparer.Ordinal),
        };
    }

    [GeneratedRegex(@"^versies\[(?<versie>\d+)\]\.(?<rest>.+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pad();

    [GeneratedRegex(@"^onderdelen\[(?<k>\d+)\]\.(?<veld>.+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Onderdeel();

    [GeneratedRegex(@"^deelnemers\[(?<i>\d+)\]$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Deelnemer();
}
