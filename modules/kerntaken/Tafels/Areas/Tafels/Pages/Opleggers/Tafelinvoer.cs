using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Zvh.Abstractions;
using Zvh.Platform.Regio;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Opleggers;

/// <summary>The oplegger of a tafel as a form.</summary>
internal sealed class Tafelinvoer
{
    [Required, StringLength(80)]
    [Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    [Required, StringLength(300)]
    [Display(Name = "Wat besluit of levert de tafel?")]
    public string Doel { get; set; } = "";

    [Required, StringLength(120)]
    [Display(Name = "Eigenaar")]
    public string Eigenaar { get; set; } = "";

    [Required, StringLength(120)]
    [Display(Name = "Voorzitter")]
    public string Voorzitter { get; set; } = "";

    [Required, StringLength(120)]
    [Display(Name = "Grondslag")]
    public string Grondslag { get; set; } = "";

    [Display(Name = "Hoe vaak?")]
    public Ritme Ritme { get; set; }

    [Display(Name = "Op welke dagen?")]
    public List<DayOfWeek> Weekdagen { get; set; } = [];

    [Range(1, 52)]
    [Display(Name = "Eens per zoveel weken of maanden")]
    public int Elke { get; set; } = 1;

    [Range(1, 4)]
    [Display(Name = "De hoeveelste van de maand?")]
    public int Rang { get; set; } = 1;

    [Required, RegularExpression("^([01]?[0-9]|2[0-3]):[0-5][0-9]$", ErrorMessage = "Schrijf de tijd als 09:30.")]
    [Display(Name = "Begint om")]
    public string Begin { get; set; } = "09:30";

    [Range(5, 600)]
    [Display(Name = "Duurt")]
    public int Duur { get; set; } = 60;

    [Range(0, 336)]
    [Display(Name = "Agenda sluit")]
    public int Sluiting { get; set; } = 24;

    [StringLength(4000)]
    [Display(Name = "Altijd uitgenodigd")]
    public string? Altijd { get; set; }

    [StringLength(4000)]
    [Display(Name = "Alleen uitgenodigd bij een casus")]
    public string? BijCasus { get; set; }

    [StringLength(4000)]
    [Display(Name = "Alleen uitgenodigd voor de eigen gemeente")]
    public string? EigenGemeente { get; set; }

    [Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }

    [Required(ErrorMessage = "Schrijf waarom."), StringLength(500)]
    [Display(Name = "Waarom maakt of wijzigt u de tafel?")]
    public string Waarom { get; set; } = "";

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>The form of a tafel.</summary>
    public static Tafelinvoer Van(Tafel t, Regioprofiel profiel)
    {
        string Regels(Aanwezigheidsregel regel, Func<Tafeldeelnemer, string> tekst) => string.Join('\n', t.Deelnemers.Where(d => d.Regel == regel).OrderBy(d => d.Volgorde).Select(tekst));
        return new()
        {
            Naam = t.Naam, Doel = t.Doel, Eigenaar = t.Eigenaar, Voorzitter = t.Voorzitter, Grondslag = t.Grondslag, Ritme = t.Ritme, Weekdagen = t.Weekdagen, Elke = t.Elke, Rang = t.Rang,
            Begin = t.Begin.ToString("HH:mm", CultureInfo.InvariantCulture), Duur = t.Duur, Sluiting = t.Sluiting, Tot = t.Tot, Versie = t.Versie,
            Altijd = Regels(Aanwezigheidsregel.Altijd, d => d.Naam), BijCasus = Regels(Aanwezigheidsregel.BijCasus, d => d.Naam),
            EigenGemeente = Regels(Aanwezigheidsregel.EigenGemeente, d => $"{d.Naam}: {profiel.Gemeenten.FirstOrDefault(g => g.Code == d.Gemeente)?.Naam ?? d.Gemeente}"),
        };
    }

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<Fout> Keur(Regioprofiel profiel)
    {
        if (Ritme is not Ritme.PerCasus && Weekdagen.Count == 0)
        {
            yield return new(nameof(Weekdagen), "Kies minstens één dag.");
        }

        foreach (var regel in Lijst(EigenGemeente).Where(r => Gemeente(r, profiel) is null))
        {
            yield return new(nameof(EigenGemeente), $"Bij “{regel}” staat geen gemeente van dit huis. Schrijf bijvoorbeeld “AOV: {profiel.Gemeenten[0].Naam}”.");
        }
    }

    /// <summary>Writes the form into a tafel; its participants are made anew.</summary>
    public void Naar(Tafel t, Regioprofiel profiel)
    {
        (t.Naam, t.Doel, t.Eigenaar, t.Voorzitter, t.Grondslag) = (Naam.Trim(), Doel.Trim(), Eigenaar.Trim(), Voorzitter.Trim(), Grondslag.Trim());
        (t.Ritme, t.Weekdagen, t.Elke, t.Rang, t.Begin, t.Duur, t.Sluiting, t.Tot) = (Ritme, Weekdagen, Elke, Rang, TimeOnly.Parse(Begin, CultureInfo.InvariantCulture), Duur, Sluiting, Tot);
        List<(string Naam, Aanwezigheidsregel Regel, string? Gemeente)> deelnemers =
        [
            .. Lijst(Altijd).Select(n => (n, Aanwezigheidsregel.Altijd, (string?)null)),
            .. Lijst(BijCasus).Select(n => (n, Aanwezigheidsregel.BijCasus, (string?)null)),
            .. Lijst(EigenGemeente).Select(r => (r[..r.LastIndexOf(':')].Trim(), Aanwezigheidsregel.EigenGemeente, Gemeente(r, profiel))),
        ];
        t.Deelnemers.AddRange(deelnemers.Select((d, i) => new Tafeldeelnemer { TafelId = t.Id, Volgorde = i + 1, Naam = d.Naam, Regel = d.Regel, Gemeente = d.Gemeente }));
    }

    private static IEnumerable<string> Lijst(string? tekst) => (tekst ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);

    private static string? Gemeente(string regel, Regioprofiel profiel) => regel.LastIndexOf(':') is > 0 and var i
        ? profiel.Gemeenten.FirstOrDefault(g => string.Equals(g.Naam, regel[(i + 1)..].Trim(), StringComparison.OrdinalIgnoreCase))?.Code : null;
}
