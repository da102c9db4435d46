using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Decides about something on the agenda. A decision does what it says, by the rules of the melding or case itself.</summary>
internal sealed class Besluiten(TafelsDbContext db, IOnderwerpbesluiten onderwerpbesluiten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Kept for another sitting.</summary>
    public const string Aanhouden = "aanhouden";

    /// <summary>Talked about; nothing to decide.</summary>
    public const string Bespreken = "bespreken";

    private static readonly Besluitsoort[] Eigen =
    [
        new(Aanhouden, "Aanhouden", [new("Reden", "Waarom?", Besluitveldsoort.Tekst, Verplicht: true)]),
        new(Bespreken, "Besproken, geen besluit", []),
    ];

    /// <summary>What can be decided about something now: what its melding or case allows, and what every item allows.</summary>
    public async Task<IReadOnlyList<Besluitsoort>> MogelijkAsync(Agendapunt punt, CancellationToken ct) => [.. await onderwerpbesluiten.MogelijkAsync(punt.OnderwerpId, ct), .. Eigen];

    /// <summary>Decides, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> NeemAsync(Guid zittingId, Besluitinvoer invoer, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        if (!zitting.IsOpTeSchrijven || await db.Agendapunten.SingleOrDefaultAsync(p => p.Id == invoer.Punt && p.ZittingId == zittingId, ct) is not { } punt)
        {
            return Uitkomst.Geweigerd("", "Over dit punt kan niets meer worden besloten.");
        }

        db.Verwacht(punt, invoer.Versie);
        var uitkomst = invoer.Code switch
        {
            Aanhouden => await HoudAanAsync(zitting, punt, invoer.Velden.GetValueOrDefault("Reden"), ct),
            Bespreken => Uitkomst<string>.Ok("Besproken"),
            _ => await onderwerpbesluiten.NeemAsync(new(punt.OnderwerpId, invoer.Code, invoer.Ingevuld), ct),
        };
        if (!uitkomst.Gelukt)
        {
            return Uitkomst.Geweigerd([.. uitkomst.Fouten.Select(f => f with { Veld = f.Veld.Length == 0 ? "" : $"Velden[{f.Veld}]" })]);
        }

        punt.RondAf(Stand(invoer.Code), uitkomst.Waarde, invoer.Akkoord.Count == 0 ? null : string.Join(", ", invoer.Akkoord), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Puntstand Stand(string code) => code switch { Aanhouden => Puntstand.Aangehouden, Bespreken => Puntstand.Besproken, _ => Puntstand.Besloten };

    // It waits for the agenda of the next sitting.
    private async Task<Uitkomst<string>> HoudAanAsync(Zitting zitting, Agendapunt punt, string? reden, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reden) || reden.Length > 120)
        {
            return Uitkomst<string>.Geweigerd("Reden", "Schrijf in hooguit 120 tekens waarom u dit aanhoudt. Schrijf niets over de persoon.");
        }

        if (!await db.Voordrachten.AnyAsync(v => v.TafelId == zitting.TafelId && v.OnderwerpId == punt.OnderwerpId && v.AfgehandeldOp == null, ct))
        {
            db.Add(new Voordracht { TafelId = zitting.TafelId, OnderwerpId = punt.OnderwerpId, Reden = $"Aangehouden: {reden.Trim()}", Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        }

        return Uitkomst<string>.Ok($"Aangehouden: {reden.Trim()}");
    }
}
