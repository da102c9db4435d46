using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Ui;

namespace Zvh.Documenten.Bijlagen;

/// <summary>What a page says about its documents.</summary>
/// <param name="MagToevoegen">Whether the user may add and remove.</param>
/// <param name="Bezwaar">Why nothing can be added now, in Dutch; null when it can.</param>
public sealed record Documentkader(bool MagToevoegen, string? Bezwaar)
{
    /// <summary>The parts of the record on which a document can hang; empty when there are none.</summary>
    public IReadOnlyList<SelectListItem> Onderdelen { get; init; } = [];
}

/// <summary>A document on the screen.</summary>
/// <param name="Laatste">The newest version.</param>
/// <param name="Eerder">The versions before it.</param>
public sealed record Documentregel(Document Laatste, IReadOnlyList<Document> Eerder);

/// <summary>Everything that the list of documents shows.</summary>
/// <param name="Regels">The documents.</param>
/// <param name="Kader">What can be done.</param>
/// <param name="Invoer">The form.</param>
/// <param name="Voorbeeld">The document that is shown; null when none is.</param>
/// <param name="Wis">The document that is asked to be removed; null when none is.</param>
public sealed record Documentenbeeld(IReadOnlyList<Documentregel> Regels, Documentkader Kader, Documentinvoer Invoer, Documentvoorbeeld? Voorbeeld, Documentregel? Wis)
{
    /// <summary>The documents, to choose of which one a file is a new version.</summary>
    public IReadOnlyList<SelectListItem> Reeksen => [.. Regels.Select(r => new SelectListItem(r.Laatste.Naam, r.Laatste.Reeks.ToString()))];

    /// <summary>The name of the part on which a document hangs.</summary>
    public string? Onderdeel(Document document) => document?.OnderdeelId is { } id ? Kader.Onderdelen.FirstOrDefault(o => o.Value == id.ToString())?.Text : null;
}

/// <summary>The documents of one record: list, preview, download, new versions. A module derives one page for each kind of record and guards it.</summary>
/// <param name="kast">Keeps the documents.</param>
/// <param name="flash">Tells what was done.</param>
public abstract class Documentpagina<TDocument>(Documentkast<TDocument> kast, IFlash flash) : PageModel
    where TDocument : Document, new()
{
    /// <summary>What the list shows.</summary>
    public Documentenbeeld Documenten { get; private set; } = null!;

    /// <summary>The version that is asked to be shown.</summary>
    [FromQuery(Name = "bekijk")]
    public Guid? Bekijk { get; set; }

    /// <summary>The document that is asked to be removed.</summary>
    [FromQuery(Name = "wis")]
    public Guid? Wis { get; set; }

    /// <summary>The part of the record for which a document is added.</summary>
    [FromQuery(Name = "onderdeel")]
    public Guid? Onderdeel { get; set; }

    /// <summary>What is filled in.</summary>
    public Documentinvoer Invoer { get; private set; } = new();

    /// <summary>Key of the record.</summary>
    protected abstract Guid DossierId { get; }

    /// <summary>The permission that reads the record.</summary>
    protected abstract string Leesrecht { get; }

    /// <summary>The address of the page.</summary>
    protected abstract string Pad { get; }

    /// <summary>Reads what the page shows beside the documents.</summary>
    /// <returns>What can be done with documents now.</returns>
    protected abstract Task<Documentkader> LeesAsync(CancellationToken ct);

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var kader = await LeesAsync(ct);
        var regels = (await kast.LijstAsync(DossierId, ct)).Select(r => new Documentregel(r.Laatste, [.. r.Eerder])).ToList();
        Documentvoorbeeld? voorbeeld = null;
        if (Bekijk is { } document)
        {
            if (await kast.OpenAsync(DossierId, document, Leesrecht, ct) is not { } open)
            {
                return NotFound();
            }

            voorbeeld = Documentvoorbeeld.Van(open.Document, open.Inhoud);
        }

        Invoer.OnderdeelId ??= Onderdeel;
        Documenten = new(regels, kader, Invoer, voorbeeld, regels.Find(r => r.Laatste.Reeks == Wis));
        return Page();
    }

    /// <summary>Sends one version: in the browser, or to be kept.</summary>
    public async Task<IActionResult> OnGetOpenAsync(Guid document, bool bewaar, CancellationToken ct)
    {
        if (await kast.OpenAsync(DossierId, document, Leesrecht, ct) is not { } open)
        {
            return NotFound();
        }

        // Whatever it holds, nothing in it runs and nothing keeps a copy.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
        Response.Headers.CacheControl = "no-store";
        return bewaar ? File(open.Inhoud, open.Document.Mediatype, open.Document.Naam) : File(open.Inhoud, open.Document.Mediatype == Documenttype.Tekst.Mediatype ? "text/plain; charset=utf-8" : open.Document.Mediatype);
    }

    /// <summary>Adds a document or a version, in the open transaction.</summary>
    protected async Task<IActionResult> VoegToeAsync(Documentinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        var kader = await LeesAsync(ct);
        if (kader.Bezwaar is { } bezwaar)
        {
            ModelState.AddModelError("", bezwaar);
        }
        else if (invoer?.OnderdeelId is { } deel && kader.Onderdelen.All(o => o.Value != deel.ToString()))
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(invoer.OnderdeelId)}", "Kies uit de lijst waar het document bij hoort.");
        }

        return ModelState.IsValid && ModelState.Neem(await kast.VoegToeAsync(DossierId, invoer!, ct), nameof(Invoer)) ? Klaar("Het document is toegevoegd.") : await OnGetAsync(ct);
    }

    /// <summary>Removes a document with its versions, in the open transaction.</summary>
    protected async Task<IActionResult> VerwijderAsync(Guid reeks, CancellationToken ct)
    {
        var kader = await LeesAsync(ct);
        var uitkomst = kader.Bezwaar is { } bezwaar ? Uitkomst.Geweigerd("", bezwaar) : await kast.VerwijderAsync(DossierId, reeks, ct);
        return ModelState.Neem(uitkomst) ? Klaar("Het document is verwijderd, met alle versies.") : await OnGetAsync(ct);
    }

    private LocalRedirectResult Klaar(string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect(Pad);
    }
}
