using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Aanpak;

/// <summary>Says who may see what of a case: the one place where regie, participants and sides become memberships (B1.22).</summary>
internal sealed class Casusleden(CasussenDbContext db, Lidmaatschappen lidmaatschappen)
{
    /// <summary>Sets the memberships of a case, its persons, meldingen and plans to what holds now, in the open transaction. Call it after every change of one of these.</summary>
    public async Task StelAsync(Casus casus, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.StelAsync(casus.Id, casus.Loopt ? await GewenstAsync(casus.Id, ct) : [], ct);
    }

    private async Task<IReadOnlyCollection<Lidplaats>> GewenstAsync(Guid casusId, CancellationToken ct)
    {
        var regie = await db.Regies.Where(r => r.DossierId == casusId && r.Tot == null).ToListAsync(ct);
        var deelnemers = await db.Casusdeelnemers.Where(d => d.DossierId == casusId && d.Tot == null).ToListAsync(ct);
        var personen = await db.Casuspersonen.Where(p => p.DossierId == casusId).ToListAsync(ct);

        // Every plan of the case, also one that this user does not see, or not yet: who may see it is decided here.
        var plannen = await db.Database.SqlQuery<Planplaats>($"select id as \"Id\", persoon_id as \"PersoonId\" from casussen.plan where casus_id = {casusId}").ToListAsync(ct);
        var meldingen = await db.Casusmeldingen.Where(m => m.DossierId == casusId).Select(m => m.MeldingId).ToListAsync(ct);
        var zijden = personen.ToDictionary(p => p.PersoonId, p => p.Zijde);
        List<(string Soort, Guid Id, Zijde Zijde)> alles =
        [
            ("casussen.casus", casusId, Zijde.Geen),
            .. personen.Select(p => ("casussen.persoon", p.PersoonId, p.Zijde)),
            .. plannen.Select(p => ("casussen.plan", p.Id, Zijden.Van(p.PersoonId, zijden))),
        ];

        // A melding tells about everybody in it: only who sees both sides reads it.
        List<(string Soort, Guid Id, Zijde Zijde)> gelezen = [.. alles, .. meldingen.Select(m => ("casussen.melding", m, Zijde.Geen))];
        var leiders = from r in regie from o in gelezen select new Lidplaats(o.Soort, o.Id, r.GebruikerId, Hoedanigheid(r.Soort));
        var partners = from d in deelnemers from o in alles where Zijden.Ziet(d.Zijde, o.Zijde) select new Lidplaats(o.Soort, o.Id, d.GebruikerId, "deelnemer");
        return [.. leiders, .. partners];
    }

    private sealed record Planplaats(Guid Id, Guid? PersoonId);

    private static string Hoedanigheid(Regiesoort soort) => soort is Regiesoort.Procesregie ? Rollen.Procesregisseur : Rollen.Casusregisseur;
}
