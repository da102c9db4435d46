using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Derden;

/// <summary>One reading extract: who reads it, what it says, and the link with which it is read once.</summary>
[VereistRecht(Rechten.UittrekselLezen)]
[VereistDossier<Leesuittreksel>("uittrekselId")]
internal sealed class UittrekselModel(UittrekselsLezen lezen, UittrekselMaken maken, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    public Leesuittreksel Uittreksel { get; private set; } = null!;

    public IReadOnlyList<Leeslink> Links { get; private set; } = [];

    /// <summary>The link that was just made: it stands in this answer and nowhere else.</summary>
    public Linkuitgifte? Uitgifte { get; private set; }

    /// <summary>The address of that link.</summary>
    public string Adres => Uitgifte is { } nieuw ? $"{Request.Scheme}://{Request.Host}{Request.PathBase}{nieuw.Pad}" : "";

    public static IReadOnlyList<SelectListItem> Duren { get; } = [.. UittrekselMaken.Uren.Select(u => new SelectListItem(u == 1 ? "één uur" : u < 72 ? $"{u} uur" : "drie dagen", u.ToString(CultureInfo.InvariantCulture)))];

    public bool IsGelezen => Links.Any(l => l.GebruiktOp is not null);

    public bool HeeftOpen => Links.Any(l => l.IsOpen(klok.GetUtcNow()));

    public bool MagMaken => gebruiker.Mag(Rechten.UittrekselMaken) && !IsGelezen;

    /// <summary>What became of a link.</summary>
    public string Stand(Leeslink link) => link.GebruiktOp is { } gelezen ? $"gelezen op {Gedeeld.Knooppuntwoorden.Moment(gelezen)}"
        : link.IngetrokkenOp is not null ? "ingetrokken" : link.Pogingen >= Leeslink.MeestePogingen ? "te vaak een verkeerde code" : link.Tot <= klok.GetUtcNow() ? "verlopen, niet gelezen" : $"werkt tot {Gedeeld.Knooppuntwoorden.Moment(link.Tot)}";

    public async Task OnGetAsync(Guid uittrekselId, CancellationToken ct) => (Uittreksel, Links) = await lezen.LeesAsync(uittrekselId, ct);

    [VereistRecht(Rechten.UittrekselMaken)]
    [VraagBevestiging]
    public async Task<IActionResult> OnPostLinkAsync(Guid uittrekselId, int uren, CancellationToken ct)
    {
        var uitgifte = await maken.MaakLinkAsync(uittrekselId, uren, ct);
        Uitgifte = ModelState.Neem(uitgifte) ? uitgifte.Waarde : null;
        await OnGetAsync(uittrekselId, ct);
        return Page();
    }

    [VereistRecht(Rechten.UittrekselMaken)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid uittrekselId, CancellationToken ct)
    {
        await maken.TrekInAsync(uittrekselId, ct);
        flash.Gelukt("De link is ingetrokken. Niemand kan het uittreksel nu lezen.");
        return LocalRedirect($"/knooppunt/derden/{uittrekselId}");
    }
}
