using Microsoft.Extensions.Logging.Console;
using Zvh.Abstractions;
using Zvh.Host.Start;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Verbs;

namespace Zvh.Host.Verbs;

/// <summary>Where verbs run: the same container as the house, without the web server. The database starts only for a verb that needs it.</summary>
internal sealed class Verbomgeving : IAsyncDisposable
{
    // Checking a broken profile must be possible while it is the chosen one: a verb without a database runs in no house.
    private static readonly Regioprofiel GeenHuis = new()
    {
        Id = "geen", Naam = "geen", KorteNaam = "geen", Omschrijving = "", Modules = [], InwonersBron = "", Gemeenten = [],
        Huisstijl = new("", new("#000000", "#ffffff", "#000000", "#ffffff", "#ffffff", "#000000"), new("#000000", "#ffffff", "#ffffff", "#000000", "#000000", "#ffffff")),
    };

    // Every verb is made to read its words and options, long before it is known whether one of them needs the database.
    private static readonly Databaseverbinding ZonderDatabase = new("Host=dit-werkwoord-heeft-geen-database.invalid");

    private readonly string[] instellingen;
    private readonly Plugins plugins;
    private readonly IConfiguration configuratie;
    private readonly Regioprofiel? profiel;
    private readonly IReadOnlyList<Fout> profielfouten;
    private WebApplication app;
    private AsyncServiceScope scope;
    private Databasestart? database;

    public Verbomgeving(string[] instellingen)
    {
        this.instellingen = instellingen;
        plugins = Plugins.Lees();
        configuratie = Huisbouwer.Configuratie(instellingen).Configuration;
        var gelezen = Huisstart.LeesProfiel(configuratie, plugins);
        profiel = gelezen.Gelukt ? gelezen.Waarde : null;
        profielfouten = gelezen.Fouten;
        app = Bouw(ZonderDatabase);
        scope = app.Services.CreateAsyncScope();
        Verbs = [.. scope.ServiceProvider.GetServices<IVerb>()];
    }

    public IReadOnlyList<IVerb> Verbs { get; }

    public async Task<VerbUitkomst> VoerUitAsync(IVerb verb, VerbInvoer invoer, CancellationToken ct)
    {
        if (!verb.ZonderDatabase)
        {
            if (profiel is null)
            {
                return VerbUitkomst.Geweigerd(profielfouten);
            }

            database = await Databasestart.StartAsync(configuratie, profiel.Id, app.Logger, bijLopende: true, ct);
            await scope.DisposeAsync();
            await app.DisposeAsync();
            app = Bouw(database.Verbinding);
            scope = app.Services.CreateAsyncScope();
            await Huisbouwer.RichtInAsync(app.Services, app.Environment.IsDevelopment(), ct);
            verb = scope.ServiceProvider.GetServices<IVerb>().Single(v => v.Woorden == verb.Woorden);
        }

        return await verb.VoerUitAsync(invoer, ct);
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await app.DisposeAsync();
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    private WebApplication Bouw(Databaseverbinding verbinding)
    {
        var builder = Huisbouwer.MaakBuilder(instellingen, plugins, profiel ?? GeenHuis, () => verbinding);

        // Standard output is for the result alone; somebody may be reading it as JSON.
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddVerbs();
        return builder.Build();
    }
}
