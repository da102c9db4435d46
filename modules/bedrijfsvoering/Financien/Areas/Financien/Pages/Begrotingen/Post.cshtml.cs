using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Adds a post to the concept, or changes and moves one.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class PostModel(Begrotinglezer lezer, PostOpslaan postOpslaan, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>Code of the post; null for a new one.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>Which side a new post is for.</summary>
    [BindProperty(SupportsGet = true, Name = "kant")]
    public Kant Kant { get; set; }

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public PostInvoer Invoer { get; set; } = new();

    /// <summary>Where the post can stand.</summary>
    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    /// <summary>Whether the amount is a sum, and cannot be filled in.</summary>
    public bool IsGroep { get; private set; }

    /// <summary>The address of the concept.</summary>
    public string Terug => $"{Dossier.Pad}?versie={Dossier.Versie.Volgnummer}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ToonAsync(ct))
        {
            return NotFound();
        }

        var posten = Dossier.Versie.Posten;
        if (Code is null)
        {
            Invoer.Kant = Kant;
            Invoer.Na = posten.Where(p => p.OuderId is null && p.Kant == Kant).MaxBy(p => p.Volgorde)?.Code;
            return Page();
        }

        var post = posten.Single(p => p.Code == Code);
        Invoer = new()
        {
            Naam = post.Naam,
            Kant = post.Kant,
            Ouder = posten.Find(p => p.Id == post.OuderId)?.Code,
            Na = Postvolgorde.Voor(posten, post),
            Bedrag = post.Bedrag,
            Soort = post.Soort,
            Index = post.Index,
            Incidenteel = post.Incidenteel,
            Taakveld = post.Taakveld,
            Uitleg = post.Uitleg,
            Versie = post.Versie,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await postOpslaan.VoerUitAsync(Jaar, Stroom, Code, Invoer, ct), nameof(Invoer)))
        {
            return await ToonAsync(ct) ? Page() : NotFound();
        }

        flash.Gelukt($"Post “{Invoer.Naam}” is opgeslagen.");
        await LaadConceptAsync(ct);
        return Redirect(Terug);
    }

    private async Task<bool> ToonAsync(CancellationToken ct)
    {
        if (!await LaadConceptAsync(ct))
        {
            return false;
        }

        var regel = Dossier.Boom.Alle().FirstOrDefault(r => r.Code == Code && r.Niveau > 0);
        IsGroep = regel?.IsGroep ?? false;
        Kant = regel?.Kant ?? (HttpContext.Request.Method == HttpMethods.Post ? Invoer.Kant : Kant);
        Plaatsen = Keuzes.Alle(Dossier.Boom, Kant, Code);
        return Code is null || regel is not null;
    }
}
