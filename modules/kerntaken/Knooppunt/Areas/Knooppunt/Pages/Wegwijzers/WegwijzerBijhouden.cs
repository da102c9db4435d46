using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Wegwijzers;

/// <summary>A colleague with a theme.</summary>
internal sealed record Specialistrij(Specialist Specialist, string Naam);

/// <summary>Reads and keeps the list of who knows what, and whom to call where .</summary>
internal sealed class WegwijzerBijhouden(KnooppuntDbContext db, Mensen mensen, Knooppuntkeuzes keuzes, TimeProvider klok)
{
    /// <summary>After so many days without a look, a contact person is marked.</summary>
    public const int Houdbaar = 365;

    /// <summary>The colleagues who can be chosen: those of the house.</summary>
    public async Task<IReadOnlyList<Mens>> CollegasAsync(CancellationToken ct) => await mensen.MetRechtAsync(Rechten.VraagBehandelen, ct);

    /// <summary>Who knows what, by theme and name.</summary>
    public async Task<IReadOnlyList<Specialistrij>> SpecialistenAsync(CancellationToken ct)
    {
        var lijst = await db.Specialisten.AsNoTracking().ToListAsync(ct);
        var namen = await mensen.NamenAsync(lijst.Select(s => s.GebruikerId), ct);
        return [.. lijst.Where(s => namen.ContainsKey(s.GebruikerId)).Select(s => new Specialistrij(s, namen[s.GebruikerId])).OrderBy(s => keuzes.Thema(s.Specialist.Thema), StringComparer.Ordinal).ThenBy(s => s.Naam, StringComparer.Ordinal)];
    }

    /// <summary>Whom to call, by municipality and theme.</summary>
    public async Task<IReadOnlyList<Contactpersoon>> ContactenAsync(CancellationToken ct) =>
        [.. (await db.Contactpersonen.AsNoTracking().ToListAsync(ct)).OrderBy(c => keuzes.Gemeente(c.Gemeente), StringComparer.Ordinal).ThenBy(c => c.Thema is null ? "" : keuzes.Thema(c.Thema), StringComparer.Ordinal).ThenBy(c => c.Naam, StringComparer.Ordinal)];

    /// <summary>Adds a colleague with a theme, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Specialistinvoer invoer, CancellationToken ct)
    {
        if (!keuzes.KentThema(invoer.Thema) || (await CollegasAsync(ct)).All(c => c.Id != invoer.GebruikerId))
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Kies een collega en een thema uit de lijst.");
        }

        if (await db.Specialisten.AnyAsync(s => s.Thema == invoer.Thema && s.GebruikerId == invoer.GebruikerId, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Thema), "Deze collega staat al bij dit thema.");
        }

        db.Add(new Specialist { GebruikerId = invoer.GebruikerId!.Value, Thema = invoer.Thema, Toelichting = Tekst.Leeg(invoer.Toelichting) });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Adds a contact person, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Contactinvoer invoer, CancellationToken ct)
    {
        var thema = Tekst.Leeg(invoer.Thema);
        if (!keuzes.KentGemeente(invoer.Gemeente) || !keuzes.KentThema(thema))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Gemeente), "Kies een gemeente en een thema uit de lijst.");
        }

        db.Add(new Contactpersoon
        {
            Gemeente = invoer.Gemeente, Thema = thema, Naam = invoer.Naam.Trim(), Functie = invoer.Functie.Trim(), Bereikbaar = invoer.Bereikbaar.Trim(), KentAkkoord = invoer.KentAkkoord, NagekekenOp = klok.Vandaag(),
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Notes that a contact person is still the right one, in the open transaction.</summary>
    public async Task KijkNaAsync(Guid id, CancellationToken ct)
    {
        if (await db.Contactpersonen.SingleOrDefaultAsync(c => c.Id == id, ct) is { } contact)
        {
            contact.NagekekenOp = klok.Vandaag();
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Takes somebody from one of the lists, in the open transaction.</summary>
    public async Task HaalWegAsync(Guid id, CancellationToken ct)
    {
        db.RemoveRange(await db.Specialisten.Where(s => s.Id == id).ToListAsync(ct));
        db.RemoveRange(await db.Contactpersonen.Where(c => c.Id == id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
