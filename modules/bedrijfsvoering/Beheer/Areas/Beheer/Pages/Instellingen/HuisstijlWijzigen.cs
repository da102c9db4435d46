using System.Text.Json;
using Zvh.Abstractions;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Regio;
using Zvh.Ui;
using Zvh.Ui.Stijl;

namespace Zvh.Beheer.Instellingen;

/// <summary>Changes the colours of the house together, when they are readable together (WCAG 2.2 AA).</summary>
internal sealed class HuisstijlWijzigen(InstellingenBeheer instellingen, Huisprofiel huis)
{
    /// <summary>The change of a colour that was written last; null when there is none.</summary>
    public async Task<InstellingWaarde?> LaatsteAsync(CancellationToken ct)
    {
        InstellingWaarde? laatste = null;
        foreach (var veld in Huisinstellingen.Kleuren)
        {
            var rij = await instellingen.LaatsteAsync(veld.Sleutel, ct);
            laatste = laatste is null || rij?.Op > laatste.Op ? rij ?? laatste : laatste;
        }

        return laatste;
    }

    /// <summary>Checks the colours and stores those that differ from what holds on that day. The field of a refusal is the key of the setting.</summary>
    public async Task<Uitkomst> UitvoerenAsync(
        IReadOnlyDictionary<string, string> kleuren, DateOnly geldigVanaf, string reden, Guid gezien, CancellationToken ct)
    {
        var fouten = Keur(kleuren);
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst.Geweigerd("Reden", "Schrijf waarom u de huisstijl wijzigt.");
        }

        await instellingen.VergrendelAsync(ct);
        if (await LaatsteAsync(ct) is { } ander && ander.Id != gezien)
        {
            return Uitkomst.Geweigerd("", $"{ander.Door} heeft de huisstijl intussen gewijzigd. Bekijk die kleuren hieronder in de lijst. Wilt u uw wijziging toch, sla dan nog een keer op.");
        }

        var gewijzigd = 0;
        foreach (var (sleutel, kleur) in kleuren)
        {
            if (await instellingen.WaardeAsync(sleutel, geldigVanaf, ct) == kleur)
            {
                continue;
            }

            gewijzigd++;
            var uitkomst = await instellingen.WijzigAsync(sleutel, kleur, geldigVanaf, reden, ct);
            if (!uitkomst.Gelukt)
            {
                return uitkomst;
            }
        }

        return gewijzigd > 0 ? Uitkomst.Ok() : Uitkomst.Geweigerd("", "Er is niets veranderd: dit zijn de kleuren die op die dag al gelden.");
    }

    /// <summary>What is wrong with the colours: by the rules of a profile, and by those of the screen.</summary>
    private List<Fout> Keur(IReadOnlyDictionary<string, string> kleuren)
    {
        var velden = Huisinstellingen.Kleuren;
        var geenKleur = velden.Where(v => !Contrast.IsKleur(kleuren[v.Sleutel]))
            .Select(v => new Fout(v.Sleutel, $"“{kleuren[v.Sleutel]}” is geen kleur. Schrijf een kleur als #1c5d99.")).ToList();
        if (geenKleur.Count > 0)
        {
            return geenKleur;
        }

        var proef = velden.Aggregate(huis.Nu, (p, v) => v.In(p, kleuren[v.Sleutel]));
        var bestanden = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Regioprofiel.Bestandsnaam] = JsonSerializer.SerializeToUtf8Bytes(proef, StrikteJson.Opties),
            [proef.Huisstijl.Logo] = huis.Nu.Map.Inhoud(proef.Huisstijl.Logo).Waarde,
        };
        var scherm = HuisstijlCss.Maak(new(Stelling(proef.Huisstijl.Licht), Stelling(proef.Huisstijl.Donker)));
        return [.. Regioprofiel.Lees(new Geheugenmap(bestanden)).Fouten.Concat(scherm.Fouten)
            .Select(f => new Fout(velden.FirstOrDefault(v => f.Veld.EndsWith(v.Pad[2..], StringComparison.Ordinal))?.Sleutel ?? "", f.Melding)).DistinctBy(f => f.Veld)];
    }

    private static Kleurstelling Stelling(Kleuren kleuren) => new(kleuren.Merk, kleuren.OpMerk, kleuren.Accent);
}
