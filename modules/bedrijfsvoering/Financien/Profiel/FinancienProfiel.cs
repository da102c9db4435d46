using System.Globalization;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The part of a region profile that this module reads, checked.</summary>
/// <param name="Financien">Parties, streams, keys, distributions and settlements.</param>
/// <param name="Begrotingen">The documents about budgets: oldest year first, and within a year the budget before the annual account.</param>
/// <param name="Balansposten">The balance items.</param>
internal sealed partial record FinancienProfiel(
    Financiengegevens Financien, IReadOnlyList<Begrotinggegevens> Begrotingen, IReadOnlyList<Balanspostgegevens> Balansposten)
{
    /// <summary>Parties, streams and keys.</summary>
    public const string Financienbestand = "financien.json";

    /// <summary>Balance items; optional.</summary>
    public const string Balanspostenbestandsnaam = "balansposten.json";

    /// <summary>Whether this module reads a file.</summary>
    public static bool Herkent(string bestand) => bestand is Financienbestand or Balanspostenbestandsnaam || Begrotingsbestand().IsMatch(bestand);

    /// <summary>Reads the files of this module; refuses with everything that is wrong in them.</summary>
    public static Uitkomst<FinancienProfiel> Lees(Regioprofiel profiel)
    {
        var fouten = new List<Fout>();
        var financien = Lees<Financiengegevens>(profiel, Financienbestand, fouten);
        var begrotingen = profiel.Map.Bestanden.Where(b => Begrotingsbestand().IsMatch(b)).Select(b => Lees<Begrotinggegevens>(profiel, b, fouten)).ToList();
        var balans = profiel.Map.Heeft(Balanspostenbestandsnaam) ? Lees<Balanspostenbestand>(profiel, Balanspostenbestandsnaam, fouten) : null;
        if (fouten.Count > 0)
        {
            return Uitkomst<FinancienProfiel>.Geweigerd(fouten);
        }

        fouten.AddRange(
        [
            .. PartijControle.Controleer(financien!, profiel), .. GeldstroomControle.Controleer(financien!, profiel),
            .. SleutelControle.Controleer(financien!, profiel), .. VerdelingControle.Controleer(financien!, balans?.Inhoud),
            .. begrotingen.SelectMany(b => BegrotingControle.Controleer(b!, financien!.Inhoud)),
            .. balans is null ? [] : BegrotingControle.Controleer(balans),
        ]);
        if (fouten.Count == 0)
        {
            fouten.AddRange(VerdelingControle.VoerUit(financien!, profiel));
        }

        return fouten.Count > 0
            ? Uitkomst<FinancienProfiel>.Geweigerd(fouten)
            : Uitkomst<FinancienProfiel>.Ok(new(financien!.Inhoud, [.. begrotingen.Select(b => b!.Inhoud).OrderBy(b => b.Jaar)], balans?.Inhoud.Posten ?? []));
    }

    /// <summary>Reads the files of this module for a loader, which has nothing to do with a profile that is not sound.</summary>
    /// <exception cref="InvalidDataException">The profile is not sound; the message holds the reasons.</exception>
    public static FinancienProfiel LeesOfStop(Regioprofiel profiel)
    {
        var gelezen = Lees(profiel);
        return gelezen.Gelukt
            ? gelezen.Waarde
            : throw new InvalidDataException(string.Join(Environment.NewLine, gelezen.Fouten.Select(f => $"{f.Veld}: {f.Melding}")));
    }

    /// <summary>The year in the name of a budget file.</summary>
    public static int Jaar(string bestand) => int.Parse(Begrotingsbestand().Match(bestand).Groups["jaar"].ValueSpan, CultureInfo.InvariantCulture);

    private static Profielbestand<T>? Lees<T>(Regioprofiel profiel, string bestand, List<Fout> fouten)
    {
        var gelezen = profiel.Map.Lees<T>(bestand);
        fouten.AddRange(gelezen.Fouten);
        return gelezen.Gelukt ? gelezen.Waarde : null;
    }

    [GeneratedRegex("^(begroting|jaarrekening)-(?<jaar>[0-9]{4})\\.json$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Begrotingsbestand();
}

/// <summary>Shows the files of this module to <c>regio controleer</c>.</summary>
internal sealed class FinancienOnderdeel : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => "financien";

    /// <inheritdoc />
    public bool Herkent(string bestand) => FinancienProfiel.Herkent(bestand);

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel) => FinancienProfiel.Lees(profiel).Fouten;

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => bestand switch
    {
        FinancienProfiel.Financienbestand => Profielbestand<Financiengegevens>.Herschrijf(bestand, inhoud),
        FinancienProfiel.Balanspostenbestandsnaam => Profielbestand<Balanspostenbestand>.Herschrijf(bestand, inhoud),
        _ => Profielbestand<Begrotinggegevens>.Herschrijf(bestand, inhoud),
    };
}
