using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>The decisions of a tafel about a melding: the same as on its page.</summary>
internal sealed class Meldingbesluiten(CasussenDbContext db, MeldingBesluiten besluiten, CasusOpenen openen, Casuskeuzes keuzes, IHuidigeGebruiker gebruiker)
{
    private const string Oppakken = "oppakken";

    private static readonly Besluitveld Reden = new("Reden", "Reden", Besluitveldsoort.Tekstvak, Verplicht: true);

    private static readonly IReadOnlyList<(Meldingstatus Status, Besluitsoort Soort)> Soorten =
    [
        (Meldingstatus.Advies, new("advies", "Advies geven", [Reden])),
        (Meldingstatus.Overgedragen, new("overdragen", "Overdragen", [new("OvergedragenAan", "Aan welke organisatie?", Besluitveldsoort.Tekst, Verplicht: true), Reden])),
        (Meldingstatus.NietOpgepakt, new("niet-oppakken", "Niet oppakken", [Reden])),
    ];

    /// <summary>What can be decided about it now.</summary>
    public IReadOnlyList<Besluitsoort> Mogelijk(Melding melding)
    {
        if (melding is not { Status: Meldingstatus.Ontvangen, IsTeBesluiten: true } || !gebruiker.Mag(Rechten.MeldingBehandelen))
        {
            return [];
        }

        var stappen = keuzes.Beginstappen(melding.Thema).Select(s => new Besluitkeuze(s.Value, s.Text)).ToList();
        Besluitsoort open = new(Oppakken, "Oppakken als casus", [new("Stap", "Begin met", Besluitveldsoort.Keuze, Verplicht: true) { Keuzes = stappen }, Reden]);
        return [.. gebruiker.Mag(Rechten.CasusOpenen) ? [open] : Array.Empty<Besluitsoort>(), .. Soorten.Select(s => s.Soort)];
    }

    /// <summary>Decides, in the open transaction.</summary>
    public async Task<Uitkomst<string>> NeemAsync(Besluit besluit, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == besluit.OnderwerpId, ct);
        var reden = besluit.Velden.GetValueOrDefault("Reden", "");
        if (besluit.Code == Oppakken)
        {
            var geopend = await openen.OpenAsync(melding.Id, new() { Stap = besluit.Velden.GetValueOrDefault("Stap"), Reden = reden, Versie = melding.Versie }, ct);
            return geopend.Gelukt ? Uitkomst<string>.Ok("Opgepakt als casus") : Uitkomst<string>.Geweigerd(geopend.Fouten);
        }

        var (status, soort) = Soorten.Single(s => s.Soort.Code == besluit.Code);
        var uitkomst = await besluiten.BesluitAsync(melding.Id, new() { Besluit = status, Reden = reden, OvergedragenAan = besluit.Velden.GetValueOrDefault("OvergedragenAan"), Versie = melding.Versie }, ct);
        return uitkomst.Gelukt ? Uitkomst<string>.Ok(soort.Titel) : Uitkomst<string>.Geweigerd(uitkomst.Fouten);
    }
}
