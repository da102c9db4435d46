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
    private const int Meeste = 20;

    /// <summary>Who fits, the best first. What was shown is written in the log.</summary>
    /// <param name="vraag">What is known.</param>
    /// <param name="behalve">Somebody who is left out, for instance because he is the one to compare with.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Gevonden>> ZoekAsync(Zoekvraag vraag, Guid? behalve, CancellationToken ct)
    {
        var woorden = await WoordenAsync(vraag.Naam, ct);
        var gevonden = await BeoordeelAsync(Kandidaten.Van(vraag, woorden), vraag, woorden, ct);
        if (woorden.Count > 1 && gevonden.All(g => g.Overeenkomst.Score < Overeenkomst.Waarschijnlijk))
        {
            gevonden.AddRange((await BeoordeelAsync(Kandidaten.MetLangste(vraag, woorden), vraag, woorden, ct)).ExceptBy(gevonden.Select(g => g.Persoon.Id), g => g.Persoon.Id));
        }

        List<Gevonden> beste =
        [
            .. gevonden.Where(g => g.Persoon.Id != behalve && g.Overeenkomst.Score >= Overeenkomst.Ondergrens)
                .OrderByDescending(g => g.Overeenkomst.Score).ThenBy(g => g.Persoon.Achternaam, StringComparer.Ordinal).ThenBy(g => g.Persoon.Id).Take(Meeste),
        ];
        await logboek.SchrijfAlleAsync([.. beste.Select(g => new Logfeit(Logactie.Lezen, "casussen.persoon", g.Persoon.Id.ToString()) { Recht = Rechten.PersoonZoeken, Codes = "zoeken" })], ct);
        return beste;
    }

    private async Task<IReadOnlyList<Zoekwoord>> WoordenAsync(string? naam, CancellationToken ct)
    {
        string[] woorden = [.. Naamvorm.Woorden(naam).Distinct(StringComparer.Ordinal)];
        var klanken = woorden.Length == 0 ? [] : await db.Database.SqlQuery<string[]>($"select casussen.klanken(woord) as \"Value\" from unnest({woorden}) with ordinality w(woord, plek) order by plek").ToListAsync(ct);
        return [.. woorden.Zip(klanken, (woord, klank) => new Zoekwoord(woord, klank))];
    }

    private async Task<List<Gevonden>> BeoordeelAsync(FormattableString kandidaten, Zoekvraag vraag, IReadOnlyCollection<Zoekwoord> woorden, CancellationToken ct)
    {
        string[] klanken = [.. woorden.SelectMany(w => w.Klanken)];
        return (await db.Personen.FromSql(kandidaten).AsNoTracking().ToListAsync(ct)).ConvertAll(p => new Gevonden(p, Overeenkomst.Van(vraag, p, klanken)));
    }
}
