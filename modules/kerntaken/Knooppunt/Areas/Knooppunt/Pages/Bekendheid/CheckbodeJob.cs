using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Jobs;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Carries a check to the other house and reads what comes back.</summary>
internal sealed class Checkbode(PlatformDbContext platform, Huisbode bode, IBekenden bekenden, TimeProvider klok)
{
    /// <summary>Asks; refused with what went wrong.</summary>
    public async Task<Uitkomst<Checkantwoord>> VraagAsync(Bekendheidscheck check, CancellationToken ct)
    {
        if (await platform.VerbondenHuizen.AsNoTracking().SingleOrDefaultAsync(h => h.Id == check.HuisId, ct) is not { } huis || !huis.IsOpen(klok.Vandaag()))
        {
            return Uitkomst<Checkantwoord>.Geweigerd("", "De verbinding met dit huis is gestopt. Vraag de regiobeheerder ernaar.");
        }

        if (check.PersoonId is not { } persoon || await bekenden.VanAsync(persoon, ct) is not { IsGenoeg: true } wie)
        {
            return Uitkomst<Checkantwoord>.Geweigerd("", "Van de persoon is geen BSN bekend, en geen naam met geboortedatum. Vul dat eerst aan.");
        }

        var antwoord = await bode.VraagAsync(huis, CheckBeantwoorden.Naam, new Checkbericht(check.Id, check.Doel, check.Taak, wie, check.Overdrachtvraag).Schrijf(), ct);
        return !antwoord.Gelukt ? Uitkomst<Checkantwoord>.Geweigerd(antwoord.Fouten)
            : Checkantwoord.Lees(antwoord.Waarde) is { } gelezen ? Uitkomst<Checkantwoord>.Ok(gelezen)
            : Uitkomst<Checkantwoord>.Geweigerd("", $"Het antwoord van {huis.Naam} is onleesbaar. Vraag de regiobeheerder om de versies te vergelijken.");
    }
}

/// <summary>Asks what was not answered yet, and asks again while somebody of the other house has to decide. What fails is tried again, less and less often.</summary>
internal sealed class CheckbodeJob(KnooppuntDbContext db, Checkbode bode, Checkmelding melding, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    private const int Herhaal = 5, MeesteUitstel = 60;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return await db.Checks.AnyAsync(c => c.VolgendePoging <= nu, ct) && await werkeenheid.UitvoerenAsync(() => VraagAsync(nu, ct), ct);
    }

    private async Task<bool> VraagAsync(DateTimeOffset nu, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes one that the other does not hold.
        var check = await db.Checks.FromSql($"select *, xmin from knooppunt.bekendheidscheck where volgende_poging <= {nu} order by volgende_poging limit 1 for update skip locked").SingleOrDefaultAsync(ct);
        if (check is null)
        {
            return false;
        }

        var antwoord = await bode.VraagAsync(check, ct);
        if (!antwoord.Gelukt)
        {
            check.Mislukt++;
            (check.Storing, check.VolgendePoging) = (antwoord.Fouten[0].Melding, nu.AddMinutes(Math.Min(MeesteUitstel, 1 << Math.Min(check.Mislukt, 6))));
        }
        else if (Verwerk(check, antwoord.Waarde, nu))
        {
            await melding.MeldAntwoordAsync(check, ct);
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    // Whether there is news for whoever asked.
    private static bool Verwerk(Bekendheidscheck check, Checkantwoord antwoord, DateTimeOffset nu)
    {
        switch (check.Stand, antwoord.Stand)
        {
            case (Checkstand.Wacht, _):
                check.Beantwoord(antwoord.Bekend, antwoord.Contact, nu);
                return true;
            case (Checkstand.OverdrachtGevraagd, Antwoordstand.Gegeven):
                check.Beslis(antwoord.Overdracht, antwoord.Toelichting, nu);
                return true;
            case (Checkstand.OverdrachtGevraagd, Antwoordstand.Geweigerd):
                check.Beslis(null, antwoord.Toelichting, nu);
                return true;
            default:
                (check.VolgendePoging, check.Mislukt, check.Storing) = (nu.AddMinutes(Herhaal), 0, null);
                return false;
        }
    }
}

/// <summary>Ends checks whose time is over: what was exchanged goes, the count stays (B1.31).</summary>
internal sealed class CheckverloopJob(KnooppuntDbContext db, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        return (await db.Checks.AnyAsync(c => c.VerlooptOp < vandaag && c.Stand != Checkstand.Verlopen, ct) || await db.OntvangenChecks.AnyAsync(c => c.VerlooptOp < vandaag && c.Stand != Ontvangenstand.Verlopen, ct))
            && await werkeenheid.UitvoerenAsync(() => VerloopAsync(vandaag, ct), ct);
    }

    private async Task<bool> VerloopAsync(DateOnly vandaag, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var eigen = await db.Checks.FromSql($"select *, xmin from knooppunt.bekendheidscheck where verloopt_op < {vandaag} and stand <> {nameof(Checkstand.Verlopen)} order by verloopt_op limit {PerKeer} for update skip locked").ToListAsync(ct);
        var ontvangen = await db.OntvangenChecks.FromSql($"select *, xmin from knooppunt.ontvangencheck where verloopt_op < {vandaag} and stand <> {nameof(Ontvangenstand.Verlopen)} order by verloopt_op limit {PerKeer} for update skip locked").ToListAsync(ct);
        eigen.ForEach(c => c.Verloop());
        ontvangen.ForEach(c => c.Verloop());
        await db.SaveChangesAsync(ct);
        return eigen.Count == PerKeer || ontvangen.Count == PerKeer;
    }
}
