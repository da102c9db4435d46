using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Demo;

/// <summary>Fills an empty demo house with questions in every stand, answers to find, and a request, a scenario and a verstrekking.</summary>
internal sealed class Knooppuntdemo(KnooppuntDbContext db, Demodossiers dossiers, Mensen mensen, Lidmaatschappen lidmaatschappen, Regioprofiel profiel, TimeProvider klok) : IDemovulling
{
    private const string Door = Rollen.Procesregisseur;

    private static readonly (string Titel, string Antwoord)[] Kennis =
    [
        ("Mag ik als wijkteam informatie delen zonder toestemming?", "Soms. Kijk eerst of het kan met toestemming. Kan dat niet, dan is een wettelijke grond nodig. Deel dan alleen wat nodig is en leg vast waarom."),
        ("Wat doe ik bij dreigende uithuiszetting?", "Bel eerst de contactpersoon van de gemeente. Vraag om uitstel en kijk of een laatstekansbeleid mogelijk is. Zet op een rij wie er al betrokken is."),
        ("Waar meld ik zorgen over onbegrepen gedrag?", "Bij het meldpunt van de gemeente. Is er direct gevaar, bel dan 112. Het huis denkt mee als gewone hulp vastloopt."),
        ("Wanneer is een casus iets voor het huis?", "Als er meer problemen tegelijk zijn, meer organisaties nodig zijn en gewone samenwerking niet genoeg is. Twijfelt u? Stel een vraag, dat kan zonder melding."),
    ];

    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Kennis.AnyAsync(ct) || await mensen.SleutelAsync(Rollen.Procesregisseur, ct) is not { } regisseur || await mensen.SleutelAsync(Rollen.Partner, ct) is not { } partner
            || await mensen.OrganisatieVanAsync(partner, ct) is not { } vanPartner)
        {
            return;
        }

        db.AddRange(Kennis.Select(k => new Kennisitem { Titel = k.Titel, Antwoord = k.Antwoord, Stand = Kennisstand.Gepubliceerd, Door = Door, Op = klok.GetUtcNow() }));
        db.Add(new Specialist { GebruikerId = regisseur, Thema = "complexe-casuistiek", Toelichting = "Opleiding procesregie" });
        db.AddRange(profiel.Gemeenten.Select(g => new Contactpersoon { Gemeente = g.Code, Naam = "Contactpersoon (demo)", Functie = "Adviseur zorg en veiligheid", Bereikbaar = "via het klantcontactcentrum", KentAkkoord = true, NagekekenOp = klok.Vandaag() }));
        await db.SaveChangesAsync(ct);
        await VragenAsync(regisseur, partner, ct);
        await dossiers.VulAsync(regisseur, vanPartner.Organisatie, ct);
    }

    private async Task VragenAsync(Guid regisseur, Guid partner, CancellationToken ct)
    {
        Vraag nieuw = Stel("Dubbele hulpverlening in één gezin", "Drie organisaties werken in hetzelfde gezin. Wie hakt de knoop door?", partner, 5), bezig = Stel("Grond om te delen met een school", "Een school wil weten of er hulp is. Mogen wij dat zeggen?", partner, 2), klaar = Stel("Meldpunt voor onrust in de wijk", "Bij wie melden bewoners onrust in de wijk?", partner, 1);
        bezig.Neem(regisseur);
        klaar.Neem(regisseur);
        klaar.Beantwoord("Bij het meldpunt van de gemeente. Het nummer staat in de wegwijzer.", klok.GetUtcNow());
        Vraag[] vragen = [nieuw, bezig, klaar];
        db.AddRange(vragen);
        await db.SaveChangesAsync(ct);
        foreach (var vraag in vragen)
        {
            await lidmaatschappen.GeefAsync("knooppunt.vraag", vraag.Id, [partner], "vrager", klok.GetUtcNow(), Lidmaatschappen.Onbepaald, ct);
        }
    }

    private Vraag Stel(string onderwerp, string tekst, Guid vrager, int dagen) =>
        new() { Onderwerp = onderwerp, Tekst = tekst, VragerId = vrager, Gemeente = profiel.Gemeenten[0].Code, Thema = "complexe-casuistiek", Uiterlijk = klok.Vandaag().AddDays(dagen), Op = klok.GetUtcNow().AddDays(dagen - 7) };
}

