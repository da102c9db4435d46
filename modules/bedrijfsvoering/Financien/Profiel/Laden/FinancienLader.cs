using Zvh.Financien.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the finance files of a region profile. What is there already is left as it is.</summary>
internal sealed class FinancienLader(FinancienDbContext db, TimeProvider klok) : IProfiellader
{
    /// <summary>Who stands behind what was loaded.</summary>
    public const string Door = "regioprofiel";

    /// <inheritdoc />
    public async Task LaadAsync(Regioprofiel profiel, CancellationToken ct)
    {
        if (!profiel.Map.Heeft(FinancienProfiel.Financienbestand))
        {
            return;
        }

        var gelezen = FinancienProfiel.LeesOfStop(profiel);
        var financien = gelezen.Financien;
        var nu = klok.GetUtcNow();
        var partijen = await Partijladen.LaadAsync(db, financien.Partijen, ct);
        var stromen = await Stroomladen.LaadAsync(db, financien.Geldstromen, partijen, ct);
        await Begrotingladen.LaadAsync(db, gelezen.Begrotingen, nu, ct);
        await Sleutelladen.LaadAsync(db, financien, stromen, nu, ct);

        var verdeelladen = new Verdeelladen(db, new(financien, profiel), stromen, partijen.Values, nu);
        await verdeelladen.BijdragenAsync(financien.Verdelingen, ct);
        await verdeelladen.VerrekeningenAsync(financien.Verrekeningen, ct);

        await Balansladen.BalanspostenAsync(db, gelezen.Balansposten, nu, ct);
        await Balansladen.RijksbijdragenAsync(db, financien.Rijksbijdragen, stromen, ct);
    }
}
