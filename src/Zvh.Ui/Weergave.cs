using Microsoft.AspNetCore.Http;

namespace Zvh.Ui;

/// <summary>Light, dark, or as the device says; kept in a cookie, so that it also works without JavaScript.</summary>
internal static class Weergave
{
    /// <summary>The address that stores the choice (POST).</summary>
    public const string Pad = "/weergave";

    // Over https the name binds the cookie to this host (ASVS 3.3.3).
    private static string Cookie(HttpRequest verzoek) => verzoek.IsHttps ? "__Host-zvh-weergave" : "zvh-weergave";

    /// <summary>The choices: the value and the label on the screen.</summary>
    public static readonly IReadOnlyList<(string Waarde, string Label)> Keuzes =
        [("apparaat", "Als apparaat"), ("licht", "Licht"), ("donker", "Donker")];

    /// <summary>The choice of this visitor.</summary>
    public static string Van(HttpRequest verzoek) =>
        Keuzes.FirstOrDefault(k => string.Equals(k.Waarde, verzoek.Cookies[Cookie(verzoek)], StringComparison.Ordinal)) is { Waarde: { } waarde } ? waarde : Keuzes[0].Waarde;

    /// <summary>Stores the choice when it is one of the known ones.</summary>
    public static void Bewaar(HttpContext context, string? keuze)
    {
        if (Keuzes.Any(k => string.Equals(k.Waarde, keuze, StringComparison.Ordinal)))
        {
            context.Response.Cookies.Append(Cookie(context.Request), keuze!, new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }
}
