using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Takes the data about people out of questions.</summary>
internal static class Vragenwissen
{
    /// <summary>Marks the texts of questions, and of what partners answered, to be taken out; the caller saves.</summary>
    public static async Task WisAsync(this KnooppuntDbContext db, IReadOnlyCollection<Vraag> vragen, DateTimeOffset op, CancellationToken ct)
    {
        var ids = vragen.Select(v => v.Id).ToList();
        foreach (var uitzetting in await db.Uitzettingen.Where(u => ids.Contains(u.DossierId)).ToListAsync(ct))
        {
            (uitzetting.Toelichting, uitzetting.Antwoord) = (null, null);
        }

        foreach (var vraag in vragen)
        {
            vraag.Wis(op);
        }
    }
}
