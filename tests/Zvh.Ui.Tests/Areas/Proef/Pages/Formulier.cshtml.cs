using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;

namespace Zvh.Ui.Tests.Areas.Proef.Pages;

public sealed class FormulierModel(IFlash flash) : PageModel
{
    public IReadOnlyList<SelectListItem> Taakvelden { get; } = [new("1.2 Openbare orde en veiligheid", "1.2"), new("6.1 Samenkracht", "6.1")];

    [BindProperty]
    public Postinvoer Invoer { get; set; } = new();

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid || !ModelState.Neem(Bewaar(), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"Post “{Invoer.Naam}” is toegevoegd.");
        return RedirectToPage("Lijst");
    }

    private Uitkomst Bewaar() => Invoer.Lasten > new Bedrag(1_000_000)
        ? Uitkomst.Geweigerd("Lasten", "Dit is meer dan het plafond van € 1.000.000. Vul een lager bedrag in.")
        : Uitkomst.Ok();
}

public sealed class Postinvoer
{
    [Display(Name = "Naam van de post"), StringLength(80)]
    public string Naam { get; set; } = "";

    [Display(Name = "Soort")]
    public Postsoort Soort { get; set; }

    [Display(Name = "Taakveld")]
    public string? Taakveld { get; set; }

    [Display(Name = "Lasten")]
    public Bedrag Lasten { get; set; }

    [Display(Name = "Index"), Range(0, 100)]
    public decimal? Index { get; set; }

    [Display(Name = "Uren per week")]
    public int? Uren { get; set; }

    [Display(Name = "Datum van ingang")]
    public DateOnly Ingang { get; set; } = new(2026, 11, 22);

    [Display(Name = "Toelichting")]
    public string? Toelichting { get; set; }

    [Display(Name = "Bijlage")]
    public IFormFile? Bijlage { get; set; }

    [Display(Name = "De post komt elk jaar terug")]
    public bool Structureel { get; set; } = true;
}

public enum Postsoort
{
    [Display(Name = "Lasten")]
    Last,

    [Display(Name = "Baten")]
    Baat,
}
