using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Signalen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;

namespace Zvh.Mensenhandel.Werk;

/// <summary>What waits for the screeningsoverleg: every signal without a place, so that none falls between .</summary>
internal sealed class Menswerk(MensenhandelDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IWerkbron
{
    private const int Meeste = 10, Wachttijd = 7;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.SignaalScreenen))
        {
            return [];
        }

        var vandaag = klok.Vandaag();
        var rijen = await db.Signalen.AsNoTracking().Where(s => s.Plaatsing == null).OrderBy(s => s.Op).Take(Meeste).Select(s => new { s.Id, s.Volgnummer, s.Op }).ToListAsync(ct);
        return
        [
            .. rijen.Select(r => (Rij: r, Dag: DateOnly.FromDateTime(r.Op.ToLocalTime().DateTime).AddDays(Wachttijd)))
                .Select(r => new Werkitem("Mensenhandel", $"{Uitbuitingssignaal.Nummer(r.Rij.Volgnummer)} wacht op een plek", SignaalMelden.Pad(r.Rij.Id), r.Dag, r.Dag < vandaag)),
        ];
    }
}
