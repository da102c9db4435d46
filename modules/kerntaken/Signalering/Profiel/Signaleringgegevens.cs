using System.Runtime.CompilerServices;
using Zvh.Abstractions;
using Zvh.Platform.Regio;
using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Profiel;

/// <summary>What a region counts every year (<c>signalering.json</c>).</summary>
/// <param name="EersteKwartaal">The quarter with which a reporting year begins, 1 to 4 .</param>
/// <param name="Tabellen">The tables.</param>
internal sealed record Signaleringgegevens(int EersteKwartaal, IReadOnlyList<Tabeldefinitie> Tabellen)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "signalering.json";

    private static readonly ConditionalWeakTable<Regioprofiel, Signaleringgegevens> Gelezen = [];

    /// <summary>For a region that words no tables of its own: what every house counts.</summary>
    public static Signaleringgegevens Standaard { get; } = new(1,
    [
        new("1", "Meldingen en casussen", "Een melding telt in het kwartaal waarin zij binnenkwam. Een casus telt in elk kwartaal waarin zij liep, en één keer in het totaal. Een persoon telt één keer.", 1,
        [
            new("meldingen", "Meldingen", Maat.Meldingen), new("opgepakt", "Opgepakt als casus", Maat.Besluiten) { Besluiten = ["opgepakt"] }, new("unieke_personen", "Unieke personen", Maat.Personen),
            new("casussen", "Lopende casussen", Maat.Casussen), new("acties", "Uitgevoerde acties", Maat.Acties),
        ]),
    ]);

    /// <summary>What the house says now.</summary>
    public static Signaleringgegevens Van(Regioprofiel profiel) => Gelezen.GetValue(profiel, p =>
        p.Map.Heeft(Bestand) && p.Map.Lees<Signaleringgegevens>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud : Standaard);
}

/// <summary>Checks the file of this module for <c>regio controleer</c>.</summary>
internal sealed class SignaleringOnderdeel : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => SignaleringModule.Id;

    /// <inheritdoc />
    public bool Herkent(string bestand) => bestand == Signaleringgegevens.Bestand;

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        if (!profiel.Map.Heeft(Signaleringgegevens.Bestand))
        {
            return [];
        }

        var gelezen = profiel.Map.Lees<Signaleringgegevens>(Signaleringgegevens.Bestand);
        return gelezen.Gelukt ? [.. Fouten(gelezen.Waarde, profiel)] : gelezen.Fouten;
    }

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => Profielbestand<Signaleringgegevens>.Herschrijf(bestand, inhoud);

    private static IEnumerable<Fout> Fouten(Profielbestand<Signaleringgegevens> bestand, Regioprofiel profiel)
    {
        if (bestand.Inhoud.EersteKwartaal is < 1 or > 4)
        {
            yield return bestand.Fout("$.eersteKwartaal", "Kies een kwartaal van 1 tot en met 4.");
        }

        var gemeenten = profiel.Gemeenten.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < bestand.Inhoud.Tabellen.Count; i++)
        {
            var (pad, tabel) = ($"$.tabellen[{i}]", bestand.Inhoud.Tabellen[i]);
            if (bestand.Inhoud.Tabellen.Take(i).Any(t => t.Code == tabel.Code))
            {
                yield return bestand.Fout($"{pad}.code", $"De tabel '{tabel.Code}' staat er al. Geef elke tabel een eigen code.");
            }

            foreach (var (k, bezwaar) in tabel.Kolommen.Index().SelectMany(k => k.Item.Bezwaren().Select(b => (k.Index, b))))
            {
                yield return bestand.Fout($"{pad}.kolommen[{k}]", bezwaar);
            }

            foreach (var toelichting in tabel.Toelichtingen.Where(t => tabel.Kolommen.All(k => k.Code != t.Kolom) || (t.Gemeente is { } g && !gemeenten.Contains(g)) || Kwartaal.Lees(t.Van) is null || Kwartaal.Lees(t.Tot) is null))
            {
                yield return bestand.Fout($"{pad}.toelichtingen", $"De toelichting bij '{toelichting.Kolom}' noemt een kolom, gemeente of kwartaal dat er niet is. Schrijf een kwartaal als 2020-Q4.");
            }
        }
    }
}
