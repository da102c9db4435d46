using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>Reads closed cases for whoever guards the terms; what must go first comes first.</summary>
internal sealed class AfgeschermdLezen(CasussenDbContext db)
{
    private const int PerBlad = 50;

    /// <summary>One page of the list.</summary>
    public async Task<Casusblad> BladAsync(Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Casussen.AsNoTracking().Where(c => c.Fase == Casusfase.Afgeschermd);
        var terug = vraag.Voor is not null;
        var (dag, id) = (vraag.Voor ?? vraag.Na)?.Split('_') is [var d, var i] && DateOnly.TryParseExact(d, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) && Guid.TryParse(i, out var sleutel)
            ? (op, sleutel) : ((DateOnly?)null, Guid.Empty);
        var gelezen = await Keyset.Na(alle, c => c.BewarenTot, dag, id, af: terug).Take(PerBlad + 1)
            .Select(c => new Casusrij(c.Id, c.Nummer, c.Thema, c.Gemeente, c.Stap, c.Fase, c.Ave, c.GeopendOp, c.HerzienOp, c.BewarenTot)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => FormattableString.Invariant($"{r.BewarenTot:yyyyMMdd}_{r.Id}"));
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>The extensions of a case, the last first.</summary>
    public async Task<IReadOnlyList<Verlenging>> VerlengingenAsync(Guid casusId, CancellationToken ct) =>
        await db.Verlengingen.AsNoTracking().Where(v => v.DossierId == casusId).OrderByDescending(v => v.Op).ToListAsync(ct);
}
