using Microsoft.EntityFrameworkCore;

namespace Zvh.Casussen.Data;

/// <summary>Gives meldingen and cases their numbers, in the order of coming. A number that a failed transaction took is given again.</summary>
internal sealed class Nummering(CasussenDbContext db)
{
    /// <summary>The next number, such as <c>M-2026-00012</c>, in the open transaction.</summary>
    /// <param name="letter">What is numbered: <c>M</c> or <c>C</c>.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="ct">Stops.</param>
    public async Task<string> VolgendeAsync(string letter, int jaar, CancellationToken ct)
    {
        var nummer = (await db.Database.SqlQuery<int>($"""
            insert into casussen.nummerteller (letter, jaar, laatste) values ({letter}, {jaar}, 1) on conflict (letter, jaar) do update set laatste = nummerteller.laatste + 1 returning laatste as "Value"
            """).ToListAsync(ct)).Single();
        return FormattableString.Invariant($"{letter}-{jaar}-{nummer:00000}");
    }
}
