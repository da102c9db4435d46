using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Verzoeken;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;

namespace Zvh.Jeugdtafels.Werk;

/// <summary>What waits for whoever runs the youth tables: requests without a day, and talks without a decision.</summary>
internal sealed class Jeugdwerk(JeugdtafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IWerkbron
{
    private const int Meeste = 10, Wachttijd = 14;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.VerzoekBehandelen))
        {
            return [];
        }

        var (nu, vandaag) = (klok.GetUtcNow(), klok.Vandaag());
        var rijen = await db.Verzoeken.AsNoTracking().Where(v => v.Stand == Jeugdstand.Ingediend || v.Stand == Jeugdstand.Aangehouden || (v.Stand == Jeugdstand.Gepland && v.Begin < nu)).OrderBy(v => v.Op).Take(Meeste)
            .Select(v => new Verzoekrij(v.Id, v.Volgnummer, v.Tafel, v.Gemeente, v.Op, v.Begin, v.Stand, v.Besluit)).ToListAsync(ct);
        return
        [
            .. rijen.Select(r => (Rij: r, Dag: DateOnly.FromDateTime((r.Begin ?? r.Op.AddDays(Wachttijd)).ToLocalTime().DateTime)))
                .Select(r => new Werkitem("Jeugdtafels", $"{r.Rij.Kenmerk} wacht op een {(r.Rij.Stand is Jeugdstand.Gepland ? "besluit" : "dag")}", VerzoekDoen.Pad(r.Rij.Id), r.Dag, r.Dag < vandaag)),
        ];
    }
}
