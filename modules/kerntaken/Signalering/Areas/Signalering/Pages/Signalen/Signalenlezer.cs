using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Signalen;

/// <summary>Reads signals: the house sees all of them, administrators those on which there is advice.</summary>
internal sealed class Signalenlezer(SignaleringDbContext db, Regioprofiel profiel, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker)
{
    private const int Meeste = 200;

    /// <summary>Whether the user judges signals.</summary>
    public bool MagBeoordelen => gebruiker.Mag(Rechten.SignaalBeoordelen);

    /// <summary>Whether small numbers are left out for this user.</summary>
    public bool IsBeschermd => !gebruiker.Mag(Rechten.TabelHeel);

    private IQueryable<Signaal> Zichtbaar => IsBeschermd ? db.Signalen.Where(s => s.Stand == Signaalstand.Geadviseerd || s.Stand == Signaalstand.Opgevolgd) : db.Signalen;

    /// <summary>Signals, the newest first.</summary>
    /// <param name="klaar">Those that are done with, or those that ask something.</param>
    /// <param name="ct">Stops.</param>
    public Task<List<Signaal>> LijstAsync(bool klaar, CancellationToken ct) => Zichtbaar.AsNoTracking()
        .Where(s => (s.Stand == Signaalstand.Afgedaan || s.Stand == Signaalstand.Opgevolgd) == klaar).OrderByDescending(s => s.Week).ThenBy(s => s.Gemeente).ThenBy(s => s.Thema).Take(Meeste).ToListAsync(ct);

    /// <summary>One; null when there is none that this user may read.</summary>
    public Task<Signaal?> EenAsync(Guid id, CancellationToken ct) => Zichtbaar.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>The name of a municipality; its code when it is no longer in the house.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    /// <summary>The name of a theme.</summary>
    public string Thema(string id) => profiel.Term($"thema.{id}", catalogus.Thematitel(id));

    /// <summary>The bodies of the region that can be advised.</summary>
    public IReadOnlyList<string> Gremia => [.. profiel.Gremia.Select(g => g.Naam)];
}
