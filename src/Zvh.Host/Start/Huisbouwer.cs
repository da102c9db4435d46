using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Zvh.Host.Huis;
using Zvh.Platform.Agenda;
using Zvh.Platform;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Host.Start;

/// <summary>Builds the web application of a house.</summary>
internal static class Huisbouwer
{
    private const int EerstePoort = 5080;

    /// <summary>Puts everything in the container. Nothing touches the database yet.</summary>
    public static WebApplicationBuilder MaakBuilder(string[] args, Plugins plugins, Regioprofiel profiel, Func<Databaseverbinding> verbinding)
    {
        Huistijd.Stel();
        var builder = Configuratie(args);
        var catalogus = new ModuleCatalogus(plugins.Modules);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        builder.Services.AddHuisprofiel(profiel);
        builder.Services.AddSingleton(plugins);
        builder.Services.AddRazorPages();
        builder.Services.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), true));

        // A one-time link stands in the address of a request, so requests are not logged, whatever the configuration says.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Services.AddPlatform(builder.Configuration, catalogus, verbinding);
        builder.Services.AddHuis();
        builder.Services.AddZvhUi(o => o.AccountPad = "/account");
        return builder;
    }

    /// <summary>The configuration of the host: settings file, environment, command line.</summary>
    public static WebApplicationBuilder Configuratie(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,

            // Tests run this host inside their own process; pages and assets are found by this name,
            // and beside the program, wherever it is started from.
            ApplicationName = typeof(Huisbouwer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Omgeving(args),
        });
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
        {
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        }

        return builder;
    }

    // A debug build is a developer's: without a word about it, it runs as Development. A release build never does so by itself.
    private static string? Omgeving(string[] args)
    {
#if DEBUG
        var genoemd = args.Any(a => a.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null;
        return genoemd ? null : Environments.Development;
#else
        _ = args;
        return null;
#endif
    }

    /// <summary>The pipeline: errors, assets, the module gate, sign-in, pages.</summary>
    public static void MaakPijplijn(WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseCookiePolicy(new() { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.Always, MinimumSameSitePolicy = SameSiteMode.Lax });
        }

        app.UseExceptionHandler("/fout");
        app.UseStatusCodePagesWithReExecute("/fout", "?status={0}");
        app.UseMiddleware<Huisverversing>();
        app.UseZvhUi();
        app.UseRouting();
        app.UseMiddleware<ModulePoort>();
        app.UseAuthentication();
        app.UseMiddleware<Agendapoort>();
        app.UseMiddleware<Toegangslader>();
        app.UseMiddleware<Accountpoort>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<Toegangswacht>();
        app.MapStaticAssets().AllowAnonymous();
        app.MapZvhUi();
        app.MapHuis();
        app.MapRazorPages().WithStaticAssets();
        foreach (var eindpunten in app.Services.GetServices<IModuleEindpunten>())
        {
            eindpunten.Map(app);
        }

        app.Services.GetRequiredService<Eindpuntcontrole>().Controleer(((IEndpointRouteBuilder)app).DataSources);
    }

    /// <summary>Migrates, fills an empty house from its profile and, in Development, makes the demo accounts and completes the data for a demo.</summary>
    public static async Task RichtInAsync(IServiceProvider diensten, bool demo, CancellationToken ct = default)
    {
        await diensten.GetRequiredService<Migrator>().MigreerAsync(ct);
        await using (var scope = diensten.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<HuisInrichten>().UitvoerenAsync(ct);
            await scope.ServiceProvider.GetRequiredService<Huissleutels>().MaakAsync(ct);
        }

        if (demo)
        {
            await using var scope = diensten.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Demoaccounts>().MaakAsync(ct);
        }

        if (demo)
        {
            await using var scope = diensten.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Demovullingen>().VulAsync(ct);
        }
    }

    /// <summary>Without an address of its own, the host takes the first free port from 5080 on, so that two houses can run side by side.</summary>
    public static void KiesAdres(WebApplication app)
    {
        if (app.Urls.Count > 0 || app.Configuration["urls"] is not null || app.Configuration["http_ports"] is not null || app.Configuration["https_ports"] is not null
            || app.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            return;
        }

        var poort = Enumerable.Range(EerstePoort, 100).First(IsVrij);
        app.Urls.Add($"http://localhost:{poort}");
    }

    /// <summary>The addresses that the host listens on.</summary>
    public static IEnumerable<string> Adressen(WebApplication app) =>
        app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    /// <summary>The one-time link with which an empty house gets its first admin; null when it has users. There is no default password.</summary>
    public static async Task<string?> EersteLinkAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var pad = await scope.ServiceProvider.GetRequiredService<Werkeenheid>().UitvoerenAsync(
            () => scope.ServiceProvider.GetRequiredService<Accountinrichting>().EersteLinkAsync(CancellationToken.None));
        return pad is null ? null : Adressen(app).First().TrimEnd('/') + pad;
    }

    private static bool IsVrij(int poort)
    {
        try
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
            luisteraar.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
