using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>Shares an amount over the participants of a stream, shows why each pays what, and keeps it.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class VerdelenModel(
    FinancienDbContext db, VerdelingMaken maken, VerdelingVastleggen vastleggen, IHuidigeGebruiker gebruiker, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Verdeelkeuze Keuze { get; set; } = new();

    public Verdeelkeuzelijsten Lijsten { get; private set; } = null!;

    public Geldstroom? Stroom { get; private set; }

    public Verdeelbeeld? Vastgelegd { get; private set; }

    public Verdeelbeeld? Voorstel { get; private set; }

    public Begrotingsrest? Rest => maken.Rest;

    public bool Bevestigen { get; private set; }

    public bool IsAfgesloten { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.SleutelWijzigen);

    public string Vandaan => $"/financien/sleutels/verdelen?stroom={Keuze.Stroom}&jaar={Keuze.Jaar}";

    public async Task OnGetAsync(bool opnieuw, CancellationToken ct)
    {
        await LeesAsync(ct);
        if (Stroom is not null && (Vastgelegd is null || opnieuw || Keuze.Bedrag is not null))
        {
            await BerekenAsync(ct);
        }
    }

    public async Task<IActionResult> OnPostBerekenAsync(CancellationToken ct)
    {
        await LeesAsync(ct);
        await BerekenAsync(ct);
        return Page();
    }

    [VereistRecht(Rechten.SleutelWijzigen)]
    public async Task<IActionResult> OnPostControlerenAsync(CancellationToken ct)
    {
        await LeesAsync(ct);
        Bevestigen = await BerekenAsync(ct) is not null;
        return Page();
    }

    [VereistRecht(Rechten.SleutelWijzigen)]
    public async Task<IActionResult> OnPostVastleggenAsync(CancellationToken ct)
    {
        await LeesAsync(ct);
        if (await BerekenAsync(ct) is not { } berekening || !ModelState.Neem(await vastleggen.VoerUitAsync(Stroom!, Keuze.Jaar!.Value, berekening, ct)))
        {
            return Page();
        }

        flash.Gelukt($"De verdeling van {Stroom!.Naam} over {Keuze.Jaar} is vastgelegd: {Voorstel!.Toegedeeld}.");
        return Redirect(Vandaan);
    }

    private async Task LeesAsync(CancellationToken ct)
    {
        Keuze.Jaar ??= await db.Begrotingen.MaxAsync(b => (int?)b.Jaar, ct) ?? klok.GetLocalNow().Year;
        Lijsten = await Verdeelkeuzelijsten.LeesAsync(db, Keuze.Jaar.Value, ct);
        Keuze.Stroom ??= Lijsten.Stromen is [var eerste, ..] ? eerste.Value : null;
        Stroom = await db.Geldstromen.AsNoTracking().SingleOrDefaultAsync(g => g.Code == Keuze.Stroom, ct);
        if (Stroom is null)
        {
            return;
        }

        Vastgelegd = await Verdeelbeeld.LeesAsync(db, Stroom.Id, Keuze.Jaar.Value, ct);
        IsAfgesloten = await db.Begrotingen.AnyAsync(b => b.GeldstroomId == Stroom.Id && b.Jaar == Keuze.Jaar && b.AfgeslotenOp != null, ct);
        await maken.VulAanAsync(Keuze, Stroom, Keuze.Jaar.Value, ct);
        foreach (var leeg in ModelState.Where(v => v.Value is { Errors.Count: 0, AttemptedValue: null or "" }).Select(v => v.Key).ToList())
        {
            // What was filled in for the user shows; what was typed stays.
            ModelState.Remove(leeg);
        }
    }

    private async Task<Berekening?> BerekenAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Stroom is null)
        {
            return null;
        }

        var berekening = await maken.BerekenAsync(Keuze, ct);
        if (!ModelState.Neem(berekening))
        {
            return null;
        }

        Voorstel = Verdeelbeeld.Van($"Voorstel {Keuze.Jaar}", berekening.Waarde.Resultaat);
        var correcties = Keuze.Correcties.ToLookup(c => c.Naam, StringComparer.Ordinal);
        Keuze.Correcties = [.. Voorstel.Rijen.Select(r => correcties[r.Naam].FirstOrDefault() ?? new Correctieinvoer { Naam = r.Naam })];
        return berekening.Waarde;
    }
}

/// <summary>What can be chosen: streams, years, keys and participants.</summary>
internal sealed record Verdeelkeuzelijsten(IReadOnlyList<SelectListItem> Stromen, IReadOnlyList<SelectListItem> Jaren, IReadOnlyList<SelectListItem> Sleutels, IReadOnlyList<SelectListItem> Partijen)
{
    /// <summary>Reads them; only streams that are shared by a key.</summary>
    public static async Task<Verdeelkeuzelijsten> LeesAsync(FinancienDbContext db, int jaar, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.Where(g => g.Grondslag == Grondslag.VoorschotOpSleutel).OrderBy(g => g.SleutelId == null).ThenBy(g => g.Naam).Select(g => new { g.Code, g.Naam }).ToListAsync(ct);
        var jaren = await db.Begrotingen.Select(b => b.Jaar).Union(db.Verdelingen.Select(v => v.Jaar)).ToListAsync(ct);
        var sleutels = await db.Sleutels.AsNoTracking().OrderBy(s => s.Code).ToListAsync(ct);
        var partijen = await db.Partijen.OrderBy(p => p.Naam).Select(p => p.Naam).ToListAsync(ct);
        return new(
            stromen.ConvertAll(g => new SelectListItem(g.Naam, g.Code)),
            [.. jaren.Append(jaar).Append(jaren.DefaultIfEmpty(jaar).Max() + 1).Distinct().OrderDescending().Select(j => new SelectListItem($"{j}", $"{j}", j == jaar))],
            sleutels.ConvertAll(s => new SelectListItem(s.Definitie.Naam, s.Code)),
            partijen.ConvertAll(p => new SelectListItem(p, p)));
    }
}
