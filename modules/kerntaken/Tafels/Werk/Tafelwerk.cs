using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Werk;

/// <summary>What waits for the user at the tafels: the sittings of today and the days after, and what he was asked to prepare.</summary>
internal sealed class Tafelwerk(TafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IWerkbron
{
    private const int Vooruit = 7, Meeste = 20;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct) =>
        gebruiker.Bevoegdheid is not { } wie || !gebruiker.Mag(Rechten.ZittingLezen) ? [] : [.. await ZittingenAsync(ct), .. await VoorbereidingenAsync([wie.Id, .. wie.Voor], ct)];

    private async Task<IEnumerable<Werkitem>> ZittingenAsync(CancellationToken ct)
    {
        var (vandaag, tot) = (klok.Vandaag(), klok.Vandaag().AddDays(Vooruit));
        var zittingen = await (from z in db.Zittingen.AsNoTracking()
                               where z.Dag >= vandaag && z.Dag <= tot && (z.Stand == Zittingstand.Gepland || z.Stand == Zittingstand.Bezig)
                               join t in db.Tafels on z.TafelId equals t.Id
                               orderby z.Dag, z.Begin
                               select new { z.Id, t.Naam, z.Dag, z.Begin }).Take(Meeste).ToListAsync(ct);
        return zittingen.Select(z => new Werkitem(
            z.Dag == vandaag ? "Zittingen vandaag" : "Zittingen deze week", $"{z.Naam} om {z.Begin.ToString("HH:mm", CultureInfo.InvariantCulture)}", $"/tafels/zittingen/{z.Id}", z.Dag, Dringend: false));
    }

    private async Task<IEnumerable<Werkitem>> VoorbereidingenAsync(Guid[] voor, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var punten = await (from g in db.Genodigden.AsNoTracking()
                            where voor.Contains(g.GebruikerId) && g.BeantwoordOp == null
                            join p in db.Agendapunten on g.DossierId equals p.Id
                            join z in db.Zittingen on p.ZittingId equals z.Id
                            where z.Dag >= vandaag && z.Stand == Zittingstand.Gepland
                            orderby z.Dag
                            select new { p.Id, p.Nummer, z.Dag }).Take(Meeste).ToListAsync(ct);
        return punten.Select(p => new Werkitem("Voorbereiden voor een tafel", p.Nummer, $"/tafels/punten/{p.Id}", p.Dag, p.Dag == vandaag));
    }
}