/// <summary>What a demo house exchanges about its first cases.</summary>
internal sealed class Demodossiers(KnooppuntDbContext db, IOnderwerpen onderwerpen, Partners partners, TimeProvider klok)
{
    private const string Door = Rollen.Procesregisseur;
    private const int Nummers = 12;

    /// <summary>Makes a request, two scenarios and a verstrekking, in the open transaction.</summary>
    public async Task VulAsync(Guid regisseur, Guid partner, CancellationToken ct)
    {
        var casussen = await CasussenAsync(ct);
        if (casussen.Count < 2)
        {
            return;
        }

        var (een, twee, vandaag, nu) = (casussen[0], casussen[1], klok.Vandaag(), klok.GetUtcNow());
        var verzoek = new Informatieverzoek { OnderwerpId = een.Id, Nummer = een.Nummer, Thema = een.Thema, OrganisatieId = partner, Doel = "Samen een beeld maken voor het casusoverleg", Vraag = "Is deze persoon bij u bekend, en loopt er op dit moment hulp?", Uiterlijk = vandaag.AddDays(10), Op = nu, DoorId = regisseur };
        var geldig = Maak(een, regisseur);
        var oud = Maak(twee, regisseur);
        geldig.StelVast(Door, vandaag);
        oud.StelVast(Door, vandaag.AddMonths(-Scenario.Geldigheid).AddDays(Scenario.Vooraf / 2));
        var gegeven = new Verstrekking { OnderwerpId = een.Id, Nummer = een.Nummer, Thema = een.Thema, OrganisatieId = partner, Wat = "Het overzicht van afspraken uit het laatste casusoverleg.", Grond = "Wgs artikel 1.7 lid 1", Doel = "De eigen taak op de afspraken afstemmen", VerstrektOp = vandaag, VraagOp = vandaag.AddYears(1), Door = Door };
        db.AddRange(verzoek, geldig, oud, gegeven);
        db.AddRange(new[] { geldig, oud }.Select(s => new Scenariobron { DossierId = s.Id, Organisatie = "Gemeente (demo)", Wat = "Stand van de hulp en de woonsituatie", Peildatum = vandaag.AddDays(-3) }));
        db.Add(new Scenariozending { DossierId = geldig.Id, OrganisatieId = partner, Op = nu, Door = Door });
        await db.SaveChangesAsync(ct);
        await partners.BetrekAsync(partner, Verzoeken.VerzoekDoen.Van(verzoek, "Het Zorg- en Veiligheidshuis vraagt u om informatie."), ct);
        await partners.BetrekAsync(partner, Scenarios.ScenarioVerzenden.Van(geldig.Id, $"Er is een scenario voor ZSM over {een.Nummer}."), ct);
        await partners.BetrekAsync(partner, Verstrekkingen.Verstrekken.Van(gegeven.Id, "Het Zorg- en Veiligheidshuis geeft u een resultaat om te lezen."), ct);
    }

    private Scenario Maak(Onderwerp casus, Guid door) => new()
    {
        OnderwerpId = casus.Id, Nummer = casus.Nummer, Thema = casus.Thema, DoorId = door, Op = klok.GetUtcNow(), ActieveAanpak = true,
        Context = "Er loopt een gezamenlijke aanpak met hulp bij wonen en verslaving. De laatste weken zijn er minder meldingen.", Advies = "Een voorwaardelijke straf met toezicht houdt de hulp in stand. Bij detentie raakt de woning kwijt.",
    };

    // Cases have numbers in the order of coming.
    private async Task<IReadOnlyList<Onderwerp>> CasussenAsync(CancellationToken ct)
    {
        var gevonden = new List<Onderwerp>();
        foreach (var jaar in new[] { klok.Vandaag().Year, klok.Vandaag().Year - 1 })
        {
            for (var n = 1; n <= Nummers && gevonden.Count < 2; n++)
            {
                if (await onderwerpen.ZoekAsync(FormattableString.Invariant($"C-{jaar}-{n:00000}"), ct) is { } casus)
                {
                    gevonden.Add(casus);
                }
            }
        }

        return gevonden;
    }
}
