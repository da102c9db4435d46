using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding.Organisaties;

namespace Zvh.Host.Pages.Organisatie;

/// <summary>Sends the browser to the identity provider of an organisation. The page itself tells that the provider is away.</summary>
[AllowAnonymous]
[VoorAccount]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BeginModel(IOrganisatiegang gang, Aanbieders aanbieders, ILogger<BeginModel> log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string aanbieder, string? terug, bool bevestig, CancellationToken ct)
    {
        if (aanbieders.Van(aanbieder) is not { } gevonden)
        {
            return NotFound();
        }

        try
        {
            return Redirect(await gang.BeginAsync(HttpContext, gevonden, terug, bevestig, ct));
        }
        catch (Exception fout) when (fout is IOException or HttpRequestException or InvalidOperationException)
        {
            log.LogWarning(fout, "The provider of Zvh:Aanbieders:{Aanbieder} does not answer as it should.", gevonden.Id);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
