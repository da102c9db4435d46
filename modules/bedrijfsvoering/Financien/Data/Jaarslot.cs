using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;

namespace Zvh.Financien.Data;

/// <summary>Refuses changes in a closed year, and says what to do instead.</summary>
internal sealed class Jaarslot(FinancienDbContext db)
{
    /// <summary>Whether the year of a stream is closed.</summary>
    public Task<bool> IsGeslotenAsync(Guid geldstroom, int jaar, CancellationToken ct) =>
        db.Begrotingen.AnyAsync(b => b.GeldstroomId == geldstroom && b.Jaar == jaar && b.AfgeslotenOp != null, ct);

    /// <summary>Whether a year is closed for the whole house: it has budgets and all of them are closed.</summary>
    public async Task<bool> IsGeslotenAsync(int jaar, CancellationToken ct) =>
        await db.Begrotingen.AnyAsync(b => b.Jaar == jaar, ct) && !await db.Begrotingen.AnyAsync(b => b.Jaar == jaar && b.AfgeslotenOp == null, ct);

    /// <summary>The refusal.</summary>
    public static Fout Fout(int jaar) =>
        new("", $"Het jaar {jaar} is afgesloten. Boek een correctie in een later jaar, of maak het afsluiten eerst ongedaan bij de begroting van {jaar}.");
}
