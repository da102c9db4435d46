using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Regio;

namespace Zvh.Jeugdtafels.Gedeeld;

/// <summary>The municipalities and tables of this house, as it calls them.</summary>
internal sealed class Jeugdkeuzes(Regioprofiel profiel)
{
    /// <summary>How a setting says yes.</summary>
    public const string Ja = "ja";

    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The tables that this house has.</summary>
    public IReadOnlyList<SelectListItem> Tafels => [.. Tafelregel.Alle.Where(t => Heeft(t.Tafel)).Select(t => new SelectListItem(Tafel(t.Tafel), t.Tafel.ToString()))];

    /// <summary>The name of a table: a region can call it otherwise with the term <c>jeugdtafel.bescherming</c>, <c>jeugdtafel.expertteam</c> or <c>jeugdtafel.nazorg</c>.</summary>
    public string Tafel(Jeugdtafel tafel) => profiel.Term($"jeugdtafel.{Naam(tafel)}", Tafelregel.Van(tafel).Naam);

    /// <summary>Whether this house has the table: a setting of the region.</summary>
    public bool Heeft(Jeugdtafel tafel) => profiel.Instellingen.GetValueOrDefault(Instelling(tafel), Ja) == Ja;

    /// <summary>The setting that says whether a house has a table.</summary>
    public static string Instelling(Jeugdtafel tafel) => $"{JeugdtafelsModule.Id}.{Naam(tafel)}";

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    /// <summary>Whether this is a municipality of the house.</summary>
    public bool KentGemeente(string code) => profiel.KentGemeente(code);

    /// <summary>The agreement under which another party takes youths of a municipality up; null when this house does.</summary>
    public Taakafspraak? Elders(string gemeente, DateOnly op) => Taakverdeling.Ander(profiel.Taakverdeling, Jeugdverzoek.Jeugd, gemeente, strafrecht: false, op);

    private static string Naam(Jeugdtafel tafel) => tafel switch
    {
        Jeugdtafel.Bescherming => "bescherming",
        Jeugdtafel.Expertteam => "expertteam",
        _ => "nazorg",
    };
}
