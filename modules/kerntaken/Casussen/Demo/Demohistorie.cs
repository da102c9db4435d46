using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;

namespace Zvh.Casussen.Demo;

/// <summary>Makes the meldingen and cases of a past year. More than five years ago the data about people are destroyed by law (Wgs 1.8 lid 7; B1.16): what is there are the rows that the figures count.</summary>
internal sealed class Demohistorie(CasussenDbContext db, TimeProvider klok)
{
    private const string Door = Rollen.Procesregisseur;

    private readonly Dictionary<(string Letter, int Jaar), int> tellers = [];

    /// <summary>Makes them, in the open transaction.</summary>
    public async Task VulAsync(Demogegevens gegevens, CancellationToken ct)
    {
        var soorten = gegevens.Soorten.ToDictionary(s => s.Code, StringComparer.Ordinal);
        foreach (var reeks in gegevens.Reeksen)
        {
            var soort = soorten[reeks.Soort];
            for (var k = 0; k < reeks.Meldingen.Count; k++)
            {
                var (van, tot) = gegevens.Dagen(k);
                db.AddRange(Enumerable.Range(0, reeks.Meldingen[k]).Select(i => Melding(soort, reeks.Gemeente, Dag(van, tot, i, reeks.Meldingen[k]))));
            }

            var casussen = Kwartaalverdeling.Verdeel(reeks.Casussen, reeks.Uniek);
            for (var i = 0; i < casussen.Count; i++)
            {
                var (eerste, laatste) = (gegevens.Dagen(casussen[i].Eerste), gegevens.Dagen(casussen[i].Laatste));
                VoegToe(soort, reeks.Gemeente, Dag(eerste.Van, eerste.Tot, i, casussen.Count), laatste.Tot);
            }
        }

        db.AddRange(tellers.Select(t => new Nummerteller { Letter = t.Key.Letter, Jaar = t.Key.Jaar, Laatste = t.Value }));
        await db.SaveChangesAsync(ct);
    }

    private static DateOnly Dag(DateOnly van, DateOnly tot, int i, int aantal) => van.AddDays(i * (tot.DayNumber - van.DayNumber) / aantal);

    private static DateTimeOffset Moment(DateOnly dag) => new(dag.ToDateTime(new(9, 0)), TimeSpan.Zero);

    private Melding Melding(Demosoort soort, string gemeente, DateOnly op)
    {
        var melding = new Melding
        {
            Nummer = Nummer("M", op.Year), Thema = soort.Thema, Bron = soort.Bron, Gemeente = gemeente, OntvangenOp = op, Melder = "Demo", VoorafBesproken = true, EersteVerwerkingOp = Moment(op), Door = Door,
        };
        melding.Besluit(Meldingstatus.NietOpgepakt, "Demo", Door, Moment(op));
        melding.Anonimiseer(Moment(op.AddDays(14)));
        return melding;
    }

    private void VoegToe(Demosoort soort, string gemeente, DateOnly van, DateOnly tot)
    {
        var casus = new Casus { Nummer = Nummer("C", van.Year), Thema = soort.Thema, Gemeente = gemeente, Grondslag = "Demo", Stap = soort.Stap, GeopendOp = van };
        casus.StelBewaartermijn(Moment(van));
        foreach (var fase in new[] { Casusfase.Weging, Casusfase.Sluiten, Casusfase.Afgeschermd })
        {
            casus.Ga(fase, tot);
        }

        casus.VraagVernietiging(Door);
        casus.Vernietig(DateOnly.FromDateTime(klok.GetUtcNow().Date));
        db.Add(casus);
        db.Add(new Casusstap { DossierId = casus.Id, Stap = soort.Stap, Van = van, Tot = tot });
    }

    private string Nummer(string letter, int jaar)
    {
        var volgende = tellers[(letter, jaar)] = tellers.GetValueOrDefault((letter, jaar)) + 1;
        return FormattableString.Invariant($"{letter}-{jaar}-{volgende:D5}");
    }
}
