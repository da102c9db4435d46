using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Logboek;

namespace Zvh.Casussen.Personen;

/// <summary>Somebody who fits the question.</summary>
internal sealed record Gevonden(Persoon Persoon, Overeenkomst Overeenkomst);

/// <summary>Finds persons by what is half known of them: the database gathers who may fit by index, the domain judges and explains.</summary>
internal sealed class PersonenZoeken(CasussenDbContext db, ILogboek logboek)
{
    private const int Meeste = 20, Kandidaten = 100;

    /// <summary>Who fits, the best first. What was shown is written in the log.</summary>
    /// <param name="vraag">What is known.</param>
    /// <param name="behalve">Somebody who is left out, for instance because he is the one to compare with.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Gevonden>> ZoekAsync(Zoekvraag vraag, Guid? behalve, CancellationToken ct)
    {
        var naam = Naamvorm.Van(vraag.Naam);
        var klanken = naam.Length == 0 ? [] : await db.Database.SqlQuery<string[]>($"select casussen.klanken({naam}) as \"Value\"").SingleAsync(ct);
        var gevonden = (await KandidatenAsync(vraag, naam, klanken, ct)).Where(p => p.Id != behalve)
            .Select(p => new Gevonden(p, Overeenkomst.Van(vraag, p, klanken)))
            .Where(g => g.Overeenkomst.Score >= Overeenkomst.Ondergrens)
            .OrderByDescending(g => g.Overeenkomst.Score).ThenBy(g => g.Persoon.Achternaam, StringComparer.Ordinal).ThenBy(g => g.Persoon.Id).Take(Meeste).ToList();
        await logboek.SchrijfAlleAsync([.. gevonden.Select(g => new Logfeit(Logactie.Lezen, "casussen.persoon", g.Persoon.Id.ToString()) { Recht = Rechten.PersoonZoeken, Codes = "zoeken" })], ct);
        return gevonden;
    }

    private Task<List<Persoon>> KandidatenAsync(Zoekvraag vraag, string naam, string[] klanken, CancellationToken ct)
    {
        string[] woorden = [.. Naamvorm.Woorden(naam)];
        DateOnly[] datums = [.. new[] { vraag.Geboortedatum, vraag.Omgewisseld }.OfType<DateOnly>()];
        var (bsn, postcode) = (vraag.Bsn ?? "", vraag.Postcode ?? "");
        return db.Personen.FromSql($"""
            select p.*, p.xmin from casussen.persoon p where p.samengevoegd_met_id is null and p.id in (
              (select id from casussen.persoon where zoeknaam %> any ({woorden}) order by word_similarity({naam}, zoeknaam) desc limit {Kandidaten})
              union all (select id from casussen.persoon where klanken && {klanken} order by word_similarity({naam}, zoeknaam) desc limit {Kandidaten})
              union all (select id from casussen.persoon where geboortedatum = any ({datums}) order by word_similarity({naam}, zoeknaam) desc limit {Kandidaten})
              union all (select id from casussen.persoon where postcode = {postcode} and not adres_afgeschermd order by word_similarity({naam}, zoeknaam) desc limit {Kandidaten})
              union all (select id from casussen.persoon where bsn = {bsn}))
            """).AsNoTracking().ToListAsync(ct);
    }
}
