using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages;

/// <summary>The button for a passkey.</summary>
/// <param name="Tekst">What it says.</param>
/// <param name="Terug">Where to go afterwards.</param>
internal sealed record Sleutelknop(string Tekst, string? Terug);

/// <summary>What the pages on which people prove who they are have in common.</summary>
internal static class Aanmeldpagina
{
    /// <summary>The answer that fits how an attempt ended.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="uitkomst">How it ended.</param>
    /// <param name="terug">Where the user was going.</param>
    /// <param name="veld">The field that a refusal is about; empty when saying which would tell whether an account exists.</param>
    public static IActionResult Na(this PageModel pagina, Aanmelduitkomst uitkomst, string? terug, string veld = "")
    {
        switch (uitkomst.Stand)
        {
            case Aanmeldstand.Aangemeld:
                return pagina.Verder(terug);
            case Aanmeldstand.VraagTweedeFactor:
                return pagina.RedirectToPage("/AanmeldenCode", new { terug });
            case Aanmeldstand.TeVaak:
                pagina.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                return pagina.StatusCode(StatusCodes.Status429TooManyRequests);
            default:
                pagina.ModelState.AddModelError(veld, uitkomst.Melding);
                return pagina.Page();
        }
    }

    /// <summary>Where the user was going, when that is an address of this house.</summary>
    public static LocalRedirectResult Verder(this PageModel pagina, string? terug) => pagina.LocalRedirect(pagina.Url.IsLocalUrl(terug) ? terug : "/");
}
