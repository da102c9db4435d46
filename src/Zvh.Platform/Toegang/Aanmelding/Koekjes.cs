using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>The cookies of the house: outside Development each is bound to this host and to https (<c>__Host-</c>; ASVS 3.3.1).</summary>
/// <param name="omgeving">Development runs without https.</param>
public sealed class Koekjes(IHostEnvironment omgeving)
{
    /// <summary>The name of the cookie of a session.</summary>
    public string Sessie => Naam("zvh");

    /// <summary>The full name of a cookie.</summary>
    public string Naam(string kort) => omgeving.IsDevelopment() ? kort : $"__Host-{kort}";

    /// <summary>How a cookie is kept that lasts only a while.</summary>
    internal CookieOptions Kort(TimeSpan duur) => new()
    {
        HttpOnly = true, IsEssential = true, Path = "/", SameSite = SameSiteMode.Lax, Secure = !omgeving.IsDevelopment(), MaxAge = duur,
    };

    /// <summary>Registers the names.</summary>
    internal static void Stel(IServiceCollection services)
    {
        services.AddSingleton<Koekjes>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<Koekjes>((o, k) => k.Stel(o.Cookie, k.Sessie));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure<Koekjes>((o, k) => k.Stel(o.Cookie, k.Naam("zvh-stap")));
        services.AddOptions<AntiforgeryOptions>().Configure<Koekjes>((o, k) =>
        {
            k.Stel(o.Cookie, k.Naam("zvh-formulier"));

            // Behind a proxy the request itself may be http; the policy of all cookies makes this one secure.
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<Koekjes>((o, k) => k.Stel(o.Cookie, k.Naam("zvh-melding")));
    }

    private void Stel(CookieBuilder koekje, string naam)
    {
        (koekje.Name, koekje.Path, koekje.HttpOnly, koekje.SameSite, koekje.IsEssential) = (naam, "/", true, SameSiteMode.Lax, true);
        koekje.SecurePolicy = omgeving.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }
}
