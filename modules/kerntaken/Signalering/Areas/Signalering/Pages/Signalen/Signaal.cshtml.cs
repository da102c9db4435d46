using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Signalering.Domein.Trends;
using Zvh.Signalering.Tabellen;
using Zvh.Ui;
using Zvh.Ui.Grafieken;

namespace Zvh.Signalering.Signalen;

/// <summary>What the analyst fills in.</summary>
internal sealed class Signaalinvoer
{
    [Required(ErrorMessage = "Schrijf wat u achter het aantal ziet.")]
    [StringLength(2000)]
    [Display(Name = "Beoordeling")]
    public string? Beoordeling { get; set; }

    [StringLength(2000)]
    [Display(Name = "Advies")]
    public string? Advies { get; set; }

    [Display(Name = "Aan wie")]
    public string? Gremium { get; set; }
}

/// <summary>One signal: the weeks before it, what is behind it, what was advised and what came of that .</summary>
[VereistRecht(Rechten.SignaalLezen)]
[GeenDossier("signaalId", "A signal holds numbers, nothing about anybody.")]
internal sealed class SignaalModel(Signalenlezer lezer, Signaalzoeker zoeker, Signaalbeoordelen beoordelen, Tabelmaker maker, IFlash flash) : PageModel
{
    private const int Weken = 26;

    public Signaal Signaal { get; private set; } = null!;

    public Signaalinvoer Invoer { get; private set; } = new();

    [Display(Name = "Wat er met het advies is gebeurd")]
    public string? Opvolging { get; private set; }

    public Lijngrafiek? Verloop { get; private set; }

    public Signalenlezer Lezer => lezer;

    public int? Drempel => lezer.IsBeschermd ? maker.DrempelNu : null;

    public IReadOnlyList<SelectListItem> Gremia => [.. lezer.Gremia.Select(g => new SelectListItem(g, g))];

    public async Task<IActionResult> OnGetAsync(Guid signaalId, CancellationToken ct) => await LeesAsync(signaalId, ct) ? Page() : NotFound();

    [VereistRecht(Rechten.SignaalBeoordelen)]
    public Task<IActionResult> OnPostAfdoenAsync(Guid signaalId, uint versie, [FromForm(Name = nameof(Invoer))] Signaalinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ZetAsync(signaalId, versie, (s, door, op) => s.DoeAf(invoer.Beoordeling!.Trim(), door, op), "Het signaal is afgedaan.", ct);
    }

    [VereistRecht(Rechten.SignaalBeoordelen)]
    public Task<IActionResult> OnPostAdviesAsync(Guid signaalId, uint versie, [FromForm(Name = nameof(Invoer))] Signaalinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        if (string.IsNullOrWhiteSpace(invoer.Advies))
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(invoer.Advies)}", "Schrijf wat u adviseert.");
        }

        if (!lezer.Gremia.Contains(invoer.Gremium, StringComparer.Ordinal))
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(invoer.Gremium)}", "Kies aan wie u adviseert.");
        }

        return ZetAsync(signaalId, versie, (s, door, op) => s.Adviseer(invoer.Beoordeling!.Trim(), invoer.Advies!.Trim(), invoer.Gremium!, door, op), "Het advies is gegeven. Bestuurders lezen het nu.", ct);
    }

    [VereistRecht(Rechten.SignaalBeoordelen)]
    public Task<IActionResult> OnPostOpvolgingAsync(Guid signaalId, uint versie, string? opvolging, CancellationToken ct)
    {
        Opvolging = opvolging;
        if (string.IsNullOrWhiteSpace(opvolging) || opvolging.Length > 2000)
        {
            ModelState.AddModelError(nameof(Opvolging), "Schrijf in hooguit 2.000 tekens wat er met het advies is gebeurd.");
        }

        return ZetAsync(signaalId, versie, (s, door, op) => s.VolgOp(opvolging!.Trim(), door, op), "De opvolging is vastgelegd.", ct);
    }

    private async Task<IActionResult> ZetAsync(Guid id, uint versie, Func<Signaal, string, DateTimeOffset, Uitkomst> stap, string klaar, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await beoordelen.ZetAsync(id, versie, stap, ct)))
        {
            return Page();
        }

        flash.Gelukt(klaar);
        return LocalRedirect($"/signalering/signalen/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        if (await lezer.EenAsync(id, ct) is not { } signaal)
        {
            return false;
        }

        Signaal = signaal;
        if (!lezer.IsBeschermd)
        {
            var reeks = await zoeker.ReeksAsync(signaal.Gemeente, signaal.Thema, signaal.Week, Weken + Ears.Nodig, ct);
            var grenzen = Enumerable.Range(0, Weken).Select(i => Ears.Beoordeel([.. reeks.Take(Ears.Nodig + i + 1)], zoeker.Grenzen).Grens);
            Verloop = new("Meldingen per week", [.. Enumerable.Range(0, Weken).Select(i => $"wk {ISOWeek.GetWeekOfYear(signaal.Week.AddDays(-7 * (Weken - 1 - i)).ToDateTime(TimeOnly.MinValue))}")],
                [new("Meldingen", [.. reeks.Skip(Ears.Nodig).Select(a => (decimal?)a)]), new("Opvallend boven", [.. grenzen.Select(g => (decimal?)Math.Round(g, 1))])]) { Eenheid = "", Decimalen = 1 };
        }

        return true;
    }
}
