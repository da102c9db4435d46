using Zvh.Platform.Data.Ingebed;
using Zvh.Platform.Regio;

namespace Zvh.Host.Start;

/// <summary>Runs the house until Ctrl-C.</summary>
internal static class Webhost
{
    public static async Task<int> DraaiAsync(string[] args, TextWriter meldingen)
    {
        try
        {
            var plugins = Plugins.Lees();
            var configuratie = Huisbouwer.Configuratie(args).Configuration;
            var gelezen = Huisstart.LeesProfiel(configuratie, plugins);
            var profiel = gelezen.Gelukt ? gelezen.Waarde : throw new StartFout(gelezen.Fouten);
            using var logs = LoggerFactory.Create(b => b.AddConfiguration(configuratie.GetSection("Logging")).AddSimpleConsole(o => o.SingleLine = true));

            // The database starts while the container is being built; whoever asks for the connection waits for it.
            var database = Task.Run(() => Databasestart.StartAsync(configuratie, profiel.Id, logs.CreateLogger("Zvh.Database"), bijLopende: false, CancellationToken.None));
            try
            {
                await DraaiAsync(args, plugins, profiel, database, meldingen);
                return 0;
            }
            finally
            {
                if (database.IsCompletedSuccessfully)
                {
                    await (await database).DisposeAsync();
                }
            }
        }
        catch (Exception fout) when (fout is StartFout or IngebedFout)
        {
            await meldingen.WriteLineAsync(fout.Message);
            return 1;
        }
    }

    private static async Task DraaiAsync(string[] args, Plugins plugins, Regioprofiel profiel, Task<Databasestart> database, TextWriter meldingen)
    {
        var app = Huisbouwer.MaakBuilder(args, plugins, profiel, () => database.GetAwaiter().GetResult().Verbinding).Build();
        await using (app)
        {
            // The pages are prepared while the database starts and is brought up to date: neither waits for the other.
            await Task.WhenAll(Task.Run(() => Huisbouwer.MaakPijplijn(app)), RichtInAsync(app, database));
            Huisbouwer.KiesAdres(app);
            await app.StartAsync();
            await meldingen.WriteLineAsync($"{profiel.Naam} staat klaar op {string.Join(" en ", Huisbouwer.Adressen(app))}. Stoppen: Ctrl-C.");
            if (await Huisbouwer.EersteLinkAsync(app) is { } link)
            {
                await meldingen.WriteLineAsync($"Dit huis heeft nog geen gebruikers. Maak de eerste regiobeheerder: {link}");
            }

            await app.WaitForShutdownAsync();
        }
    }

    private static async Task RichtInAsync(WebApplication app, Task<Databasestart> database)
    {
        await database;
        await Huisbouwer.RichtInAsync(app.Services, app.Environment.IsDevelopment());
    }
}
