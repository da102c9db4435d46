using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Jeugdtafels.Demo;

/// <summary>Fills an empty demo house with requests in several stands, a signal and hours. Nobody in it exists.</summary>
internal sealed class Jeugddemo(JeugdtafelsDbContext db, Jeugdkeuzes keuzes, Regioprofiel profiel, Mensen mensen, TimeProvider klok) : IDemovulling
{
    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Verzoeken.AnyAsync(ct) || await mensen.SleutelAsync(JeugdtafelsModule.Secretaris, ct) is not { } secretaris)
        {
            return;
        }

        var vandaag = klok.Vandaag();
        foreach (var (tafel, i) in Tafelregel.Alle.Where(t => keuzes.Heeft(t.Tafel)).Select((t, i) => (t.Tafel, i)))
        {
            var wacht = Maak(tafel, $"Jeugdige {(char)('A' + i)}", vandaag.AddYears(-14 + i), secretaris);
            var gepland = Maak(tafel, $"Jeugdige {(char)('P' + i)}", vandaag.AddYears(-11 - i), secretaris);
            gepland.Plan(klok.Utc(vandaag.AddDays(6 + i).ToDateTime(new TimeOnly(10, 0))), "Spreekkamer 2");
            db.AddRange(wacht, gepland);
            db.AddRange(new[] { Tafelregel.Van(tafel).Gewoonlijk, [Tafelrol.Ouder], gepland.WordtGehoord(vandaag) ? [Tafelrol.Jeugdige] : [] }.SelectMany(r => r).Select(rol => new Jeugdgenodigde { DossierId = gepland.Id, Rol = rol }));
        }

        db.Add(new Jeugdsignaal { Titel = "Hulp stopt op de achttiende verjaardag", Tekst = "In meer gesprekken bleek dat niemand vooraf afsprak wie na de achttiende verjaardag verder helpt.", Op = vandaag.AddDays(-9), Door = JeugdtafelsModule.Secretaris });
        db.AddRange(Enumerable.Range(1, 4).Select(week => new Tafeluur { GebruikerId = secretaris, Op = vandaag.AddDays(-7 * week), Tafel = Tafelregel.Alle.First(t => keuzes.Heeft(t.Tafel)).Tafel, Soort = Uursoort.Administratie, Uren = 5.5m }));
        await db.SaveChangesAsync(ct);
    }

    private Jeugdverzoek Maak(Jeugdtafel tafel, string naam, DateOnly geboren, Guid door) => new()
    {
        Tafel = tafel, Gemeente = profiel.Gemeenten.First(g => keuzes.Elders(g.Code, klok.Vandaag()) is null).Code, Naam = naam, Geboortedatum = geboren, Ouders = $"De ouders van {naam.ToLowerInvariant()[..1]}{naam[1..]}",
        Zorgen = "De jeugdige gaat weinig naar school en er is vaak ruzie thuis. Hulp in het gezin hielp niet genoeg.", Vraag = "Wat is er nodig om het thuis veilig te maken?", Pijler = tafel is Jeugdtafel.Expertteam ? Pijler.Consultatie : null,
        VrijOp = tafel is Jeugdtafel.Nazorg ? klok.Vandaag().AddMonths(2) : null, BesprokenOp = klok.Vandaag().AddDays(-4), Reactie = "De ouders zijn moe en willen dat er iets verandert.", VerzoekerId = door, Op = klok.GetUtcNow().AddDays(-3),
    };
}
