using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Contracts;

namespace Zvh.Knooppunt.Gedeeld;

/// <summary>The first step of a form: about which melding or case it is, and whom of it one can choose then.</summary>
internal sealed class Onderwerpkeuze(IOnderwerpen onderwerpen)
{
    /// <summary>What is said when there is no such melding or case for this user.</summary>
    public const string Onbekend = "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na.";

    /// <summary>The melding or case with its persons; null and nobody when there is none that the user may see.</summary>
    public async Task<(Onderwerp? Onderwerp, IReadOnlyList<SelectListItem> Personen)> LeesAsync(string nummer, CancellationToken ct) =>
        await onderwerpen.ZoekAsync(nummer, ct) is { } onderwerp ? (onderwerp, [.. (await onderwerpen.PersonenAsync(onderwerp, ct)).Select(p => new SelectListItem(p.Naam, p.Id.ToString()))]) : (null, []);
}
