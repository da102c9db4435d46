using Zvh.Casussen.Contracts;
using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Tabellen;

/// <summary>Asks the counts of a period: the one place where figures come from, so that the same figure is the same everywhere.</summary>
internal sealed class Cijferlezer(ICasuscijfers cijfers)
{
    /// <summary>The counts of one period.</summary>
    /// <param name="periode">The period.</param>
    /// <param name="maten">What is needed; nothing else is asked.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Telling>> LeesAsync(Verslagperiode periode, IReadOnlySet<Maat> maten, CancellationToken ct)
    {
        var (van, tot) = (periode.Van.Van, periode.Tot.Tot);
        var tellingen = new List<Telling>();
        if (maten.Contains(Maat.Meldingen))
        {
            tellingen.AddRange((await cijfers.MeldingenAsync(van, tot, ct)).Select(m => new Telling(Maat.Meldingen, m.Gemeente, m.Thema, m.Bron, m.Aantal)));
        }

        if (maten.Contains(Maat.Besluiten))
        {
            tellingen.AddRange((await cijfers.BesluitenAsync(van, tot, ct)).Select(b => new Telling(Maat.Besluiten, b.Gemeente, b.Thema, b.Besluit, b.Aantal)));
        }

        if (maten.Contains(Maat.Casussen))
        {
            tellingen.AddRange((await cijfers.CasussenAsync(van, tot, ct)).Concat(await cijfers.LopendAsync(van, tot, ct)).Select(c => new Telling(Maat.Casussen, c.Gemeente, c.Thema, c.Stap, c.Aantal)));
        }

        if (maten.Contains(Maat.Personen))
        {
            tellingen.AddRange((await cijfers.PersonenAsync(van, tot, ct)).Select(p => new Telling(Maat.Personen, p.Gemeente, p.Thema, "", p.Aantal)));
        }

        if (maten.Contains(Maat.Acties))
        {
            tellingen.AddRange((await cijfers.ActiesAsync(van, tot, ct)).Select(a => new Telling(Maat.Acties, a.Gemeente, a.Thema, "", a.Aantal)));
        }

        return tellingen;
    }
}
