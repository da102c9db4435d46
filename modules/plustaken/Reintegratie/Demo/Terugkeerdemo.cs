using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Demo;

/// <summary>Fills an empty demo house with a year of the fund. Returns begin on meldingen of the demo, by hand.</summary>
internal sealed class Terugkeerdemo(ReintegratieDbContext db, Regioprofiel profiel, TimeProvider klok) : IDemovulling
{
    private const string Door = Rollen.Nazorgcoordinator;

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
        await db.SaveChangesAsync(ct);
    }
}
