using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;

namespace Zvh.Documenten.Bijlagen;

/// <summary>What is filled in to add a document or a new version of one.</summary>
public sealed class Documentinvoer
{
    /// <summary>The file.</summary>
    [Display(Name = "Bestand")]
    public IFormFile? Bestand { get; set; }

    /// <summary>The document of which this is a new version; null for a new document.</summary>
    [Display(Name = "Nieuwe versie van")]
    public Guid? Reeks { get; set; }

    /// <summary>The part of the record on which it hangs.</summary>
    public Guid? OnderdeelId { get; set; }

    /// <summary>Why it may be here.</summary>
    [Display(Name = "Waarom mag dit document hier staan?")]
    public Leveringsgrond Grond { get; set; }

    /// <summary>Since when that ground holds.</summary>
    [Required(ErrorMessage = "Vul in sinds wanneer die grond er is.")]
    [Display(Name = "Grond geldt sinds")]
    public DateOnly? GrondOp { get; set; }

    /// <summary>The grounds, to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Gronden { get; } = [.. Enum.GetValues<Leveringsgrond>().Select(g => new SelectListItem(Leveringsgronden.Woord(g), g.ToString()))];
}
