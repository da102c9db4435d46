using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>The decisions of a tafel about a case: another phase, another step, up or down the AVE ladder.</summary>
internal sealed class Casusbesluiten(CasussenDbContext db, Casusstappen stappen, AveZetten ave, Casuskeuzes keuzes, IHuidigeGebruiker gebruiker)
{
    private const string Schalen = "ave", Verder = "stap", Noteren = "notitie", Fase = "fase-";

    /// <summary>What can be decided about it now.</summary>
    public async Task<IReadOnlyList<Besluitsoort>> MogelijkAsync(Casus casus, CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.CasusWijzigen))
        {
            return [];
        }

        // Weighing and closing ask for more than a line: those have pages of their own.
        var soorten = (await stappen.MogelijkAsync(casus, ct)).Where(v => v.Bezwaren.Count == 0 && casus.Fase is not (Casusfase.Weging or Casusfase.Sluiten))
            .Select(v => new Besluitsoort($"{Fase}{v.Naar}".ToLowerInvariant(), Casuswoorden.Verb(casus.Fase, v.Naar), [])).ToList();
        if (casus.IsOpen)
        {
            soorten.Add(new(Schalen, "Op- of afschalen", Schaalvelden(casus)));
            soorten.Add(new(Noteren, "Notitie bij de casus", [new("Notitie", "Notitie", Besluitveldsoort.Tekstvak, Verplicht: true)]));
        }

        if (casus.IsOpen && keuzes.Vervolgstappen(casus) is { Count: > 0 } verder)
        {
            soorten.Add(new(Verder, "Naar een andere stap", [new("Stap", "Naar welke stap?", Besluitveldsoort.Keuze, Verplicht: true) { Keuzes = [.. verder.Select(s => new Besluitkeuze(s.Value, s.Text))] }]));
        }

        return soorten;
    }

    /// <summary>Decides, in the open transaction.</summary>
    public async Task<Uitkomst<string>> NeemAsync(Besluit besluit, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == besluit.OnderwerpId, ct);
        var soort = (await MogelijkAsync(casus, ct)).Single(s => s.Code == besluit.Code);
        var uitkomst = besluit.Code switch
        {
            Schalen => await SchaalAsync(casus, besluit.Velden, ct),
            Verder => await stappen.StapAsync(casus.Id, besluit.Velden["Stap"], casus.Versie, ct),
            Noteren => await stappen.NoteerAsync(casus.Id, besluit.Velden["Notitie"], ct),
            _ => await stappen.FaseAsync(casus.Id, Enum.Parse<Casusfase>(besluit.Code[Fase.Length..], ignoreCase: true), casus.Versie, ct),
        };
        return uitkomst.Gelukt ? Uitkomst<string>.Ok(soort.Titel) : Uitkomst<string>.Geweigerd(uitkomst.Fouten);
    }

    private IReadOnlyList<Besluitveld> Schaalvelden(Casus casus) =>
    [
        new("Niveau", "Niveau", Besluitveldsoort.Keuze, Verplicht: true) { Keuzes = [.. keuzes.Niveaus.Where(n => n.Value != casus.Ave?.ToString(CultureInfo.InvariantCulture)).Select(n => new Besluitkeuze(n.Value, n.Text))] },
        new("HerzienOp", "Opnieuw bekijken op", Besluitveldsoort.Datum, Verplicht: true), new("Reden", "Reden", Besluitveldsoort.Tekstvak, Verplicht: true),
    ];

    private async Task<Uitkomst> SchaalAsync(Casus casus, IReadOnlyDictionary<string, string> velden, CancellationToken ct) => await ave.VoerUitAsync(casus.Id, new()
    {
        Niveau = int.Parse(velden["Niveau"], CultureInfo.InvariantCulture), HerzienOp = Besluitdatum.Lees(velden["HerzienOp"]), Reden = velden["Reden"], Versie = casus.Versie,
    }, ct);
}
