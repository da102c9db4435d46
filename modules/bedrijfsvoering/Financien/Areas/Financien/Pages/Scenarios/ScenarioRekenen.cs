using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>Works out scenarios, and what stands beside them today.</summary>
internal sealed class ScenarioRekenen(FinancienDbContext db, Referentielezer referenties, Regioprofiel profiel, VerdelingMaken maken)
{
    /// <summary>What a scenario gives.</summary>
    public async Task<Uitkomst<Verdeelresultaat>> BerekenAsync(Scenario scenario, CancellationToken ct)
    {
        var opdracht = (await referenties.LeesAsync(profiel, ct)).Voor(scenario.Definitie, scenario.Jaar, scenario.Totaal);
        return opdracht.Gelukt ? Verdeler.Verdeel(opdracht.Waarde) : Uitkomst<Verdeelresultaat>.Geweigerd(opdracht.Fouten);
    }

    /// <summary>What holds today: the stored distribution, else what the key of the stream gives; null when neither is there.</summary>
    public async Task<Verdeelbeeld?> VandaagAsync(Geldstroom stroom, int jaar, CancellationToken ct)
    {
        if (await Verdeelbeeld.LeesAsync(db, stroom.Id, jaar, ct) is { } vastgelegd)
        {
            return vastgelegd;
        }

        var keuze = new Verdeelkeuze();
        await maken.VulAanAsync(keuze, stroom, jaar, ct);
        var berekening = await maken.BerekenAsync(keuze, ct);
        return berekening.Gelukt ? Verdeelbeeld.Van("Vandaag", berekening.Waarde.Resultaat) : null;
    }

    /// <summary>Makes a scenario of the choices: the version that is tried, as if it held from 1 January of the year.</summary>
    public async Task<Uitkomst<Scenario>> MaakAsync(Geldstroom stroom, int jaar, Verdeelkeuze keuze, string naam, string door, DateTimeOffset op, CancellationToken ct)
    {
        if (keuze.Bedrag is null)
        {
            return Uitkomst<Scenario>.Geweigerd(nameof(keuze.Bedrag), "Vul het bedrag in dat verdeeld wordt.");
        }

        var definitie = (await db.Sleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Code == keuze.Sleutel, ct))?.Definitie;
        var sleuteljaar = keuze.Sleuteljaar ?? jaar;
        if (definitie is null || definitie.VersieVoorJaar(sleuteljaar) is not { } versie)
        {
            return Uitkomst<Scenario>.Geweigerd(definitie is null ? nameof(keuze.Sleutel) : nameof(keuze.Sleuteljaar), "Kies een sleutel en een jaar waarin die een versie heeft.");
        }

        return Uitkomst<Scenario>.Ok(new()
        {
            Naam = naam,
            GeldstroomId = stroom.Id,
            Jaar = jaar,
            Totaal = keuze.Bedrag.Value,
            Door = door,
            Op = op,
            Definitie = definitie with
            {
                Versies =
                [
                    versie with
                    {
                        GeldigVan = new(jaar, 1, 1),
                        GeldigTot = null,
                        AfrondenOp = keuze.AfrondenOp ?? versie.AfrondenOp,
                        Methode = keuze.Methode ?? versie.Methode,
                        Sluitpost = string.IsNullOrEmpty(keuze.Sluitpost) ? null : keuze.Sluitpost,
                        Ingroei = versie.Ingroei is { } ingroei ? ingroei with { VanSleutel = ingroei.VanSleutel ?? definitie.Code } : null,

                        // The reference date is that of the key year, also when another year is shared.
                        Onderdelen = [.. versie.Onderdelen.Select(o => sleuteljaar == jaar ? o : o with { Peildatum = o.PeildatumVoor(sleuteljaar), JarenTerug = null })],
                    },
                ],
            },
        });
    }
}
