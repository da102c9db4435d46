using System.Runtime.CompilerServices;
using Zvh.Abstractions;
using Zvh.Casussen.Demo;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Profiel;

/// <summary>What a region says about its meldingen and cases (<c>casussen.json</c>). What it leaves out is as everywhere.</summary>
/// <param name="Bronnen">Where meldingen come from (A-240).</param>
internal sealed record Casussengegevens(IReadOnlyList<Meldingbron> Bronnen)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "casussen.json";

    private static readonly ConditionalWeakTable<Regioprofiel, Casussengegevens> Gelezen = [];

    /// <summary>The steps of the route of a case (A-129, A-130, A-132, A-182, A-232).</summary>
    public IReadOnlyList<Routestap> Stappen { get; init; } = Routestap.Standaard;

    /// <summary>The sets of criteria by which cases are weighed (A-019, A-261; B1.11).</summary>
    public IReadOnlyList<Wegingkader> Kaders { get; init; } = [Wegingkader.Bgs, Wegingkader.O3mp];

    /// <summary>The AVE ladder as the region words it (A-022 to A-026).</summary>
    public IReadOnlyList<Avetrede> Ave { get; init; } = Domein.Aanpak.Ave.Standaard;

    /// <summary>The areas of life on which goals lie (A-030, A-262).</summary>
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = Leefgebied.Standaard;

    /// <summary>The public criteria of the list of the heaviest cases (Wgs 2.32; B1.33).</summary>
    public Toplijstcriteria Toplijst { get; init; } = Toplijstcriteria.Standaard;

    /// <summary>For a region that names no sources.</summary>
    private static Casussengegevens Standaard { get; } = new([new("deelnemer", "Deelnemer van het huis"), new("overig", "Iemand anders")]);

    /// <summary>What the house says now. A file that cannot be read was refused before it could hold.</summary>
    public static Casussengegevens Van(Regioprofiel profiel) => Gelezen.GetValue(profiel, p =>
        p.Map.Heeft(Bestand) && p.Map.Lees<Casussengegevens>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud : Standaard);

    /// <summary>The set of criteria of a theme: its own, or the first that serves every theme.</summary>
    public Wegingkader Kader(string thema) => Kaders.FirstOrDefault(k => k.Themas.Contains(thema, StringComparer.Ordinal)) ?? Kaders.First(k => k.Themas.Count == 0);

    /// <summary>A step by its code; null when the region no longer has it.</summary>
    public Routestap? Stap(string code) => Stappen.FirstOrDefault(s => s.Code == code);

    /// <summary>The steps in which a case of a theme can begin.</summary>
    public IEnumerable<Routestap> Beginstappen(string thema) => Stappen.Where(s => s.Begin && s.IsVoor(thema));
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
    public bool Herkent(string bestand) => bestand is Casussengegevens.Bestand or Demogegevens.Bestand or Casusbrieven.Bestand;

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        var fouten = new List<Fout>();
        if (profiel.Map.Heeft(Casussengegevens.Bestand))
        {
            var gelezen = profiel.Map.Lees<Casussengegevens>(Casussengegevens.Bestand);
            fouten.AddRange(gelezen.Gelukt ? Fouten(gelezen.Waarde) : gelezen.Fouten);
        }

        if (profiel.Map.Heeft(Demogegevens.Bestand))
        {
            var gelezen = profiel.Map.Lees<Demogegevens>(Demogegevens.Bestand);
            fouten.AddRange(gelezen.Gelukt ? Fouten(gelezen.Waarde, profiel) : gelezen.Fouten);
        }

        if (profiel.Map.Heeft(Casusbrieven.Bestand))
        {
            var gelezen = profiel.Map.Lees<Casusbrieven>(Casusbrieven.Bestand);
            fouten.AddRange(gelezen.Gelukt ? Fouten(gelezen.Waarde) : gelezen.Fouten);
        }

        return fouten;
    }

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => bestand switch
    {
        Demogegevens.Bestand => Profielbestand<Demogegevens>.Herschrijf(bestand, inhoud),
        Casusbrieven.Bestand => Profielbestand<Casusbrieven>.Herschrijf(bestand, inhoud),
        _ => Profielbestand<Casussengegevens>.Herschrijf(bestand, inhoud),
    };

    private static IEnumerable<Fout> Fouten(Profielbestand<Casusbrieven> bestand)
    {
        for (var i = 0; i < bestand.Inhoud.Brieven.Count; i++)
        {
            foreach (var plaats in bestand.Inhoud.Brieven[i].Onbekend(Casusbrieven.Plaatsen))
            {
                yield return bestand.Fout($"$.brieven[{i}].regels", $"'{plaats}' kan niet worden ingevuld. Kies uit: {string.Join(", ", Casusbrieven.Plaatsen.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private static IEnumerable<Fout> Fouten(Profielbestand<Demogegevens> bestand, Regioprofiel profiel)
    {
        var codes = bestand.Inhoud.Soorten.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < bestand.Inhoud.Reeksen.Count; i++)
        {
            var reeks = bestand.Inhoud.Reeksen[i];
            if (!codes.Contains(reeks.Soort) || profiel.Gemeenten.All(g => g.Code != reeks.Gemeente))
            {
                yield return bestand.Fout($"$.reeksen[{i}]", "Noem een gemeente van deze regio en een soort uit de lijst van soorten.");
            }
        }
    }

    private static IEnumerable<Fout> Fouten(Profielbestand<Casussengegevens> bestand)
    {
        var inhoud = bestand.Inhoud;
        var bronnen = inhoud.Bronnen;
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

        foreach (var fout in Kaderfouten(bestand).Concat(Stapfouten(bestand)))
        {
            yield return fout;
        }

        if (!inhoud.Ave.Select(t => t.Niveau).SequenceEqual(Enumerable.Range(Ave.Laagst, Ave.Hoogst)))
        {
            yield return bestand.Fout("$.ave", "Noem de niveaus 1 tot en met 4, elk één keer en op volgorde.");
        }
    }

    private static IEnumerable<Fout> Kaderfouten(Profielbestand<Casussengegevens> bestand)
    {
        var kaders = bestand.Inhoud.Kaders;
        if (kaders.All(k => k.Themas.Count > 0))
        {
            yield return bestand.Fout("$.kaders", "Noem minstens één kader zonder thema's: dat geldt voor alle andere thema's.");
        }

        for (var i = 0; i < kaders.Count; i++)
        {
            var codes = kaders[i].Criteria.Select(c => c.Code).ToList();
            if (kaders[i].Voldoet.Count == 0 || kaders[i].Voldoet.Any(v => v.Count == 0 || v.Except(codes, StringComparer.Ordinal).Any()))
            {
                yield return bestand.Fout($"$.kaders[{i}].voldoet", "Noem per combinatie alleen codes van criteria in dit kader, en minstens één combinatie.");
            }
        }
    }

    private static IEnumerable<Fout> Stapfouten(Profielbestand<Casussengegevens> bestand)
    {
        var stappen = bestand.Inhoud.Stappen;
        if (!stappen.Any(s => s is { Begin: true, Themas.Count: 0 }))
        {
            yield return bestand.Fout("$.stappen", "Noem minstens één stap waarmee een casus van elk thema kan beginnen.");
        }

        for (var i = 0; i < stappen.Count; i++)
        {
            if (stappen.Take(i).Any(s => s.Code == stappen[i].Code))
            {
                yield return bestand.Fout($"$.stappen[{i}].code", $"De stap '{stappen[i].Code}' staat er al. Geef elke stap een eigen code.");
            }

            foreach (var onbekend in stappen[i].Naar.Where(n => stappen.All(s => s.Code != n)))
            {
                yield return bestand.Fout($"$.stappen[{i}].naar", $"De stap '{onbekend}' bestaat niet. Noem een code uit de lijst van stappen.");
            }
        }
    }
}
