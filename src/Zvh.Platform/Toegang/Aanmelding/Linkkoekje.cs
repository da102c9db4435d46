using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Moves the secret of a one-time link from the address to a protected cookie, so that it does not stay in sight or in a Referer.</summary>
public sealed class Linkkoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector kluis = bescherming.CreateProtector("Zvh.Link").ToTimeLimitedDataProtector();

    private string Naam => koekjes.Naam("zvh-link");

    /// <summary>Keeps the secret for half an hour.</summary>
    public void Bewaar(HttpContext http, string geheim)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(Naam, kluis.Protect(geheim, Houdbaar), koekjes.Kort(Houdbaar));
    }

    /// <summary>The secret; null when there is none.</summary>
    public string? Lees(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return kluis.Open(http.Request.Cookies[Naam]);
    }

    /// <summary>Takes the secret away.</summary>
    public void Wis(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(Naam, koekjes.Kort(TimeSpan.Zero));
    }
}
