using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Jeugdtafels.Domein;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Gedeeld;

/// <summary>Lists to choose from that are the same in every house.</summary>
internal static class Jeugdtafellijsten
{
    /// <summary>What is asked of the expert team.</summary>
    public static IReadOnlyList<SelectListItem> Pijlers { get; } = Keuzelijst.Van<Pijler>(Jeugdwoorden.Pijler);

    /// <summary>As whom somebody comes.</summary>
    public static IReadOnlyList<SelectListItem> Rollen { get; } = Keuzelijst.Van<Tafelrol>(Rolwoorden.Van);

    /// <summary>How somebody was heard.</summary>
    public static IReadOnlyList<SelectListItem> Hoorwijzen { get; } = Keuzelijst.Van<Hoorwijze>(h => Jeugdwoorden.Gehoord(h));

    /// <summary>What hours go to.</summary>
    public static IReadOnlyList<SelectListItem> Uursoorten { get; } = Keuzelijst.Van<Uursoort>(Jeugdwoorden.Uren);

    /// <summary>What a table can decide.</summary>
    public static IReadOnlyList<SelectListItem> Besluiten(Jeugdtafel tafel) => [.. Tafelregel.Van(tafel).Besluiten.Select(b => new SelectListItem(b.Titel, b.Code))];
}
