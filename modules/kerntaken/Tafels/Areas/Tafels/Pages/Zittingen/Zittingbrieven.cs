using System.Globalization;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Regio;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Opleggers;
using Zvh.Tafels.Profiel;
using Zvh.Tafels.Zittingen;

namespace Zvh.Tafels.Brieven;

/// <summary>Makes the invitation to a sitting and its minutes, to print or to keep. Everybody gets the items that he may read; nothing is mailed.</summary>
internal sealed class Zittingbrieven(ZittingenLezen lezen, Livebeeld beeld, Regioprofiel profiel, ILogboek logboek, TimeProvider klok)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The invitation: where and when, and nothing about whom.</summary>
    public async Task<Brief> UitnodigingAsync(Guid zittingId, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        return await MaakAsync(Tafelbrieven.Uitnodiging, zitting, tafel, [], ct);
    }

    /// <summary>The minutes as far as the user may read them.</summary>
    public async Task<Brief> VerslagAsync(Guid zittingId, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        var punten = (await lezen.AgendaAsync(zittingId, ct)).Index().SelectMany(p => Punt(p.Index + 1, p.Item));
        var acties = (await lezen.ActiesAsync(zitting, ct)).Select(a => new Briefblok(Bloksoort.Punt, $"{a.Wie}: {a.Wat} (uiterlijk {a.Uiterlijk:d-M-yyyy}{(a.GereedOp is { } klaar ? $", klaar op {klaar:d-M-yyyy}" : "")})")).ToList();
        return await MaakAsync(Tafelbrieven.Verslag, zitting, tafel, [.. punten, .. acties.Count == 0 ? Array.Empty<Briefblok>() : [new(Bloksoort.Kop, "Acties"), .. acties]], ct);
    }

    private static IEnumerable<Briefblok> Punt(int nummer, Puntrij rij)
    {
        yield return new(Bloksoort.Kop, $"{nummer}. {rij.Punt.Nummer}");
        yield return new(Bloksoort.Alinea, $"Waarover: {rij.Onderwerp?.Waarover ?? "niet zichtbaar voor u"}.");
        if (rij.Punt.Notitie is { } notitie)
        {
            yield return new(Bloksoort.Alinea, notitie);
        }

        yield return new(Bloksoort.Alinea, $"Besluit: {rij.Punt.Besluit ?? Tafelwoorden.Punt(rij.Punt.Stand).Tekst}.{(rij.Punt.Akkoord is { } akkoord ? $" Akkoord: {akkoord}." : "")}");
    }

    private async Task<Brief> MaakAsync(string code, Zitting zitting, Tafel tafel, IReadOnlyList<Briefblok> erbij, CancellationToken ct)
    {
        var verwacht = await beeld.VerwachtAsync(zitting, tafel, ct);
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tafel"] = tafel.Naam, ["doel"] = tafel.Doel, ["dag"] = Tafelwoorden.Datum(zitting.Dag), ["tijd"] = Tafelwoorden.Tijd(zitting.Begin, zitting.Duur), ["plaats"] = zitting.Plaats ?? "", ["voorzitter"] = tafel.Voorzitter,
            ["grondslag"] = tafel.Grondslag, ["huis"] = profiel.Naam, ["aanwezig"] = string.Join(", ", verwacht.Where(v => v.Aanwezig).Select(v => v.Naam)), ["afwezig"] = string.Join(", ", verwacht.Where(v => !v.Aanwezig).Select(v => v.Naam)),
            ["algemeen"] = zitting.Verslag ?? "Er zijn geen algemene punten genoteerd.", ["vastgesteld"] = zitting.VastgesteldOp?.ToLocalTime().ToString("d MMMM yyyy", Nederlands) ?? "",
        };
        var sjabloon = Tafelbrieven.Van(profiel, code);
        await logboek.SchrijfAsync(new(Logactie.Uitvoeren, "tafels.zitting", zitting.Id.ToString()) { Recht = Rechten.ZittingLezen, Codes = $"brief:{code}" }, ct);
        return new(sjabloon.VulOnderwerp(waarden), profiel.Naam, klok.Vandaag(), $"{tafel.Code} {zitting.Dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture)}", [], [.. sjabloon.Vul(waarden), .. erbij]);
    }
}
