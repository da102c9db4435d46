using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Demo;

/// <summary>Makes meldingen and cases of now: meldingen that wait for a decision, cases in every phase, and the family of A-281.</summary>
internal sealed class Demoheden(CasussenDbContext db, Nummering nummering, Demoaanpak aanpak, Casusleden leden, Regioprofiel profiel, TimeProvider klok)
{
    private const string Door = Rollen.Procesregisseur;

    private static readonly Casusfase[] Fasen =
        [Casusfase.Melding, Casusfase.Weging, Casusfase.Verzamelen, Casusfase.Casusoverleg, Casusfase.Uitvoering, Casusfase.Uitvoering, Casusfase.Evaluatie];

    private static readonly string[] Aanleidingen =
    [
        "Buren melden al weken geluidsoverlast en ruzie. Contact maken lukt niet.", "Meerdere meldingen van onbegrepen gedrag in het winkelcentrum. Er is geen zorg betrokken.",
        "Iemand komt binnenkort vrij en heeft geen woning en geen inkomen.", "Zorgen over de veiligheid thuis. School ziet een kind dat steeds stiller wordt.", "De hulp liep vast: drie organisaties werken langs elkaar heen.",
    ];

    private readonly Casussengegevens gegevens = Casussengegevens.Van(profiel);

    private int personen;

    /// <summary>Makes them, in the open transaction.</summary>
    public async Task VulAsync(CancellationToken ct)
    {
        var spelers = await aanpak.SpelersAsync(ct);
        var gemeenten = profiel.Gemeenten.Select(g => g.Code).ToList();
        for (var i = 0; i < 10; i++)
        {
            await MeldAsync(i, gemeenten[i % gemeenten.Count], spoed: i == 3, [Nieuw(i)], ct);
        }

        for (var i = 0; i < 3 * Fasen.Length; i++)
        {
            var melding = await MeldAsync(10 + i, gemeenten[i % gemeenten.Count], spoed: false, [Nieuw(20 + i)], ct);
            await OpenAsync(melding, Fasen[i % Fasen.Length], spelers, ct);
        }

        await GezinAsync(gemeenten[0], spelers, ct);
    }

    // Father, mother who lives elsewhere, three children: each with an approach of his own, in one case.
    private async Task GezinAsync(string gemeente, Demospelers spelers, CancellationToken ct)
    {
        var nu = klok.GetUtcNow().AddDays(-40);
        Persoon[] gezin =
        [
            Demomensen.Maak("Ties", "Gezinnema", new(1984, 5, 2), nu), Demomensen.Maak("Wies", "Elderswoon", new(1986, 9, 14), nu), Demomensen.Maak("Fien", "Gezinnema", new(2009, 1, 20), nu),
            Demomensen.Maak("Sjors", "Gezinnema", new(2011, 11, 3), nu), Demomensen.Maak("Roos", "Gezinnema", new(2016, 6, 30), nu),
        ];
        db.AddRange(gezin);
        var melding = await MeldAsync(39, gemeente, spoed: false, gezin, ct);
        var casus = await OpenAsync(melding, Casusfase.Uitvoering, spelers, ct);
        await aanpak.GezinsplannenAsync(casus, gezin, spelers, ct);
        await leden.StelAsync(casus, ct);
    }

    private Persoon Nieuw(int dagen)
    {
        var persoon = Demomensen.Maak(personen++, klok.GetUtcNow().AddDays(-dagen));
        db.Add(persoon);
        return persoon;
    }

    private async Task<Melding> MeldAsync(int dagen, string gemeente, bool spoed, IReadOnlyList<Persoon> over, CancellationToken ct)
    {
        var (op, thema) = (klok.Vandaag().AddDays(-dagen), dagen % 3 == 1 ? "onbegrepen-gedrag" : "complexe-casuistiek");
        var melding = new Melding
        {
            Nummer = await nummering.VolgendeAsync("M", op.Year, ct), Thema = thema, Bron = gegevens.Bronnen[dagen % gegevens.Bronnen.Count].Code, Gemeente = gemeente, OntvangenOp = op, Melder = "Wijkteam (demo)",
            Aanleiding = Aanleidingen[dagen % Aanleidingen.Length], Doel = "Samen bekijken wat nodig is", EerderGeprobeerd = "Het wijkteam ging twee keer langs", VoorafBesproken = true,
            Spoed = spoed, Spoedreden = spoed ? "Vanavond wordt opnieuw ruzie verwacht" : null, EersteVerwerkingOp = klok.GetUtcNow().AddDays(-dagen), Door = Door,
        };
        db.Add(melding);
        db.AddRange(over.Select(p => new Meldingpersoon { DossierId = melding.Id, PersoonId = p.Id }));
        await db.SaveChangesAsync(ct);
        return melding;
    }

    private async Task<Casus> OpenAsync(Melding melding, Casusfase fase, Demospelers spelers, CancellationToken ct)
    {
        var stap = gegevens.Beginstappen(melding.Thema).First();
        var casus = new Casus
        {
            Nummer = await nummering.VolgendeAsync("C", melding.OntvangenOp.Year, ct), Thema = melding.Thema, Gemeente = melding.Gemeente, Grondslag = gegevens.Kader(melding.Thema).Grondslag, Stap = stap.Code, GeopendOp = melding.OntvangenOp,
        };
        melding.Besluit(Meldingstatus.Opgepakt, "Meer organisaties nodig", Door, klok.GetUtcNow());
        casus.StelBewaartermijn(melding.EersteVerwerkingOp);
        db.Add(casus);
        db.Add(new Casusstap { DossierId = casus.Id, Stap = stap.Code, Van = casus.GeopendOp });
        db.Add(new Casusmelding { DossierId = casus.Id, MeldingId = melding.Id });
        List<Guid> gezin = [.. db.Meldingpersonen.Local.Where(p => p.DossierId == melding.Id).Select(p => p.PersoonId)];
        db.AddRange(gezin.Select(p => new Casuspersoon { DossierId = casus.Id, PersoonId = p, Betrokkenheid = Betrokkenheid.Betrokkene }));
        db.Add(new Gebeurtenis { DossierId = casus.Id, Soort = Gebeurtenissoort.Fase, Tekst = $"Casus geopend uit melding {melding.Nummer}: {stap.Naam}.", Op = klok.GetUtcNow(), Door = Door });
        aanpak.Breng(casus, fase, gegevens, spelers, gezin.Count == 1 ? gezin[0] : null);
        await leden.StelAsync(casus, ct);
        return casus;
    }
}
