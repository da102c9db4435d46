using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Privacy.Domein;
using Zvh.Privacy.Woorden;
using Zvh.Ui;

namespace Zvh.Privacy.Logboeken;

/// <summary>The log: first the purpose, then the rows.</summary>
[VereistRecht(Rechten.LogboekLezen)]
[VraagBevestiging]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class IndexModel(LogboekLezen lezen, Actoren actoren, Lognamen namen) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Logfilter Filter { get; set; } = new();

    public Logblad Blad { get; private set; } = new([], null, null);

    public string? Accountnaam { get; private set; }

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Acties { get; } = [.. Enum.GetNames<Logactie>().Select(a => new SelectListItem(Logwoorden.Actie(a), a))];

    public IReadOnlyList<SelectListItem> Uitkomsten { get; } = [.. Enum.GetNames<Loguitkomst>().Select(u => new SelectListItem(u, u))];

    public Logdoel? Doel => Filter.Doel is { } doel && Enum.IsDefined(doel) ? doel : null;

    public string CsvAdres => $"{Request.Path}{Request.QueryString.Add("handler", "Csv")}";

    public Dictionary<string, string> ZonderActor =>
        Request.Query.Where(q => q.Key is not ("actor" or "na" or "voor" or "handler")).ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);

    public string Wie(Logregel regel) => actoren.Wie(regel);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Doel is not { } doel)
        {
            ModelState.Clear();
            return;
        }

        var soorten = await KeurSoortAsync(ct);
        Soorten = [.. soorten.Select(s => new SelectListItem(namen.Soort(s), s)).OrderBy(s => s.Text, StringComparer.CurrentCulture)];
        if (ModelState.IsValid)
        {
            await lezen.NoteerAsync(doel, "", Filter.Codes, ct);
            Blad = await lezen.BladAsync(Filter, Vraag, ct);
            await actoren.NeemAsync(Blad.Regels, ct);
            Accountnaam = Filter.Actor is { } actor ? await actoren.NaamAsync(actor, ct) : null;
        }
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        await KeurSoortAsync(ct);
        if (Doel is not { } doel || !ModelState.IsValid)
        {
            return LocalRedirect("/privacy/logboek");
        }

        await lezen.NoteerAsync(doel, "", $"csv {Filter.Codes}", ct);
        await actoren.NeemAlleAsync(ct);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=\"logboek.csv\"";

        // The file goes out while it is made; its writer works synchronously on a small buffer.
        HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await LogboekCsv.SchrijfAsync(Response.Body, lezen.Alles(Filter), actoren, ct);
        return new EmptyResult();
    }

    /// <summary>The name of an account stays out of the address; the id that it becomes does not say who it is.</summary>
    public async Task<IActionResult> OnPostAsync(string? account, CancellationToken ct)
    {
        var actor = account is { Length: > 0 } ? await actoren.ZoekAsync(account, ct) : null;
        if (account is { Length: > 0 } && actor is null)
        {
            ModelState.AddModelError("account", "Er is geen account met deze naam. Schrijf de naam waarmee iemand zich aanmeldt.");
            await OnGetAsync(ct);
            return Page();
        }

        return LocalRedirect($"/privacy/logboek{QueryString.Create(ZonderActor.Select(q => KeyValuePair.Create(q.Key, (string?)q.Value)).Append(new("actor", actor?.ToString())))}");
    }

    // Only a kind that the log knows is asked for: what somebody types does not reach the log.
    private async Task<IReadOnlyList<string>> KeurSoortAsync(CancellationToken ct)
    {
        var soorten = await lezen.SoortenAsync(ct);
        if (Filter.Soort is { Length: > 0 } soort && !soorten.Contains(soort, StringComparer.Ordinal))
        {
            ModelState.AddModelError("soort", "Deze soort komt in het logboek niet voor. Kies een soort uit de lijst.");
        }

        return soorten;
    }
}
