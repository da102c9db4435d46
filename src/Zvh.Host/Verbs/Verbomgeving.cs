using Zvh.Abstractions;
using Zvh.Host.Start;
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

    private readonly WebApplication app;
    private readonly AsyncServiceScope scope;
    private readonly IConfiguration configuratie;
    private readonly Regioprofiel? profiel;
    private readonly IReadOnlyList<Fout> profielfouten;
    private Databasestart? database;

    public Verbomgeving(string[] instellingen)
    {
        var plugins = Plugins.Lees();
        configuratie = Huisbouwer.Configuratie(instellingen).Configuration;
        var gelezen = Huisstart.LeesProfiel(configuratie, plugins);
        profiel = gelezen.Gelukt ? gelezen.Waarde : null;
        profielfouten = gelezen.Fouten;
        var builder = Huisbouwer.MaakBuilder(instellingen, plugins, profiel ?? GeenHuis, () => Verbinding);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddVerbs();
        app = builder.Build();
        scope = app.Services.CreateAsyncScope();
        Verbs = [.. scope.ServiceProvider.GetServices<IVerb>()];
    }

    public IReadOnlyList<IVerb> Verbs { get; }

    private string Verbinding => database?.Verbinding ?? throw new InvalidOperationException("This verb says that it needs no database.");

    public async Task<VerbUitkomst> VoerUitAsync(IVerb verb, VerbInvoer invoer, CancellationToken ct)
    {
        if (!verb.ZonderDatabase)
        {
            if (profiel is null)
            {
                return VerbUitkomst.Geweigerd(profielfouten);
            }

            database = await Databasestart.StartAsync(configuratie, profiel.Id, app.Logger, bijLopende: true, ct);
            await Huisbouwer.RichtInAsync(app.Services, app.Environment.IsDevelopment(), ct);
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
}
