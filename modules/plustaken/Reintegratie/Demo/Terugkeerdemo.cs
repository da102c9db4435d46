using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Demo;

/// <summary>Fills an empty demo house with a year of the fund, a message about somebody who comes back, and a return on a demo case when there is one of the theme. Nobody in it exists.</summary>
internal sealed class Terugkeerdemo(ReintegratieDbContext db, IOnderwerpen onderwerpen, Regioprofiel profiel, TimeProvider klok) : IDemovulling
{
    private const string Door = Rollen.Nazorgcoordinator;
    private const int Nummers = 200, Terugkeren = 2;

    private static readonly (Bestedingsdoel Doel, decimal Bedrag)[] Uitgaven = [(Bestedingsdoel.Identiteitsbewijs, 71.05m), (Bestedingsdoel.Onderdak, 640m), (Bestedingsdoel.Bemoeizorg, 4_250m), (Bestedingsdoel.Identiteitsbewijs, 71.05m)];

    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Fondsjaren.AnyAsync(ct))
        {
            return;
        }

        var vandaag = klok.Vandaag();
        db.Add(new Fondsjaar { Jaar = vandaag.Year, Toegekend = new(25_000m), Bron = "verzonnen, voor de demo" });
        db.AddRange(Uitgaven.Select((u, i) => new Fondsuitgave { Jaar = vandaag.Year, Op = vandaag.DayOfYear > i ? vandaag.AddDays(-i) : vandaag, Bedrag = new(u.Bedrag), Doel = u.Doel, Gemeente = profiel.Gemeenten[i % profiel.Gemeenten.Count].Code, Door = Door }));
        db.Add(new Terugkeersignaal { Grond = Signaalgrond.Bij, Gemeente = profiel.Gemeenten[0].Code, Naam = "Inwoner A (demo)", Bericht = "Komt na een straf terug op het oude adres.", TerugOp = vandaag.AddDays(20), Op = klok.GetUtcNow().AddDays(-1) });
        foreach (var onderwerp in await VindAsync(ct))
        {
            var terugkeer = new Terugkeer { OnderwerpId = onderwerp.Id, Nummer = onderwerp.Nummer, Gemeente = onderwerp.Gemeente, Inrichting = "PI (demo)", Soort = Detentiesoort.Straf, Binnen = vandaag.AddMonths(-5), Vrij = vandaag.AddDays(25), Op = klok.GetUtcNow().AddDays(-3) };
            db.Add(terugkeer);
            db.Add(new Voorwaardepeiling { DossierId = terugkeer.Id, Voorwaarde = Voorwaarde.Onderdak, Moment = Peilmoment.Binnenkomst, Licht = Licht.Rood, Toelichting = "De huur is opgezegd.", Op = klok.GetUtcNow().AddDays(-2), Door = Door });
            db.Add(new Celbezoek { DossierId = terugkeer.Id, Op = vandaag.AddDays(-2), Gesproken = true, HulpAangeboden = true, Notitie = "Wil hulp bij het vinden van een kamer.", Door = Door });
        }

        await db.SaveChangesAsync(ct);
    }

    // Cases have numbers in the order of coming.
    private async Task<IReadOnlyList<Onderwerp>> VindAsync(CancellationToken ct)
    {
        var gevonden = new List<Onderwerp>();
        foreach (var jaar in new[] { klok.Vandaag().Year, klok.Vandaag().Year - 1 })
        {
            for (var n = 1; n <= Nummers && gevonden.Count < Terugkeren; n++)
            {
                if (await onderwerpen.ZoekAsync(FormattableString.Invariant($"C-{jaar}-{n:00000}"), ct) is not { } casus)
                {
                    break;
                }

                if (casus.Thema == Terugkeer.Reintegratie)
                {
                    gevonden.Add(casus);
                }
            }
        }

        return gevonden;
    }
}
