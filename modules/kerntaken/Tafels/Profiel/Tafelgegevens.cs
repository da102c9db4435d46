using Zvh.Abstractions;
using Zvh.Platform.Regio;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Profiel;

/// <summary>The tafels with which a region begins (<c>tafels.json</c>; A-index 1).</summary>
/// <param name="Tafels">The tafels.</param>
internal sealed record Tafelbestand(IReadOnlyList<Tafelgegevens> Tafels)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "tafels.json";

    /// <summary>What the profile says; nothing when it has no such file.</summary>
    public static IReadOnlyList<Tafelgegevens> Van(Regioprofiel profiel) =>
        profiel.Map.Heeft(Bestand) && profiel.Map.Lees<Tafelbestand>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud.Tafels : [];
}

/// <summary>One tafel of the profile. Times and lengths that the sources do not give are a proposal; the admin changes them.</summary>
internal sealed record Tafelgegevens(
    string Code, string Naam, string Doel, string Eigenaar, string Voorzitter, string Grondslag, IReadOnlyList<string> Themas, Ritme Ritme, IReadOnlyList<DayOfWeek> Weekdagen,
    int Elke, int Rang, string Begin, int Duur, int Sluiting, IReadOnlyList<Deelnemergegevens> Deelnemers, string Bron)
{
    /// <summary>Makes the tafel.</summary>
    public Tafel Maak()
    {
        var tafel = new Tafel
        {
            Code = Code, Naam = Naam, Doel = Doel, Eigenaar = Eigenaar, Voorzitter = Voorzitter, Grondslag = Grondslag, Themas = [.. Themas], Ritme = Ritme, Weekdagen = [.. Weekdagen],
            Elke = Elke, Rang = Rang, Begin = TimeOnly.Parse(Begin, System.Globalization.CultureInfo.InvariantCulture), Duur = Duur, Sluiting = Sluiting, Bron = Bron,
        };
        tafel.Deelnemers.AddRange(Deelnemers.Select((d, i) => new Tafeldeelnemer { TafelId = tafel.Id, Volgorde = i + 1, Naam = d.Naam, Regel = d.Regel, Gemeente = d.Gemeente }));
        return tafel;
    }

    /// <summary>A tafel as the profile writes it.</summary>
    public static Tafelgegevens Van(Tafel t) => new(
        t.Code, t.Naam, t.Doel, t.Eigenaar, t.Voorzitter, t.Grondslag, t.Themas, t.Ritme, t.Weekdagen, t.Elke, t.Rang, t.Begin.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), t.Duur, t.Sluiting,
        [.. t.Deelnemers.OrderBy(d => d.Volgorde).Select(d => new Deelnemergegevens(d.Naam, d.Regel, d.Gemeente))], t.Bron);
}

/// <summary>Who sits at a tafel of the profile.</summary>
/// <param name="Naam">The organisation.</param>
/// <param name="Regel">When it is invited.</param>
/// <param name="Gemeente">CBS code of its municipality, for the rule of the own municipality.</param>
internal sealed record Deelnemergegevens(string Naam, Aanwezigheidsregel Regel, string? Gemeente = null);

/// <summary>Checks the file of this module for <c>regio controleer</c>.</summary>
internal sealed class TafelsOnderdeel : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => TafelsModule.Id;

    /// <inheritdoc />
    public bool Herkent(string bestand) => bestand is Tafelbestand.Bestand or Tafelbrieven.Bestand;

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        var fouten = new List<Fout>();
        if (profiel.Map.Heeft(Tafelbestand.Bestand))
        {
            var gelezen = profiel.Map.Lees<Tafelbestand>(Tafelbestand.Bestand);
            fouten.AddRange(gelezen.Gelukt ? Fouten(gelezen.Waarde, profiel) : gelezen.Fouten);
        }

        if (profiel.Map.Heeft(Tafelbrieven.Bestand))
        {
            var gelezen = profiel.Map.Lees<Tafelbrieven>(Tafelbrieven.Bestand);
            fouten.AddRange(gelezen.Gelukt ? Fouten(gelezen.Waarde) : gelezen.Fouten);
        }

        return fouten;
    }

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => bestand == Tafelbrieven.Bestand ? Profielbestand<Tafelbrieven>.Herschrijf(bestand, inhoud) : Profielbestand<Tafelbestand>.Herschrijf(bestand, inhoud);

    private static IEnumerable<Fout> Fouten(Profielbestand<Tafelbrieven> bestand) =>
        from sjabloon in bestand.Inhoud.Brieven.Index()
        from plaats in sjabloon.Item.Onbekend(Tafelbrieven.Plaatsen)
        select bestand.Fout($"$.brieven[{sjabloon.Index}].regels", $"'{plaats}' kan niet worden ingevuld. Kies uit: {string.Join(", ", Tafelbrieven.Plaatsen.Order(StringComparer.Ordinal))}.");

    private static IEnumerable<Fout> Fouten(Profielbestand<Tafelbestand> bestand, Regioprofiel profiel)
    {
        var tafels = bestand.Inhoud.Tafels;
        for (var i = 0; i < tafels.Count; i++)
        {
            var (pad, tafel) = ($"$.tafels[{i}]", tafels[i]);
            if (tafels.Take(i).Any(t => t.Code == tafel.Code))
            {
                yield return bestand.Fout($"{pad}.code", $"De tafel '{tafel.Code}' staat er al. Geef elke tafel een eigen code.");
            }

            if (!TimeOnly.TryParseExact(tafel.Begin, "HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
            {
                yield return bestand.Fout($"{pad}.begin", "Schrijf de tijd als 09:30.");
            }

            if (tafel.Ritme is not Ritme.PerCasus && tafel.Weekdagen.Count == 0)
            {
                yield return bestand.Fout($"{pad}.weekdagen", "Noem minstens één dag van de week.");
            }

            if (tafel is not { Elke: >= 1, Rang: >= 1 and <= 4, Duur: >= 5 and <= 600, Sluiting: >= 0 })
            {
                yield return bestand.Fout(pad, "Kies elke vanaf 1, rang van 1 tot en met 4, duur van 5 tot en met 600 minuten en sluiting vanaf 0 uur.");
            }

            foreach (var gemeente in tafel.Deelnemers.Select(d => d.Gemeente).OfType<string>().Where(g => profiel.Gemeenten.All(x => x.Code != g)))
            {
                yield return bestand.Fout($"{pad}.deelnemers", $"De gemeente '{gemeente}' hoort niet bij deze regio.");
            }
        }
    }
}
