using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What the forms of a return hold: empty, or as somebody sent them when they were refused.</summary>
internal abstract class Terugkeerformulieren : PageModel
{
    /// <summary>Where the regie belongs.</summary>
    public Weeginvoer Weeg { get; protected set; } = new();

    /// <summary>The light of a condition.</summary>
    public Peilinvoer Peil { get; protected set; } = new();

    /// <summary>A visit in the cell.</summary>
    public Bezoekinvoer Bezoek { get; protected set; } = new();

    /// <summary>Handing over to a municipality.</summary>
    public Overdrachtinvoer Overdracht { get; protected set; } = new();

    /// <summary>The day of release; null until the page is read.</summary>
    public Wijziginvoer? Wijziging { get; protected set; }

    /// <summary>Selection for the Fasehuis.</summary>
    public Selectieinvoer Selectie { get; protected set; } = new();

    /// <summary>A place in the Fasehuis.</summary>
    public Plekinvoer Plek { get; protected set; } = new();

    /// <summary>Leaving the Fasehuis.</summary>
    public Vertrekinvoer Vertrek { get; protected set; } = new();

    /// <summary>The moments of an ISD measure; null until the page is read.</summary>
    public Isdinvoer? Isd { get; protected set; }
}
