using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Demo;

/// <summary>What people do in the demo cases: plans with actions in every stand, places on the list of the heaviest cases, knelpunten, and what was learned.</summary>
internal sealed class Demoplannen(CasussenDbContext db, TimeProvider klok)
{
    private const string Door = Rollen.Procesregisseur;

    private static readonly string[] Knelpunten = ["wachtlijst-ggz", "woningdruk", "plek-wlz", "verkokering", "woningdruk"];

    private int geteld;

    /// <summary>Adds them to an open case; the caller saves.</summary>
    public void VoegToe(Casus casus, Guid persoon, Casussengegevens gegevens, Demospelers spelers)
    {
        var i = geteld++;
        if (casus.Fase >= Casusfase.Verzamelen)
        {
            Staat(casus, Knelpunten[i % Knelpunten.Length], i);
        }

        if (casus.Fase < Casusfase.Uitvoering)
        {
            return;
        }

        Plan(casus, persoon, spelers, i);
        if (i % 2 == 0)
        {
            db.Add(new Topplaats
            {
                DossierId = casus.Id, Criteria = gegevens.Toplijst.Versie, Toets = "Voldoet aan alle criteria: vijf meldingen in een half jaar, en de gewone hulp lukt niet.", Van = klok.Vandaag().AddDays(-30 - i),
                HerzienOp = klok.Vandaag().AddDays(10 * i), Door = Door,
            });
        }

        if (casus.Fase is Casusfase.Evaluatie)
        {
            (casus.Resultaat, casus.Vervolg, casus.Leerpunten) = ("Er is een vaste woning en er zijn geen nieuwe meldingen.", "Het wijkteam blijft een jaar betrokken.", "Eén vast gezicht werkte beter dan drie keer een nieuwe hulpverlener.");
        }
    }

    private void Plan(Casus casus, Guid persoon, Demospelers spelers, int i)
    {
        var (vandaag, nu) = (klok.Vandaag(), klok.GetUtcNow());
        var plan = new Plan { CasusId = casus.Id, Thema = casus.Thema, PersoonId = persoon, Kern = "Een vaste plek en minder onrust." };
        var wonen = new Doel { DossierId = plan.Id, Leefgebied = Leefgebied.Standaard[0].Code, Tekst = "Binnen drie maanden een vaste plek om te wonen" };
        var rust = new Doel { DossierId = plan.Id, Leefgebied = Leefgebied.Standaard[1].Code, Tekst = "Geen nieuwe meldingen van overlast" };
        Actie[] acties =
        [
            new() { DossierId = plan.Id, DoelId = wonen.Id, Tekst = "Zoek een woning met begeleiding", OrganisatieId = spelers.Publiek[i % spelers.Publiek.Count], Uiterlijk = vandaag.AddDays(-3) },
            new() { DossierId = plan.Id, DoelId = wonen.Id, Tekst = "Regel een briefadres", OrganisatieId = spelers.Publiek[(i + 1) % spelers.Publiek.Count], Uiterlijk = vandaag.AddDays(14) },
            new() { DossierId = plan.Id, DoelId = rust.Id, Tekst = "Ga elke week langs", OrganisatieId = spelers.Publiek[i % spelers.Publiek.Count], Uiterlijk = vandaag.AddDays(60) },
            new() { DossierId = plan.Id, DoelId = rust.Id, Tekst = "Start een traject bij de verslavingszorg", OrganisatieId = spelers.Publiek[(i + 1) % spelers.Publiek.Count], Uiterlijk = vandaag.AddDays(30) },
        ];
        acties[0].Beantwoord(Actiestand.Geaccepteerd, null, nu);
        acties[1].Beantwoord(Actiestand.Geaccepteerd, null, nu);
        acties[1].Beantwoord(Actiestand.Gereed, "Het briefadres is geregeld bij de gemeente.", nu);
        acties[3].Beantwoord(Actiestand.Geweigerd, "Er is eerst een indicatie nodig.", nu);
        db.AddRange(plan, wonen, rust);
        db.AddRange(acties);
    }

    private void Staat(Casus casus, string soort, int i) => db.Add(new Knelpunt
    {
        DossierId = casus.Id, Soort = soort, Sinds = klok.Vandaag().AddDays(-20 - (3 * i)), OpgelostOp = i % 4 == 3 ? klok.Vandaag().AddDays(-5) : null, Toelichting = $"{Knelpuntsoorten.Titel(soort)}. Dit houdt de aanpak op.", Door = Door,
    });
}
