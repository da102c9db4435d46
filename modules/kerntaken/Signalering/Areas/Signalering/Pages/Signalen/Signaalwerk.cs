using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Signalen;

/// <summary>What waits for the analyst: signals that nobody judged yet.</summary>
internal sealed class Signaalwerk(SignaleringDbContext db, IHuidigeGebruiker gebruiker) : IWerkbron
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct) =>
        !gebruiker.Mag(Rechten.SignaalBeoordelen) || await db.Signalen.CountAsync(s => s.Stand == Signaalstand.Nieuw, ct) is not (> 0 and var aantal) ? []
        : [new("Signalen", $"{aantal} {(aantal == 1 ? "signaal" : "signalen")} te beoordelen", "/signalering/signalen", Dag: null, Dringend: false)];
}
