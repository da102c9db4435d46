using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Logboek;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Gives a question to whoever makes general knowledge of it. Its key stands in no route, so the look is written down here.</summary>
internal sealed class Vraagantwoord(KnooppuntDbContext db, ILogboek logboek)
{
    /// <summary>The question; null when the user may not see it or it has no answer yet.</summary>
    public async Task<Vraag?> LeesAsync(Guid id, CancellationToken ct)
    {
        var vraag = await db.Vragen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.Antwoord != null, ct);
        if (vraag is not null)
        {
            await logboek.SchrijfAsync(new(Logactie.Lezen, "knooppunt.vraag", id.ToString()) { Recht = Rechten.VraagLezen, Codes = "kennisbank" }, ct);
        }

        return vraag;
    }
}
