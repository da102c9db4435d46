using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Agenda;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Host.Pages.Account;

/// <summary>How a user hears of things outside the product: a mail that a message waits, and meetings in the own calendar.</summary>
internal sealed class SeinenModel(UserManager<Gebruiker> gebruikers, Agendasleutels sleutels, Agendavoorraad agenda, IFlash flash) : PageModel
{
    [EmailAddress(ErrorMessage = "Dit is geen mailadres. Schrijf het als naam@organisatie.nl."), StringLength(200)]
    [Display(Name = "Mailadres van uw werk")]
    public string? Mailadres { get; private set; }

    public DateTimeOffset? AgendaSinds { get; private set; }

    /// <summary>The address for the calendar program; only right after it was made.</summary>
    public string? Agendaadres { get; private set; }

    /// <summary>The addresses of single series, for example of one tafel; only right after the address was made.</summary>
    public IReadOnlyList<(string Titel, string Adres)> Reeksen { get; private set; } = [];

    private Guid Ik => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Mailadres ??= (await gebruikers.GetUserAsync(User))?.Mailadres;
        AgendaSinds = await sleutels.SindsAsync(Ik, ct);
    }

    public async Task<IActionResult> OnPostMailAsync([EmailAddress(ErrorMessage = "Dit is geen mailadres. Schrijf het als naam@organisatie.nl."), StringLength(200)] string? mailadres, CancellationToken ct)
    {
        Mailadres = mailadres;
        if (!ModelState.IsValid || await gebruikers.GetUserAsync(User) is not { } gebruiker)
        {
            await OnGetAsync(ct);
            return Page();
        }

        gebruiker.Mailadres = string.IsNullOrWhiteSpace(mailadres) ? null : mailadres.Trim();
        await gebruikers.UpdateAsync(gebruiker);
        flash.Gelukt(gebruiker.Mailadres is null ? "U krijgt geen mail meer." : "U krijgt een mail als er een bericht voor u klaarstaat.");
        return LocalRedirect("/account/seinen");
    }

    public async Task<IActionResult> OnPostAgendaAsync(CancellationToken ct)
    {
        Agendaadres = $"{Request.Scheme}://{Request.Host}/agenda/{await sleutels.MaakAsync(Ik, ct)}.ics";
        Reeksen = [.. (await agenda.LeesAsync(ct)).Where(m => m.Reeks is not null).DistinctBy(m => m.Reeks).OrderBy(m => m.Titel, StringComparer.CurrentCulture).Select(m => (m.Titel, $"{Agendaadres}?reeks={m.Reeks}"))];
        await OnGetAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAgendaWegAsync(CancellationToken ct)
    {
        await sleutels.TrekInAsync(Ik, ct);
        flash.Gelukt("Het adres werkt niet meer. Haal het ook weg uit uw agenda.");
        return LocalRedirect("/account/seinen");
    }
}
