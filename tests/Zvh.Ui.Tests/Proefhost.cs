using System.Security.Claims;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Zvh.Ui.Tests;

/// <summary>A host on loopback with the pages of the area Proef, dressed as an invented house.</summary>
public sealed class Proefhost : IAsyncLifetime
{
    private WebApplication? app;

    public Uri Adres { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Proefhost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages();
        builder.Services.AddZvhUi(o =>
        {
            o.ZoekPad = "/proef/lijst";
            o.ZoekLabel = "Zoek een dossier of factuur";
        });
        builder.Services.AddSingleton<IHuis, Proefhuis>();
        builder.Services.AddSingleton<INavigatie, Proefnavigatie>();
        builder.Services.AddSingleton<IBannerbron, Proefbanner>();
        app = builder.Build();
        app.UseZvhUi();
        app.Use((context, verder) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, "Financieel medewerker")], "proef"));
            return verder(context);
        });
        app.MapStaticAssets($"{builder.Environment.ApplicationName}.staticwebassets.endpoints.json");
        app.MapRazorPages().WithStaticAssets($"{builder.Environment.ApplicationName}.staticwebassets.endpoints.json");
        app.MapZvhUi();
        await app.StartAsync();
        var adressen = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Adres = new Uri(adressen.Single());
    }

    public Task TotGestoptAsync() => app!.WaitForShutdownAsync();

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private sealed class Proefhuis : IHuis
    {
        public string Naam => "Zorg- en Veiligheidshuis Proefstad";

        public string? Ondertitel => "Financiën";

        public string? LogoSvg =>
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"><path d="M4 15 16 5l12 10v12H4z"/><path d="M11 20h10M16 15v10"/></svg>""";

        public Huisstijl Stijl => new(new("#14532d", "#ffffff", "#176b3a"), new("#12331f", "#ffffff", "#7fd3a0"));
    }

    private sealed class Proefnavigatie : INavigatie
    {
        public ValueTask<IReadOnlyList<MenuGroep>> GroepenAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer) => ValueTask.FromResult<IReadOnlyList<MenuGroep>>(
        [
            new("Kerntaken", [new("Casussen", [new("Meldingen", "/casussen/meldingen"), new("Dossiers", "/casussen/dossiers")])]),
            new("Bedrijfsvoering",
            [
                new("Financiën",
                [
                    new("Begroting", "/proef/lijst"), new("Verdeelsleutels", "/proef/formulier"), new("Geldstromen", "/proef/onderdelen"),
                    new("Facturen", "/proef/grafieken"),
                ]),
                new("Beheer", [new("Modules", "/beheer/modules"), new("Instellingen", "/beheer/instellingen")]),
            ]),
        ]);
    }

    private sealed class Proefbanner : IBannerbron
    {
        public ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer) =>
            ValueTask.FromResult<IReadOnlyList<Melding>>([new(MeldingSoort.Info, "Oefenomgeving. De gegevens zijn verzonnen.")]);
    }
}
