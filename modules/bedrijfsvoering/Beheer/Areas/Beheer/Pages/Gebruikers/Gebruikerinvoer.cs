using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Zvh.Abstractions;

namespace Zvh.Beheer.Gebruikers;

/// <summary>What the form asks to make a user.</summary>
internal sealed class Gebruikerinvoer
{
    [Display(Name = "Gebruikersnaam")]
    [StringLength(60)]
    public string? Naam { get; set; }

    [Required]
    [StringLength(80)]
    [Display(Name = "Naam of functie")]
    public string Weergavenaam { get; set; } = "";

    [Display(Name = "Organisatie")]
    public Guid? OrganisatieId { get; set; }

    public List<string> Rollen { get; set; } = [];
}

/// <summary>What the form asks to change a user.</summary>
internal sealed class Gegevensinvoer
{
    [Required]
    [StringLength(80)]
    [Display(Name = "Naam of functie")]
    public string Weergavenaam { get; set; } = "";

    [Display(Name = "Organisatie")]
    public Guid? OrganisatieId { get; set; }

    [Display(Name = "Account geldt tot en met")]
    public DateOnly? GeldigTot { get; set; }

    /// <summary>The last change that the user saw; empty when there was none.</summary>
    public Guid Gezien { get; set; }
}

/// <summary>The roles to choose from.</summary>
/// <param name="Alle">Every role that a module names.</param>
/// <param name="Gekozen">Ids of the chosen ones.</param>
internal sealed record Rolkeuze(IReadOnlyList<Rol> Alle, IReadOnlyCollection<string> Gekozen);

/// <summary>A one-time link that is shown once.</summary>
/// <param name="Gebruikersnaam">For whom.</param>
/// <param name="Adres">The link.</param>
/// <param name="Pagina">The page of the user.</param>
internal sealed record Eenmalig(string Gebruikersnaam, string Adres, string Pagina)
{
    /// <summary>From the path with the secret.</summary>
    public static Eenmalig Van(HttpRequest verzoek, string gebruikersnaam, Guid id, string pad) =>
        new(gebruikersnaam, $"{verzoek.Scheme}://{verzoek.Host}{verzoek.PathBase}{pad}", $"/beheer/gebruikers/{id}");
}
