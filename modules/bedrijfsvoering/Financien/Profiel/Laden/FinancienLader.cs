using Zvh.Financien.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads <c>financien.json</c> of a region profile: parties and streams. What is there already, by its code, is left as it is.</summary>
internal sealed class FinancienLader(FinancienDbContext db) : IProfiellader
{
    /// <inheritdoc />
    public async Task LaadAsync(Regioprofiel profiel, CancellationToken ct)
    {
        if (!profiel.Map.Heeft(FinancienProfiel.Financienbestand))
        {
            return;
        }

        var financien = FinancienProfiel.LeesOfStop(profiel).Financien;
        var partijen = await Partijladen.LaadAsync(db, financien.Partijen, ct);
        await Stroomladen.LaadAsync(db, financien.Geldstromen, partijen, ct);
    }
}
