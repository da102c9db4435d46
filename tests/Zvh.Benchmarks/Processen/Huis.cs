using Zvh.Host.Start;

namespace Zvh.Benchmarks.Processen;

/// <summary>The host in this process: to fill a database, or to look at what it does. Speed is measured on the published one.</summary>
internal static class Huis
{
    /// <summary>Builds the container of the house of Midden-Limburg.</summary>
    public static WebApplication Bouw(string verbinding)
    {
        string[] args = ["--environment=Production", "--urls=http://127.0.0.1:0", "--Zvh:Regio=midden-limburg", "--Logging:LogLevel:Default=Warning"];
        var plugins = Plugins.Lees();
        var profiel = Huisstart.LeesProfiel(Huisbouwer.Configuratie(args).Configuration, plugins);
        return Huisbouwer.MaakBuilder(args, plugins, profiel.Waarde, () => new(verbinding)).Build();
    }

    /// <summary>Opens the house.</summary>
    /// <param name="verbinding">A database that is migrated already.</param>
    /// <param name="voorop">Adds what goes before the pipeline.</param>
    public static async Task<WebApplication> StartAsync(string verbinding, Action<WebApplication> voorop)
    {
        var app = Bouw(verbinding);
        voorop(app);
        Huisbouwer.MaakPijplijn(app);
        await app.StartAsync();
        return app;
    }
}
