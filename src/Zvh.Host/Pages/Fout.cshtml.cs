using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Host.Pages;

/// <summary>One page for every error: what happened and what to do, never the details.</summary>
[AllowAnonymous]
[VoorAccount]
[IgnoreAntiforgeryToken]
[EigenTransactie]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FoutModel : PageModel
{
    public string Titel { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    public string? Kenmerk { get; private set; }

    public void OnGet(int status) => Toon(status);

    public void OnPost(int status) => Toon(status);

    private void Toon(int status)
    {
        // A request that is too large or broken is no fault of the house.
        var fout = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var onverwacht = fout is not null and not BadHttpRequestException;
        (Titel, Uitleg) = (onverwacht ? StatusCodes.Status500InternalServerError : fout is BadHttpRequestException vraag ? vraag.StatusCode : status) switch
        {
            StatusCodes.Status404NotFound => ("Deze pagina is er niet", "De pagina bestaat niet, of u kunt er niet bij. Controleer het adres of ga naar de startpagina."),
            StatusCodes.Status400BadRequest => ("Dit formulier kon niet worden gelezen", "Het formulier is verlopen of onvolledig. Ga terug, ververs de pagina en probeer het opnieuw."),
            StatusCodes.Status413PayloadTooLarge => ("Dit is te groot", "Kies een kleiner bestand of schrijf minder tekst, en probeer het opnieuw."),
            StatusCodes.Status429TooManyRequests => ("Te veel pogingen", "U hebt het in korte tijd te vaak geprobeerd. Wacht een minuut en probeer het dan opnieuw."),
            _ => ("Er ging iets mis", "Er is niets half opgeslagen. Probeer het opnieuw; lukt het weer niet, neem dan contact op met de beheerder."),
        };
        Kenmerk = onverwacht ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
    }
}
