using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>Everything that the page of a plan shows.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Inhoud">The plan.</param>
/// <param name="Anderen">The other plans of the case that the user may see.</param>
/// <param name="Organisaties">Names of organisations by key.</param>
/// <param name="Keuzes">What things are called.</param>
/// <param name="Toegang">What the user may do.</param>
/// <param name="Antwoorden">Who may answer an action.</param>
/// <param name="Vandaag">Today.</param>
internal sealed record Planbeeld(
    Casus Casus, Planinhoud Inhoud, IReadOnlyList<Planrij> Anderen, IReadOnlyDictionary<Guid, string> Organisaties, Casuskeuzes Keuzes, IDossiertoegang Toegang,
    ActieBeantwoorden Antwoorden, DateOnly Vandaag)
{
    /// <summary>Whether the user may change goals and actions now.</summary>
    public bool MagWijzigen => Toegang.Mag(Rechten.PlanWijzigen) && Casus.IsOpen;

    /// <summary>The organisations, to choose from.</summary>
    public IReadOnlyList<SelectListItem> Organisatiekeuzes => [.. Organisaties.OrderBy(o => o.Value, StringComparer.CurrentCulture).Select(o => new SelectListItem(o.Value, o.Key.ToString()))];

    /// <summary>The goals, to choose from.</summary>
    public IReadOnlyList<SelectListItem> Doelkeuzes => [.. Inhoud.Doelen.Select(d => new SelectListItem($"{Keuzes.Gebied(d.Leefgebied)}: {d.Tekst}", d.Id.ToString()))];

    /// <summary>The other plans, to choose from.</summary>
    public IReadOnlyList<SelectListItem> Plankeuzes => [.. Anderen.Select(p => new SelectListItem(p.Titel, p.Id.ToString()))];

    /// <summary>The answers that this user can give to an action.</summary>
    public IReadOnlyList<SelectListItem> Mogelijk(Actie actie) => !Casus.Loopt ? [] :
        [.. actie.Mogelijk.Where(s => Antwoorden.MagAntwoorden(actie, s)).Select(s => new SelectListItem(Verb(s), s.ToString()))];

    /// <summary>The name of an organisation.</summary>
    public string Organisatie(Guid id) => Organisaties.GetValueOrDefault(id, "vervallen organisatie");

    private static string Verb(Actiestand stand) => stand switch
    {
        Actiestand.Geaccepteerd => "Wij doen het",
        Actiestand.Geweigerd => "Wij doen het niet",
        Actiestand.Gereed => "Het is gereed",
        Actiestand.Vervallen => "Laten vervallen",
        _ => "Opnieuw vragen",
    };
}

/// <summary>What the user may do with the plan of the route, and what day it is.</summary>
internal sealed class Planrechten(IDossiertoegang toegang, Casusboek boek)
{
    /// <summary>What the user may do.</summary>
    public IDossiertoegang Toegang => toegang;

    /// <summary>Today.</summary>
    public DateOnly Vandaag => boek.Vandaag;
}

/// <summary>Reads what the page of a plan shows.</summary>
internal sealed class Planpagina(PlanLezen lezen, CasusLezen casussen, Casuskeuzes keuzes, Mensen mensen, ActieBeantwoorden antwoorden, Planrechten rechten)
{
    /// <summary>Everything of one plan; the guard of the page saw that the user may.</summary>
    public async Task<Planbeeld> LeesAsync(Guid planId, CancellationToken ct)
    {
        var inhoud = await lezen.LeesAsync(planId, ct);
        var casus = await casussen.LeesAsync(inhoud.Plan.CasusId, ct);
        var anderen = (await lezen.RijenAsync(casus.Id, rechten.Vandaag, ct)).Where(p => p.Id != planId).ToList();
        return new(casus, inhoud, anderen, (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam), keuzes, rechten.Toegang, antwoorden, rechten.Vandaag);
    }
}
