using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>What if: another key, year, amount or method beside what holds today.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class WatAlsModel(
    FinancienDbContext db, VerdelingMaken maken, ScenarioRekenen rekenen, IHuidigeGebruiker gebruiker, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Verdeelkeuze Keuze { get; set; } = new();

    [BindProperty, Display(Name = "Naam van het scenario"), StringLength(80)]
    public string? Naam { get; set; }

    [BindProperty, Display(Name = "Toelichting voor de stuurgroep"), StringLength(1000)]
    public string? Toelichting { get; set; }

    public Verdeelkeuzelijsten Lijsten { get; private set; } = null!;

    public Geldstroom? Stroom { get; private set; }

    public Vergelijking? Beeld { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.SleutelWijzigen);

    public Task OnGetAsync(CancellationToken ct) => RekenAsync(ct);

    [VereistRecht(Rechten.SleutelWijzigen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Naam))
        {
            ModelState.AddModelError(nameof(Naam), "Geef het scenario een naam.");
        }

        if (await RekenAsync(ct) is not { } scenario)
        {
            return Page();
        }

        if (await db.Scenarios.AnyAsync(s => s.GeldstroomId == scenario.GeldstroomId && s.Jaar == scenario.Jaar && s.Naam == scenario.Naam, ct))
        {
            ModelState.AddModelError(nameof(Naam), "Er is al een scenario met deze naam. Kies een andere naam.");
            return Page();
        }

        scenario.Toelichting = (Toelichting ?? "").Trim();
        db.Add(scenario);
        await db.SaveChangesAsync(ct);
        flash.Gelukt($"Het scenario “{scenario.Naam}” is bewaard.");
        return Redirect($"/financien/scenarios/{scenario.Id}");
    }

    private async Task<Scenario?> RekenAsync(CancellationToken ct)
    {
        Keuze.Jaar ??= await db.Begrotingen.MaxAsync(b => (int?)b.Jaar, ct) ?? klok.GetLocalNow().Year;
        Lijsten = await Verdeelkeuzelijsten.LeesAsync(db, Keuze.Jaar.Value, ct);
        Keuze.Stroom ??= Lijsten.Stromen is [var eerste, ..] ? eerste.Value : null;
        Stroom = await db.Geldstromen.AsNoTracking().SingleOrDefaultAsync(g => g.Code == Keuze.Stroom, ct);
        if (Stroom is null)
        {
            return null;
        }

        await maken.VulAanAsync(Keuze, Stroom, Keuze.Jaar.Value, ct);
        foreach (var leeg in ModelState.Where(v => v.Value is { Errors.Count: 0, AttemptedValue: null or "" }).Select(v => v.Key).ToList())
        {
            ModelState.Remove(leeg);
        }

        var scenario = await rekenen.MaakAsync(Stroom, Keuze.Jaar.Value, Keuze, (Naam ?? "").Trim(), gebruiker.Naam, klok.GetUtcNow(), ct);
        if (!ModelState.Neem(scenario))
        {
            return null;
        }

        var resultaat = await rekenen.BerekenAsync(scenario.Waarde, ct);
        foreach (var fout in resultaat.Fouten)
        {
            ModelState.AddModelError(fout.Veld.Contains("sluitpost", StringComparison.Ordinal) ? nameof(Keuze.Sluitpost) : nameof(Keuze.Sleutel), fout.Melding);
        }

        if (resultaat.Gelukt)
        {
            Beeld = Vergelijking.Van("Scenario", await rekenen.VandaagAsync(Stroom, Keuze.Jaar.Value, ct), Verdeelbeeld.Van("Scenario", resultaat.Waarde));
        }

        return ModelState.IsValid ? scenario.Waarde : null;
    }
}
