using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Wie;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Toegang;

/// <summary>Sign-in and permissions.</summary>
internal static class ToegangDoors
{
    public static void AddToegang(this IServiceCollection services, IConfiguration configuratie)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<HttpGebruiker>();
        services.AddScoped<IHuidigeGebruiker>(sp => sp.GetRequiredService<HttpGebruiker>());
        services.AddScoped<ILogbron>(sp => sp.GetRequiredService<HttpGebruiker>());
        services.AddScoped<ILogboek, Logboekhouder>();
        services.AddSingleton<Toegangen>();
        services.AddScoped<Buitensluiting>();
        services.AddScoped<Rolscheiding>();
        services.AddScoped<Berichten>();
        services.AddScoped<Lidmaatschappen>();
        services.AddScoped<Mensen>();
        services.AddScoped<Partners>();
        services.AddScoped<IZichtbron, Zichtbron>();
        services.AddScoped<Dossierlezer>();
        services.AddScoped<IDossiersoorten, Dossiersoorten>();
        services.AddScoped<Dossiertoegang>();
        services.AddScoped<IDossiertoegang>(sp => sp.GetRequiredService<Dossiertoegang>());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Weigering>();
        services.AddScoped<IAuthorizationHandler, Rechtbewaker>();
        services.AddAanmelden(configuratie);
        services.AddSingleton<IAuthorizationPolicyProvider, RechtBeleid>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<Eindpuntcontrole>();
        services.AddScoped<Demoaccounts>();
    }
}

/// <summary>The messages of Identity that a user can meet, in Dutch.</summary>
internal sealed class NederlandseFouten : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = $"Het wachtwoord is te kort. Kies een wachtwoord van minstens {length} tekens." };

    public override IdentityError PasswordMismatch() =>
        new() { Code = nameof(PasswordMismatch), Description = "Dit is niet uw huidige wachtwoord. Probeer het opnieuw." };

    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = "Deze gebruikersnaam bestaat al. Kies een andere." };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = "Gebruik in de gebruikersnaam alleen kleine letters, cijfers en de tekens - . _ @ +" };
}
