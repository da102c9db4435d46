using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>Reads a bank statement and books its payments.</summary>
[VereistRecht(Rechten.FactuurLezen)]
[AanvaardBestand(Bestandssoort.Xml, 20)]
internal sealed class BetalingenModel(Betalingen betalingen, FinancienDbContext db, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    private const string Adres = "/financien/facturen/betalingen";

    [BindProperty]
    [Display(Name = "Bankafschrift")]
    public IFormFile? Bestand { get; set; }

    public IReadOnlyList<Betaling> TeBoeken { get; private set; } = [];

    public IReadOnlyList<OpenFactuur> Facturen { get; private set; } = [];

    /// <summary>What reading a statement came to; null before one was read.</summary>
    public Ingelezen? Ingelezen { get; private set; }

    public bool MagMaken => gebruiker.Mag(Rechten.FactuurMaken);

    public int Zeker => Zekere().Count();

    public async Task OnGetAsync(CancellationToken ct)
    {
        TeBoeken = await betalingen.TeBoekenAsync(ct);
        var facturen = await db.Facturen.AsNoTracking().Include(f => f.Betalingen).Where(f => f.Status == FactuurStatus.Verzonden).OrderBy(f => f.Nummer).ToListAsync(ct);
        Facturen = [.. facturen.Where(f => f.Openstaand != Bedrag.Nul).Select(f => new OpenFactuur(f.Id, f.Nummer, f.Document.Koper.Naam, f.Openstaand))];
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostInlezenAsync(CancellationToken ct)
    {
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies het bestand van het afschrift.");
            return await OpnieuwAsync(ct);
        }

        await using var inhoud = Bestand.OpenReadStream();
        var gelezen = await betalingen.LeesInAsync(inhoud, ct);
        if (!gelezen.Gelukt)
        {
            gelezen.Fouten.ToList().ForEach(f => ModelState.AddModelError(nameof(Bestand), f.Melding));
            return await OpnieuwAsync(ct);
        }

        // No redirect: what found no invoice is shown once and kept nowhere. Reading the same file again changes nothing.
        Ingelezen = gelezen.Waarde;
        return await OpnieuwAsync(ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostBoekenAsync(Guid betaling, uint versie, Guid factuur, CancellationToken ct)
    {
        ModelState.Clear();
        return ModelState.Neem(await betalingen.BoekAsync(betaling, versie, factuur, ct)) ? Terug("De betaling is geboekt.") : await OpnieuwAsync(ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostBoekZekereAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await OnGetAsync(ct);
        var zekere = Zekere().ToList();
        foreach (var betaling in zekere)
        {
            if (!ModelState.Neem(await betalingen.BoekAsync(betaling.Id, betaling.Versie, betaling.VoorstelId!.Value, ct)))
            {
                return await OpnieuwAsync(ct);
            }
        }

        return Terug($"{zekere.Count} betalingen zijn geboekt.");
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostNegerenAsync(Guid betaling, CancellationToken ct)
    {
        ModelState.Clear();
        return ModelState.Neem(await betalingen.NegeerAsync(betaling, ct)) ? Terug("De betaling is weggehaald.") : await OpnieuwAsync(ct);
    }

    // The number was named and the amount is right: one payment per invoice.
    private IEnumerable<Betaling> Zekere() => TeBoeken.Where(b => b.OpNummer && Facturen.Any(f => f.Id == b.VoorstelId && f.Openstaand == b.Bedrag)).DistinctBy(b => b.VoorstelId);

    private async Task<PageResult> OpnieuwAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return Page();
    }

    private LocalRedirectResult Terug(string melding)
    {
        flash.Gelukt(melding);
        return LocalRedirect(Adres);
    }
}

/// <summary>An invoice that a payment can be booked on.</summary>
internal sealed record OpenFactuur(Guid Id, string Nummer, string Debiteur, Bedrag Openstaand);
