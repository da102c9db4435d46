using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Cijfers;

/// <summary>Signals of a year, counted over the whole house.</summary>
/// <param name="Advies">Of which the house gave advice.</param>
/// <param name="Aanpak">With which the house went on, in whatever track: once for a signal in both.</param>
/// <param name="Elders">Which another party took up.</param>
/// <param name="Wacht">Which have no place yet.</param>
internal sealed record Menscijfers(int Advies, int Aanpak, int Elders, int Wacht)
{
    /// <summary>From this number of approaches on, whoever works in a track sees them apart from advice: with fewer he could tell from his own list what is in the other.</summary>
    public const int Grens = 5;

    /// <summary>Reports as the sources count them: advice and approaches together .</summary>
    public int Meldingen => Advies + Aanpak;
}

/// <summary>Counts signals for whoever may see figures, not the signals: past the filter, without a word about anybody, and never by track.</summary>
internal sealed class CijfersLezen(MensenhandelDbContext db, TimeProvider klok)
{
    /// <summary>The signals that were reported in a year, on the clock of the house.</summary>
    public async Task<Menscijfers> JaarAsync(int jaar, CancellationToken ct)
    {
        var (van, tot) = (klok.Begin(jaar), klok.Begin(jaar + 1));
        return (await db.Database.SqlQuery<Menscijfers>($"""
            select (count(*) filter (where plaatsing = {nameof(Plaatsing.Advies)}))::int as advies,
                   (count(*) filter (where plaatsing in ({nameof(Plaatsing.Slachtoffer)}, {nameof(Plaatsing.Dader)}, {nameof(Plaatsing.Beide)})))::int as aanpak,
                   (count(*) filter (where plaatsing = {nameof(Plaatsing.Elders)}))::int as elders,
                   (count(*) filter (where plaatsing is null))::int as wacht
            from mensenhandel.uitbuitingssignaal where op >= {van} and op < {tot}
            """).ToListAsync(ct)).Single();
    }
}
