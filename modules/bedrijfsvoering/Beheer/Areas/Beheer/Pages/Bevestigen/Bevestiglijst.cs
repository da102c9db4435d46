using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Organisaties;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Bevestigen;

/// <summary>Somebody whose rights are confirmed or withdrawn.</summary>
/// <param name="Id">The user.</param>
/// <param name="Naam">Account name.</param>
/// <param name="Weergavenaam">Name or function.</param>
/// <param name="Rollen">The roles of today and later, as a reader says them.</param>
internal sealed record Bevestigmens(Guid Id, string Naam, string Weergavenaam, IReadOnlyList<string> Rollen);

/// <summary>The people of an organisation whose rights must be confirmed.</summary>
/// <param name="Regel">The organisation.</param>
/// <param name="Mensen">Its people who have a role today or later.</param>
/// <param name="Vingerafdruk">Changes with every person, role and date, so that a change made meanwhile is noticed.</param>
internal sealed record Bevestigblad(Organisatieregel Regel, IReadOnlyList<Bevestigmens> Mensen, string Vingerafdruk);

/// <summary>Reads what is to be confirmed.</summary>
internal sealed class Bevestiglijst(PlatformDbContext db, OrganisatiesLezen organisaties, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>The organisations of which this user may confirm the rights, the first to end first.</summary>
    public async Task<IReadOnlyList<Organisatieregel>> OrganisatiesAsync(CancellationToken ct) =>
        [.. (await organisaties.LijstAsync(ct)).Where(o => gebruiker.MagBevestigen(o.Organisatie.Id)).OrderBy(o => o.Organisatie.BevestigdTot)];

    /// <summary>The list of one organisation; null when there is none or this user may not confirm it.</summary>
    public async Task<Bevestigblad?> LeesAsync(Guid organisatieId, CancellationToken ct)
    {
        if (!gebruiker.MagBevestigen(organisatieId) || await organisaties.LeesAsync(organisatieId, ct) is not { } regel)
        {
            return null;
        }

        var vandaag = klok.Vandaag();
        var mensen = await db.Gebruikers.AsNoTracking().Include(g => g.Rollen.Where(r => r.Tot >= vandaag))
            .Where(g => g.OrganisatieId == organisatieId && !g.Geblokkeerd && g.Rollen.Any(r => r.Tot >= vandaag)).OrderBy(g => g.GenormaliseerdeNaam).ToListAsync(ct);
        var spoor = mensen.SelectMany(g => g.Rollen.OrderBy(r => r.Id).Select(r => $"{g.Id}/{r.Id}/{Toegangswoorden.Code(r.Tot)}")).Prepend(Toegangswoorden.Code(regel.Organisatie.BevestigdTot));
        return new(
            regel, [.. mensen.Select(g => new Bevestigmens(g.Id, g.Naam, g.Weergavenaam, [.. g.Rollen.OrderBy(r => r.Rol, StringComparer.Ordinal).Select(Rol)]))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', spoor)))));
    }

    private string Rol(GebruikerRol rol) =>
        $"{catalogus.Roltitel(rol.Rol)}{(rol.Thema is { } thema ? $" ({catalogus.Thematitel(thema)})" : "")}, tot en met {Toegangswoorden.Dag(rol.Tot)}";
}
