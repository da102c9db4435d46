using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Demo;

/// <summary>Who plays a part in the demo cases.</summary>
/// <param name="Procesregisseur">Leads the process; null when there is no such account.</param>
/// <param name="Casusregisseur">Leads the content.</param>
/// <param name="Publiek">Public participants.</param>
internal sealed record Demospelers(Guid? Procesregisseur, Guid? Casusregisseur, IReadOnlyList<Guid> Publiek);

/// <summary>Brings demo cases to a phase, with what belongs to it: a weging, regie, a level, plans.</summary>
internal sealed class Demoaanpak(CasussenDbContext db, PlatformDbContext platform, Mensen mensen, Demoplannen plannen, TimeProvider klok)
{
    private const string Door = Rollen.Procesregisseur;

    private static readonly string[] Organisaties = ["Politie", "Openbaar Ministerie"];

    private static readonly (string Leefgebied, string Doel, string Actie)[] Gezinsplan =
    [
        ("veiligheid", "Geen ruzie meer waar de kinderen bij zijn", "Plan een gesprek met vader over de afspraken"), ("wonen", "Een vaste plek waar de kinderen kunnen logeren", "Zoek uit welke woning mogelijk is"),
        ("dagbesteding", "Weer vier dagen per week naar school", "Spreek een begin af met de school"), ("verslaving", "Stoppen met blowen", "Maak een afspraak bij de verslavingszorg"), ("netwerk", "Iemand buiten het gezin om mee te praten", "Vraag de buurtsport om een maatje"),
    ];

    /// <summary>The accounts and organisations of the demo; makes the organisations that are missing.</summary>
    public async Task<Demospelers> SpelersAsync(CancellationToken ct)
    {
        var bestaand = await platform.Organisaties.Where(o => Organisaties.Contains(o.Naam)).ToListAsync(ct);
        var nieuw = Organisaties.Except(bestaand.Select(o => o.Naam), StringComparer.Ordinal).Select(n => new Organisatie { Naam = n, Klasse = Deelnemersklasse.Lid1, BevestigdTot = klok.Vandaag().AddYears(1) }).ToList();
        platform.AddRange(nieuw);
        await platform.SaveChangesAsync(ct);
        return new(await mensen.SleutelAsync(Rollen.Procesregisseur, ct), await mensen.SleutelAsync(Rollen.Casusregisseur, ct), [.. bestaand.Concat(nieuw).Select(o => o.Id)]);
    }

    /// <summary>Brings a case to a phase.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="naar">The phase.</param>
    /// <param name="gegevens">What the region says about cases.</param>
    /// <param name="spelers">Who plays a part.</param>
    /// <param name="enige">Whom the case is about; null for a family, whose plans are made apart.</param>
    public void Breng(Casus casus, Casusfase naar, Casussengegevens gegevens, Demospelers spelers, Guid? enige)
    {
        foreach (var fase in new[] { Casusfase.Weging, Casusfase.Verzamelen, Casusfase.Casusoverleg, Casusfase.Uitvoering, Casusfase.Evaluatie }.TakeWhile(f => casus.Fase != naar && casus.Fase < naar && f <= naar))
        {
            if (fase is Casusfase.Verzamelen)
            {
                Weeg(casus, gegevens, spelers);
                Leid(casus, gegevens, spelers);
            }

            casus.Ga(fase, klok.Vandaag());
        }

        if (casus.IsOpen)
        {
            casus.HerzienOp = klok.Vandaag().AddDays(30);
        }

        if (enige is { } persoon)
        {
            plannen.VoegToe(casus, persoon, gegevens, spelers);
        }
    }

    /// <summary>A plan for the family and one for each member.</summary>
    public async Task GezinsplannenAsync(Casus casus, IReadOnlyList<Persoon> gezin, Demospelers spelers, CancellationToken ct)
    {
        db.Add(new Plan { CasusId = casus.Id, Thema = casus.Thema, Kern = "Rust en veiligheid voor alle vijf, ieder op zijn eigen plek." });
        for (var i = 0; i < gezin.Count; i++)
        {
            var plan = new Plan { CasusId = casus.Id, Thema = casus.Thema, PersoonId = gezin[i].Id, Kern = Gezinsplan[i].Doel };
            var doel = new Doel { DossierId = plan.Id, Leefgebied = Gebied(i), Tekst = Gezinsplan[i].Doel };
            var actie = new Actie { DossierId = plan.Id, DoelId = doel.Id, Tekst = Gezinsplan[i].Actie, OrganisatieId = spelers.Publiek[i % spelers.Publiek.Count], Uiterlijk = klok.Vandaag().AddDays(7 * (i + 1)) };
            if (i % 2 == 0)
            {
                actie.Beantwoord(Actiestand.Geaccepteerd, null, klok.GetUtcNow());
            }

            db.AddRange(plan, doel, actie);
        }

        await db.SaveChangesAsync(ct);

        static string Gebied(int i) => Leefgebied.Standaard[i % Leefgebied.Standaard.Count].Code;
    }

    private void Weeg(Casus casus, Casussengegevens gegevens, Demospelers spelers)
    {
        var (kader, nu) = (gegevens.Kader(casus.Thema), klok.GetUtcNow());
        var weging = new Weging { DossierId = casus.Id, Kader = kader.Code, BegonnenOp = nu };
        weging.RondAf(Wegingsuitkomst.Procesregie, null, "Past bij het doel", Door, nu);
        db.Add(weging);
        db.AddRange(kader.Criteria.Select(c => new Wegingcriterium { DossierId = casus.Id, WegingId = weging.Id, Code = c.Code, Voldoet = true, Onderbouwing = "Blijkt uit de melding" }));
        db.AddRange(spelers.Publiek.Select(o => new Wegingoordeel { DossierId = casus.Id, WegingId = weging.Id, OrganisatieId = o, Klasse = Deelnemersklasse.Lid1, Akkoord = true, Door = Door, Op = nu }));
    }

    private void Leid(Casus casus, Casussengegevens gegevens, Demospelers spelers)
    {
        var nu = klok.GetUtcNow();
        db.AddRange(new[] { (Regiesoort.Procesregie, spelers.Procesregisseur), (Regiesoort.Casusregie, spelers.Casusregisseur) }
            .Where(r => r.Item2 is not null).Select(r => new Regie { DossierId = casus.Id, Soort = r.Item1, GebruikerId = r.Item2!.Value, Van = nu, Door = Door }));
        var stap = new Avestap { DossierId = casus.Id, Niveau = 2, Van = nu, Reden = "Meer organisaties nodig", Casusregie = gegevens.Ave[1].Naam, Procesregie = "ZVH", Operationeel = "Managers van de organisaties", Bestuurlijk = "Burgemeester", HerzienOp = klok.Vandaag().AddDays(30), Door = Door };
        db.Add(stap);
        casus.Zet(stap);
    }
}
