using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Huizen;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>The tasks in the law for which another house can be asked, by the kind of house.</summary>
internal static class Checktaken
{
    /// <summary>Known at another ZVH? (B1.31).</summary>
    public const string Zvh = "Wgs artikel 2.28";

    /// <summary>Known at another partnership? (B1.32).</summary>
    public const string Riec = "Wgs artikel 1.7 lid 8";

    /// <summary>To choose from.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [new($"{Zvh}: is deze persoon bekend bij een ander Zorg- en Veiligheidshuis?", Zvh), new($"{Riec}: afstemming met een RIEC", Riec)];

    /// <summary>The one that fits a kind of house.</summary>
    public static string Bij(Huissoort soort) => soort is Huissoort.Riec ? Riec : Zvh;
}

/// <summary>What is filled in to ask another house.</summary>
internal sealed class Checkinvoer
{
    [Required, StringLength(20)]
    public string Nummer { get; set; } = "";

    [Required(ErrorMessage = "Kies over wie het gaat.")]
    [Display(Name = "Over wie?")]
    public Guid? PersoonId { get; set; }

    [Required(ErrorMessage = "Kies aan welk huis u het vraagt.")]
    [Display(Name = "Aan welk huis?")]
    public Guid? HuisId { get; set; }

    [Required(ErrorMessage = "Kies voor welke wettelijke taak u het vraagt.")]
    [Display(Name = "Voor welke wettelijke taak?")]
    public string? Taak { get; set; }

    [Required(ErrorMessage = "Schrijf op met welk doel u het vraagt. Zonder doel mag het niet."), StringLength(300)]
    [Display(Name = "Met welk doel?")]
    public string Doel { get; set; } = "";
}

/// <summary>What is filled in to decide about a transfer.</summary>
internal sealed class Besluitinvoer
{
    [StringLength(4000)]
    [Display(Name = "Wat geeft u?")]
    public string? Wat { get; set; }

    [StringLength(500)]
    [Display(Name = "Voorwaarden, of waarom niet")]
    public string? Toelichting { get; set; }

    [Display(Name = "Wie bijzondere of strafrechtelijke gegevens leverde, vindt het goed. Of die gegevens zitten er niet in.")]
    public bool Toestemming { get; set; }

    [Display(Name = "Er staat niets in over gezondheid, jeugdhulp of verplichte zorg.")]
    public bool ZonderGeheim { get; set; }
}
