using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>Begins a scenario about a case.</summary>
[VereistRecht(Rechten.ScenarioMaken)]
internal sealed class NieuwModel(ScenarioMaken maken, IFlash flash) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Vul het nummer van de casus in."), StringLength(20)]
    [Display(Name = "Nummer van de casus")]
    public string Nummer { get; set; } = "";

    [BindProperty]
    public Scenarioinvoer Invoer { get; set; } = new();

    public void OnGet(string? nummer) => Nummer = nummer ?? "";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var scenario = await maken.BeginAsync(Nummer, Invoer, ct);
            if (ModelState.Neem(scenario))
            {
                flash.Gelukt("Het concept is opgeslagen. Noem nu de bronnen.");
                return LocalRedirect($"/knooppunt/scenarios/{scenario.Waarde}");
            }
        }

        return Page();
    }
}
