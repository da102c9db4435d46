using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Privacy.Domein;
using Zvh.Privacy.Woorden;

namespace Zvh.Privacy.Logboeken;

/// <summary>The question that stands before the log.</summary>
internal sealed class Doelkeuze
{
    /// <summary>What the log is read for.</summary>
    [Required]
    public Logdoel? Doel { get; set; }

    /// <summary>The four that the law allows.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [.. Enum.GetValues<Logdoel>().Select(d => new SelectListItem(Logwoorden.Doel(d), d.ToString()))];
}
