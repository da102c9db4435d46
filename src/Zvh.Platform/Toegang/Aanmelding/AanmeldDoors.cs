using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Aanmelding.Organisaties;
using Zvh.Platform.Toegang.Aanmelding.Wachtwoorden;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Registers how people sign in.</summary>
internal static class AanmeldDoors
{
    public static void AddAanmelden(this IServiceCollection services, IConfiguration configuratie)
    {
        // In Development tests sign in hundreds of times a minute, from one address.
        services.AddOptions<Aanmeldopties>().Configure<IHostEnvironment>((o, omgeving) =>
        {
            if (omgeving.IsDevelopment())
            {
                (o.PogingenPerAdres, o.PogingenPerNaam) = (10_000, 10_000);
            }
        }).BindConfiguration(Aanmeldopties.Sectie).PostConfigure<IHostEnvironment>((o, omgeving) => o.TweedeFactor |= !omgeving.IsDevelopment());
        var cookies = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        cookies.AddApplicationCookie();
        cookies.AddTwoFactorUserIdCookie();
        services.AddIdentityCore<Gebruiker>(opties =>
        {
            opties.Password.RequiredLength = Wachtwoordkeuring.Kortste;
            opties.Password.RequireDigit = opties.Password.RequireLowercase = opties.Password.RequireUppercase = opties.Password.RequireNonAlphanumeric = false;
            opties.Lockout.MaxFailedAccessAttempts = 8;
            opties.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-._@+";
        }).AddSignInManager<Aanmelder>().AddUserStore<GebruikerStore>().AddClaimsPrincipalFactory<GebruikerClaims>().AddErrorDescriber<NederlandseFouten>()
            .AddPasswordValidator<Wachtwoordkeuring>();
        services.ConfigureApplicationCookie(StelSessie);
        Koekjes.Stel(services);
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<Aanmeldopties>>((o, aanmelden) =>
        {
            o.ServerDomain = aanmelden.Value.Sleuteldomein;
            (o.UserVerificationRequirement, o.ResidentKeyRequirement) = ("required", "required");
        });
        services.AddSingleton<Snelheden>();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<Aanmeldopties>>((limiet, opties) => Snelheden.Stel(limiet, opties.Value));
        services.AddSingleton<Sessiestempels>();
        services.AddScoped<ISecurityStampValidator, Sessiebewaker>();
        services.AddSingleton<Bewaardformulier>();
        services.AddScoped<Sessiebeheer>();
        services.AddScoped<Tweedefactor>();
        services.AddScoped<Tussenstap>();
        services.AddScoped<Bewijsvoering>();
        services.AddScoped<Aanmeldgang>();
        services.AddScoped<Bevestiging>();
        services.AddScoped<Links>();
        services.AddScoped<Sleutelbeheer>();
        services.AddScoped<Demotoegang>();
        services.AddScoped<Accountinrichting>();
        services.AddSingleton<Linkkoekje>();
        services.AddOrganisaties(configuratie);
        services.Configure<MvcOptions>(o =>
        {
            o.Filters.Add<Formulierwacht>();
            o.Filters.Add<Bevestigingsfilter>(order: -10);
        });
    }

    private static void AddOrganisaties(this IServiceCollection services, IConfiguration configuratie)
    {
        services.AddHttpClient(Ontdekking.Klant, klant => klant.Timeout = TimeSpan.FromSeconds(15));
        services.AddSingleton(new Aanbieders(configuratie));
        services.AddSingleton<Ontdekking>();
        services.AddSingleton<Aanvraagkoekje>();
        services.AddSingleton<Oidcklant>();
        services.AddScoped<Organisatieaccounts>();
        services.AddScoped<IOrganisatiegang, Organisatiegang>();
    }

    private static void StelSessie(CookieAuthenticationOptions opties)
    {
        opties.LoginPath = "/aanmelden";
        opties.ReturnUrlParameter = "terug";
        opties.SlidingExpiration = false;
        opties.Events.OnRedirectToLogin = NaarAanmeldenAsync;
    }

    // Whoever had a session is told that it ended; a cookie that we did not make is written down.
    private static async Task NaarAanmeldenAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var had = http.Request.Cookies.ContainsKey(context.Options.Cookie.Name!);
        if (had && (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Failure is not null
            && await http.RequestServices.GetRequiredService<Snelheden>().MagNoterenAsync(Snelheden.Adres(http), http.RequestAborted))
        {
            await http.RequestServices.GetRequiredService<ILogboek>().SchrijfAsync(
                new(Logactie.Aanmelden, Sessiebeheer.Soort) { Uitkomst = Loguitkomst.Geweigerd, Codes = "koekje" }, http.RequestAborted);
        }

        context.Response.Redirect(context.RedirectUri + (had ? "&reden=verlopen" : ""));
    }
}
