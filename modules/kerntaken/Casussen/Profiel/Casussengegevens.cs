using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Profiel;

/// <summary>What a region says about its meldingen (<c>casussen.json</c>).</summary>
/// <param name="Bronnen">Where meldingen come from .</param>
internal sealed record Casussengegevens(IReadOnlyList<Meldingbron> Bronnen)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "casussen.json";

    /// <summary>For a region that names no sources.</summary>
    private static readonly Casussengegevens Standaard = new([new("deelnemer", "Deelnemer van het huis"), new("overig", "Iemand anders")]);

    /// <summary>What the house says now. A file that cannot be read was refused before it could hold.</summary>
    public static Casussengegevens Van(Regioprofiel profiel) =>
        profiel.Map.Heeft(Bestand) && profiel.Map.Lees<Casussengegevens>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud : Standaard;
}

/// <summary>Where meldingen come from.</summary>
/// <param name="Code">Kebab-case code, stored with the melding.</param>
/// <param name="Naam">The name on the screen.</param>
internal sealed record Meldingbron(string Code, string Naam);

/// <summary>Checks the file of this module for <c>regio controleer</c>.</summary>
internal sealed class CasussenOnderdeel : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => CasussenModule.Id;

    /// <inheritdoc />
    public bool Herkent(string bestand) => bestand == Casussengegevens.Bestand;

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        if (!profiel.Map.Heeft(Casussengegevens.Bestand))
        {
            return [];
        }

        var gelezen = profiel.Map.Lees<Casussengegevens>(Casussengegevens.Bestand);
        return gelezen.Gelukt ? [.. Fouten(gelezen.Waarde)] : gelezen.Fouten;
    }

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => Profielbestand<Casussengegevens>.Herschrijf(bestand, inhoud);

    private static IEnumerable<Fout> Fouten(Profielbestand<Casussengegevens> bestand)
    {
        var bronnen = bestand.Inhoud.Bronnen;
        if (bronnen.Count == 0)
        {
            yield return bestand.Fout("$.bronnen", "Noem minstens één bron van meldingen.");
        }

        for (var i = 0; i < bronnen.Count; i++)
        {
            var code = bronnen[i].Code;
            if (bronnen.Take(i).Any(b => b.Code == code))
            {
                yield return bestand.Fout($"$.bronnen[{i}].code", $"De bron '{code}' staat er al. Geef elke bron een eigen code.");
            }
        }
    }
}
