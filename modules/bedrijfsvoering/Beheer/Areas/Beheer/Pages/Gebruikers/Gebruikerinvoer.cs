using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;

namespace Zvh.Beheer.Gebruikers;

/// <summary>What the forms about a user ask.</summary>
internal sealed class Gebruikerinvoer
{
    [Display(Name = "Gebruikersnaam")]
    [StringLength(60)]
    public string? Naam { get; set; }

    [Required]
    [StringLength(80)]
    [Display(Name = "Naam of functie")]
    public string Weergavenaam { get; set; } = "";

    public List<string> Rollen { get; set; } = [];
}

/// <summary>The roles to choose from.</summary>
/// <param name="Alle">Every role that a module names.</param>
/// <param name="Gekozen">Ids of the chosen ones.</param>
internal sealed record Rolkeuze(IReadOnlyList<Rol> Alle, IReadOnlyCollection<string> Gekozen);

/// <summary>A password that is shown once.</summary>
/// <param name="Gebruikersnaam">Of whom.</param>
/// <param name="Waarde">The password.</param>
/// <param name="Pagina">The page of the user.</param>
internal sealed record Eenmalig(string Gebruikersnaam, string Waarde, string Pagina);
