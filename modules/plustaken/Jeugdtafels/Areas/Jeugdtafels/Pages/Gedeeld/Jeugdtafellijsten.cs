using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Jeugdtafels.Domein;

namespace Zvh.Jeugdtafels.Gedeeld;

/// <summary>Lists to choose from that are the same in every house.</summary>
internal static class Jeugdtafellijsten
{
    /// <summary>What is asked of the expert team.</summary>
    public static IReadOnlyList<SelectListItem> Pijlers { get; } = [.. Enum.GetValues<Pijler>().Select(p => new SelectListItem(Hoofdletter(Jeugdwoorden.Pijler(p)), p.ToString()))];

    /// <summary>As whom somebody comes.</summary>
    public static IReadOnlyList<SelectListItem> Rollen { get; } = [.. Enum.GetValues<Tafelrol>().Select(r => new SelectListItem(Hoofdletter(Rolwoorden.Van(r)), r.ToString()))];

    /// <summary>How somebody was heard.</summary>
    public static IReadOnlyList<SelectListItem> Hoorwijzen { get; } = [.. Enum.GetValues<Hoorwijze>().Select(h => new SelectListItem(Hoofdletter(Jeugdwoorden.Gehoord(h)), h.ToString()))];

    /// <summary>What hours go to.</summary>
    public static IReadOnlyList<SelectListItem> Uursoorten { get; } = [.. Enum.GetValues<Uursoort>().Select(u => new SelectListItem(Hoofdletter(Jeugdwoorden.Uren(u)), u.ToString()))];

    /// <summary>What a table can decide.</summary>
    public static IReadOnlyList<SelectListItem> Besluiten(Jeugdtafel tafel) => [.. Tafelregel.Van(tafel).Besluiten.Select(b => new SelectListItem(b.Titel, b.Code))];

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
