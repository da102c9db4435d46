using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Begins a track from a signal, or adds to the one of its bundle, without showing either track to whoever screens.</summary>
internal sealed class Sporen(MensenhandelDbContext db, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>The page of a victim track.</summary>
    public static string ZorgPad(Guid id) => $"/mensenhandel/zorg/{id}";

    /// <summary>The page of an offender track.</summary>
    public static string DaderPad(Guid id) => $"/mensenhandel/procesregie/{id}";

    /// <summary>Brings a signal to the zorgcoordinator, in the open transaction.</summary>
    /// <returns>Key of the track.</returns>
    public async Task<Guid> NaarZorgAsync(Uitbuitingssignaal signaal, string naam, string tekst, CancellationToken ct)
    {
        var id = await OpenZorgAsync(signaal, ct);
        if (id is null)
        {
            var spoor = new Slachtofferspoor { Gemeente = signaal.Gemeente, Naam = naam, Op = klok.GetUtcNow() };
            db.Add(spoor);
            db.AddRange(Enum.GetValues<Procedure>().Select(p => new Procedurestap { DossierId = spoor.Id, Procedure = p }));
            id = spoor.Id;
        }

        db.Add(new Slachtoffernotitie { DossierId = id.Value, Tekst = tekst, Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        await berichten.StuurNaarRechtAsync(Rechten.SlachtofferLezen, "Er is een signaal voor de zorg voor een slachtoffer.", ZorgPad(id.Value), ct);
        return id.Value;
    }

    /// <summary>Brings a signal to the procesregisseur, in the open transaction.</summary>
    /// <returns>Key of the track.</returns>
    public async Task<Guid> NaarRegieAsync(Uitbuitingssignaal signaal, string wie, string tekst, CancellationToken ct)
    {
        var id = await OpenRegieAsync(signaal, ct);
        if (id is null)
        {
            var spoor = new Daderspoor { Gemeente = signaal.Gemeente, Wie = wie, Bekend = tekst, Op = klok.GetUtcNow() };
            db.Add(spoor);
            id = spoor.Id;
        }
        else
        {
            db.Add(new Daderactie { DossierId = id.Value, Tekst = tekst, Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        }

        await db.SaveChangesAsync(ct);
        await berichten.StuurNaarRechtAsync(Rechten.DaderLezen, "Er is een signaal voor de procesregie op mensenhandel.", DaderPad(id.Value), ct);
        return id.Value;
    }

    // A victim who withdrew consent keeps that, and a track that ended stays closed: a new signal begins anew. Whoever screens sees no track, so this asks past the filter, and yields a key only.
    private async Task<Guid?> OpenZorgAsync(Uitbuitingssignaal signaal, CancellationToken ct)
    {
        var ids = (await BundelAsync(signaal, ct)).Select(s => s.SlachtofferspoorId).OfType<Guid>().Distinct().ToArray();
        return ids.Length == 0 ? null : (await db.Database.SqlQuery<Guid>($"""
            select id as "Value" from mensenhandel.slachtofferspoor where id = any({ids}) and ingetrokken_op is null and afgesloten_op is null order by id limit 1 for update
            """).ToListAsync(ct)).Cast<Guid?>().FirstOrDefault();
    }

    private async Task<Guid?> OpenRegieAsync(Uitbuitingssignaal signaal, CancellationToken ct)
    {
        var ids = (await BundelAsync(signaal, ct)).Select(s => s.DaderspoorId).OfType<Guid>().Distinct().ToArray();
        return ids.Length == 0 ? null : (await db.Database.SqlQuery<Guid>($"""
            select id as "Value" from mensenhandel.daderspoor where id = any({ids}) and afgesloten_op is null order by id limit 1 for update
            """).ToListAsync(ct)).Cast<Guid?>().FirstOrDefault();
    }

    private async Task<List<Uitbuitingssignaal>> BundelAsync(Uitbuitingssignaal signaal, CancellationToken ct) =>
        signaal.BundelId is { } bundel ? await db.Signalen.Where(s => s.BundelId == bundel && s.Id != signaal.Id).OrderBy(s => s.Volgnummer).ToListAsync(ct) : [];
}
