using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using Zvh.Financien.Domein.Begroten.Import;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is asked about a document.</summary>
internal sealed class ImportInvoer
{
    [Display(Name = "Bestand"), Required(ErrorMessage = "Kies een JSON-, CSV- of XLSX-bestand.")]
    public IFormFile? Bestand { get; set; }

    [Display(Name = "Geldstroom"), Required(ErrorMessage = "Kies een geldstroom.")]
    public string Stroom { get; set; } = "";

    [Display(Name = "Jaar"), Range(2000, 2100, ErrorMessage = "Vul een jaar van 2000 tot en met 2100 in.")]
    public int Jaar { get; set; }

    [Display(Name = "Naam van het document"), StringLength(200)]
    public string? Bron { get; set; }

    [Display(Name = "Peildatum van de realisatie")]
    public DateOnly? Peildatum { get; set; }
}

/// <summary>Reads a document in two steps: first a dry run beside what it states, then saving as a concept.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
[AanvaardBestand(Bestandssoort.Zip | Bestandssoort.Json | Bestandssoort.Tekst, 2)]
internal sealed class ImporterenModel(FinancienDbContext db, BegrotingInlezen begrotingInlezen, TimeProvider klok, IFlash flash) : PageModel
{
    /// <summary>What is filled in.</summary>
    public ImportInvoer Invoer { get; set; } = new();

    /// <summary>The streams.</summary>
    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    /// <summary>The document after the dry run; null before it.</summary>
    public Importlezing? Lezing { get; private set; }

    /// <summary>The tree as it will be.</summary>
    public Begrotingsboom? Boom { get; private set; }

    /// <summary>What does not add up.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Jaar = klok.GetLocalNow().Year;
        Stromen = await Keuzes.StromenAsync(db, ct);
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Invoer))] ImportInvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        Stromen = await Keuzes.StromenAsync(db, ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var inhoud = await Upload.LeesAsync(invoer.Bestand!, Importbestand.GrootsteBestand, ct);
        var lezing = Importbestand.Lees(invoer.Bestand!.FileName, inhoud, new(invoer.Jaar, invoer.Stroom, invoer.Bron, invoer.Peildatum));
        if (ModelState.Neem(Upload.BijBestand(lezing, nameof(invoer.Bestand), nameof(invoer.Peildatum)), nameof(Invoer)))
        {
            Toon(lezing.Waarde);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostOpslaanAsync(string? blad, Dictionary<string, string?> uitleg, CancellationToken ct)
    {
        if (Importblad.Van(blad) is not { } gelezen)
        {
            return BadRequest();
        }

        var uitkomst = await begrotingInlezen.VoerUitAsync(gelezen, uitleg, ct);
        if (!ModelState.IsValid || !ModelState.Neem(uitkomst))
        {
            Toon(new(gelezen, []));
            return Page();
        }

        var pad = $"/financien/begrotingen/{gelezen.Jaar}/{gelezen.Geldstroom}";
        if (!uitkomst.Waarde.Nieuw)
        {
            flash.Meld(MeldingSoort.Info, "Dit document was al ingelezen. Er is niets veranderd.");
            return Redirect(pad);
        }

        flash.Gelukt($"“{gelezen.Bron}” is ingelezen als concept. Vermelde waarden zijn bewaard zoals ze er staan.");
        return Redirect($"{pad}?versie={uitkomst.Waarde.Begroting.Versies.Max(v => v.Volgnummer)}");
    }

    private void Toon(Importlezing lezing)
    {
        Lezing = lezing;
        Boom = Importomzetting.Boom(lezing.Blad);
        Bevindingen = Begrotingcontrole.Controleer(Boom);
    }
}
