using Zvh.Abstractions;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Instellingen;

/// <summary>What an admin may change of the house itself: its names, its colours and what things are called.</summary>
internal sealed class Huisinstellingen : IInstellingbron
{
    /// <summary>Where the colours are changed: together, because they must be readable together.</summary>
    public const string Huisstijlpagina = "/beheer/instellingen/huisstijl";

    /// <summary>The three colours that the screen uses, for light and for dark.</summary>
    public static IReadOnlyList<Kleurveld> Kleuren { get; } =
    [
        .. new[] { false, true }.SelectMany(donker => new Kleurveld[]
        {
            new(donker, "merk", "Bovenbalk", k => k.Merk, (k, w) => k with { Merk = w }),
            new(donker, "op-merk", "Tekst in de bovenbalk", k => k.OpMerk, (k, w) => k with { OpMerk = w }),
            new(donker, "accent", "Links en knoppen", k => k.Accent, MetAccent),
        }),
    ];

    /// <inheritdoc />
    public IEnumerable<InstellingDefinitie> Definities(Regioprofiel basis) =>
    [
        Naam("naam", "Naam van het huis", "De volledige naam, op documenten en op de startpagina.", basis.Naam, p => p.Naam, (p, w) => p with { Naam = w }),
        Naam("korte-naam", "Korte naam", "De naam in de bovenbalk.", basis.KorteNaam, p => p.KorteNaam, (p, w) => p with { KorteNaam = w }),
        Naam("omschrijving", "Omschrijving", "Eén of twee zinnen over het huis, op de startpagina.", basis.Omschrijving, p => p.Omschrijving, (p, w) => p with { Omschrijving = w }),
        .. Kleuren.Select(k => k.Definitie(basis)),
        .. basis.Termen.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => Term(t.Key, t.Value)),
    ];

    private static InstellingDefinitie Naam(
        string sleutel, string titel, string uitleg, string standaard, Func<Regioprofiel, string?> lees, Func<Regioprofiel, string, Regioprofiel> schrijf) =>
        new($"beheer.huis.{sleutel}", titel, uitleg, InstellingSoort.Tekst, standaard) { Groep = "Naam van het huis", Veld = new(lees, schrijf) };

    private static InstellingDefinitie Term(string sleutel, string standaard) =>
        new($"beheer.term.{sleutel}", Termtitel(sleutel), "Zo heet dit in uw regio. De nieuwe naam staat daarna overal op het scherm.", InstellingSoort.Tekst, standaard)
        {
            Groep = "Termen",
            Veld = new(
                p => p.Termen.GetValueOrDefault(sleutel),
                (p, w) => p with { Termen = new SortedDictionary<string, string>(p.Termen.ToDictionary(), StringComparer.Ordinal) { [sleutel] = w } }),
        };

    private static string Termtitel(string sleutel)
    {
        var punt = sleutel.IndexOf('.', StringComparison.Ordinal);
        var (soort, rest) = punt < 0 ? ("", sleutel) : (sleutel[..punt], sleutel[(punt + 1)..]);
        return soort switch
        {
            "ave" => $"AVE-niveau {rest}",
            "thema" => $"Thema {rest.Replace('-', ' ')}",
            "gremium" => $"Gremium {rest.Replace('-', ' ')}",
            _ => Tekst.Hoofdletter(sleutel.Replace('.', ' ').Replace('-', ' ')),
        };
    }


    // The label on a button must stay readable when its colour changes.
    private static Kleuren MetAccent(Kleuren kleuren, string accent) => kleuren with
    {
        Accent = accent,
        OpAccent = Contrast.Verhouding(kleuren.OpAccent, accent) >= Contrast.Tekst ? kleuren.OpAccent
            : Contrast.Verhouding("#ffffff", accent) >= Contrast.Verhouding("#101418", accent) ? "#ffffff" : "#101418",
    };
}

/// <summary>One colour of the house style.</summary>
/// <param name="Donker">Whether it is for dark screens.</param>
/// <param name="Naam">The last part of the key.</param>
/// <param name="Label">The label.</param>
/// <param name="Lees">Takes it out of the colours.</param>
/// <param name="Schrijf">Puts it into the colours.</param>
internal sealed record Kleurveld(bool Donker, string Naam, string Label, Func<Kleuren, string> Lees, Func<Kleuren, string, Kleuren> Schrijf)
{
    /// <summary>The key of the setting.</summary>
    public string Sleutel => $"beheer.huisstijl.{Stand}.{Naam}";

    /// <summary>The path in <c>regio.json</c>, as the check of a profile names it.</summary>
    public string Pad => $"$.huisstijl.{Stand}.{(Naam == "op-merk" ? "opMerk" : Naam)}";

    private string Stand => Donker ? "donker" : "licht";

    /// <summary>The colour in a profile.</summary>
    public string Uit(Regioprofiel profiel) => Lees(Donker ? profiel.Huisstijl.Donker : profiel.Huisstijl.Licht);

    /// <summary>The profile with another colour.</summary>
    public Regioprofiel In(Regioprofiel profiel, string kleur) => profiel with
    {
        Huisstijl = Donker
            ? profiel.Huisstijl with { Donker = Schrijf(profiel.Huisstijl.Donker, kleur) }
            : profiel.Huisstijl with { Licht = Schrijf(profiel.Huisstijl.Licht, kleur) },
    };

    /// <summary>The setting.</summary>
    public InstellingDefinitie Definitie(Regioprofiel basis) =>
        new(Sleutel, $"{Label}, {(Donker ? "donkere" : "lichte")} weergave", "De kleuren zijn samen te wijzigen, omdat ze samen leesbaar moeten zijn.", InstellingSoort.Kleur, Uit(basis))
        {
            Groep = "Huisstijl", Pagina = Huisinstellingen.Huisstijlpagina, Veld = new(Uit, In),
        };
}
