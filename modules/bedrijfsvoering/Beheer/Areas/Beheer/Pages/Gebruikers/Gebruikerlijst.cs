using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>The states that the list can be narrowed to.</summary>
internal enum Staatfilter
{
    /// <summary>Access is open.</summary>
    Open,

    /// <summary>Access is closed.</summary>
    Dicht,

    /// <summary>Blocked by an admin.</summary>
    Geblokkeerd,

    /// <summary>A role, evidence or the account ends within <see cref="Verloop.Dagen"/> days.</summary>
    Verloopt,
}

/// <summary>What the list is narrowed to; stands in the address, so never a name.</summary>
internal sealed class Gebruikerfilter
{
    /// <summary>Key of the organisation.</summary>
    public Guid? Organisatie { get; set; }

    /// <summary>Id of a role that holds today.</summary>
    public string? Rol { get; set; }

    /// <summary>The state.</summary>
    public Staatfilter? Staat { get; set; }

    /// <summary>Whether it narrows anything.</summary>
    public bool Actief => Organisatie is not null || Rol is { Length: > 0 } || Staat is not null;
}

/// <summary>A page of the list.</summary>
/// <param name="Rijen">The rows.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Volgende">The key of the next page; null when this is the last.</param>
/// <param name="Vorige">The key of the previous page; null when this is the first.</param>
internal sealed record Gebruikerblad(IReadOnlyList<Gebruikerregel> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>The list of users, by account name. A page is asked for by the key of a user, because names never stand in an address.</summary>
internal sealed class Gebruikerlijst(PlatformDbContext db, GebruikersLezen lezen, Toegangen toegangen, TimeProvider klok)
{
    /// <summary>How many stand on a page, and how many a search shows.</summary>
    internal const int PerBlad = 50;

    /// <summary>One page.</summary>
    public async Task<Gebruikerblad> BladAsync(Gebruikerfilter filter, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = await FilterAsync(filter, ct);
        var terug = vraag.Voor is not null;
        var vanaf = Guid.TryParse(vraag.Voor ?? vraag.Na, out var id) ? await db.Gebruikers.Where(g => g.Id == id).Select(g => g.GenormaliseerdeNaam).SingleOrDefaultAsync(ct) : null;
        var rest = vanaf is null ? alle
            : terug ? alle.Where(g => EF.Functions.LessThan(ValueTuple.Create(g.GenormaliseerdeNaam, g.Id), ValueTuple.Create(vanaf, id)))
            : alle.Where(g => EF.Functions.GreaterThan(ValueTuple.Create(g.GenormaliseerdeNaam, g.Id), ValueTuple.Create(vanaf, id)));
        var gelezen = await lezen.RegelsAsync((terug ? rest.OrderByDescending(g => g.GenormaliseerdeNaam) : rest.OrderBy(g => g.GenormaliseerdeNaam)).Take(PerBlad + 1), ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vanaf is not null, r => r.Id.ToString());
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>Users whose account name holds a text, the first page of them.</summary>
    public async Task<Gebruikerblad> ZoekAsync(string naam, CancellationToken ct)
    {
        var deel = naam.Trim().ToUpperInvariant();
        var gevonden = db.Gebruikers.Where(g => g.GenormaliseerdeNaam.Contains(deel));
        return new(await lezen.RegelsAsync(gevonden.OrderBy(g => g.GenormaliseerdeNaam).Take(PerBlad), ct), await gevonden.CountAsync(ct), null, null);
    }

    private async Task<IQueryable<Gebruiker>> FilterAsync(Gebruikerfilter filter, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var gebruikers = db.Gebruikers.AsQueryable();
        gebruikers = filter.Organisatie is { } organisatie ? gebruikers.Where(g => g.OrganisatieId == organisatie) : gebruikers;
        gebruikers = filter.Rol is { Length: > 0 } rol ? gebruikers.Where(g => g.Rollen.Any(r => r.Rol == rol && r.Van <= vandaag && vandaag <= r.Tot)) : gebruikers;
        if (filter.Staat is not (Staatfilter.Open or Staatfilter.Dicht))
        {
            return filter.Staat switch
            {
                Staatfilter.Geblokkeerd => gebruikers.Where(g => g.Geblokkeerd),
                Staatfilter.Verloopt => Verlopend(gebruikers, vandaag),
                _ => gebruikers,
            };
        }

        var (dicht, wilDicht) = (await DichtAsync(ct), filter.Staat is Staatfilter.Dicht);
        return gebruikers.Where(g => !g.Geblokkeerd && dicht.Contains(g.Id) == wilDicht);
    }

    private IQueryable<Gebruiker> Verlopend(IQueryable<Gebruiker> gebruikers, DateOnly vandaag)
    {
        var grens = vandaag.AddDays(Verloop.Dagen);
        return gebruikers.Where(g => (g.GeldigTot >= vandaag && g.GeldigTot <= grens)
            || g.Rollen.Any(r => r.Tot >= vandaag && r.Tot <= grens && !g.Rollen.Any(l => l.Rol == r.Rol && l.Thema == r.Thema && l.Tot > grens))
            || db.Bewijzen.Any(b => b.GebruikerId == g.Id && b.IngetrokkenOp == null && b.Tot >= vandaag && b.Tot <= grens
                && !db.Bewijzen.Any(l => l.GebruikerId == g.Id && l.Soort == b.Soort && l.IngetrokkenOp == null && l.Tot > grens)));
    }

    private async Task<List<Guid>> DichtAsync(CancellationToken ct)
    {
        var dicht = new List<Guid>();
        foreach (var id in await db.Gebruikers.Select(g => g.Id).ToListAsync(ct))
        {
            if ((await toegangen.VanAsync(id, ct))?.Dicht is not null)
            {
                dicht.Add(id);
            }
        }

        return dicht;
    }
}
