using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>The decisions of a tafel about a melding: the same as on its page.</summary>
internal sealed class Meldingbesluiten(CasussenDbContext db, MeldingBesluiten besluiten, IHuidigeGebruiker gebruiker)
{
    private static readonly Besluitveld Reden = new("Reden", "Reden", Besluitveldsoort.Tekstvak, Verplicht: true);

    private static readonly IReadOnlyDictionary<string, (Meldingstatus Status, Besluitsoort Soort)> Soorten = new (Meldingstatus Status, Besluitsoort Soort)[]
    {
        (Meldingstatus.Opgepakt, new("oppakken", "Oppakken", [Reden])),
        (Meldingstatus.Advies, new("advies", "Advies geven", [Reden])),
        (Meldingstatus.Overgedragen, new("overdragen", "Overdragen", [new("OvergedragenAan", "Aan welke organisatie?", Besluitveldsoort.Tekst, Verplicht: true), Reden])),
        (Meldingstatus.NietOpgepakt, new("niet-oppakken", "Niet oppakken", [Reden])),
    }.ToDictionary(s => s.Soort.Code, StringComparer.Ordinal);

    /// <summary>What can be decided about it now.</summary>
    public IReadOnlyList<Besluitsoort> Mogelijk(Melding melding) =>
        gebruiker.Mag(Rechten.MeldingBehandelen) && melding is { Status: Meldingstatus.Ontvangen, IsTeBesluiten: true } ? [.. Soorten.Values.Select(s => s.Soort)] : [];

    /// <summary>Decides, in the open transaction.</summary>
    public async Task<Uitkomst<string>> NeemAsync(Besluit besluit, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == besluit.OnderwerpId, ct);
        if (!Soorten.TryGetValue(besluit.Code, out var gekozen) || Mogelijk(melding).Count == 0)
        {
            return Uitkomst<string>.Geweigerd("", "Over deze melding is al besloten, of u mag er niet over besluiten. Ververs de pagina.");
        }

        var uitkomst = await besluiten.BesluitAsync(melding.Id, new()
        {
            Besluit = gekozen.Status, Reden = besluit.Velden.GetValueOrDefault("Reden", ""), OvergedragenAan = besluit.Velden.GetValueOrDefault("OvergedragenAan"), Versie = melding.Versie,
        }, ct);
        return uitkomst.Gelukt ? Uitkomst<string>.Ok(gekozen.Soort.Titel) : Uitkomst<string>.Geweigerd(uitkomst.Fouten);
    }
}
