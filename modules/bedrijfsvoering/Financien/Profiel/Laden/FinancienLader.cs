using Zvh.Financien.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the finance files of a region profile: parties, streams and budgets. What is there already, by its code, is left as it is.</summary>
internal sealed class FinancienLader(FinancienDbContext db, TimeProvider klok) : IProfiellader
{
    /// <inheritdoc />
    public async Task LaadAsync(Regioprofiel profiel, CancellationToken ct)
    {
        if (!profiel.Map.Heeft(FinancienProfiel.Financienbestand))
        {
            return;
        }

        var gelezen = FinancienProfiel.LeesOfStop(profiel);
        var financien = gelezen.Financien;
        var partijen = await Partijladen.LaadAsync(db, financien.Partijen, ct);
        await Stroomladen.LaadAsync(db, financien.Geldstromen, partijen, ct);
        await Begrotingladen.LaadAsync(db, gelezen.Begrotingen, klok.GetUtcNow(), ct);
    }
}
