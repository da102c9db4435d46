using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Npgsql;
using Zvh.Benchmarks.Kader;

namespace Zvh.Benchmarks.Processen;

/// <summary>A bare Razor page that sends the SQL of a real page through bare Npgsql and shows what it reads: the baseline of that page.</summary>
internal sealed class Kaal : IKindwerk
{
    /// <summary>The address of the page.</summary>
    public const string Pad = "/kaal";

    /// <inheritdoc />
    public string Naam => "kaal";

    /// <inheritdoc />
    public async Task<int> DraaiAsync(string[] args)
    {
        var (verbinding, pad, cookie) = (args[0], args[1], args[2]);
        var opdrachten = await SqlVanger.VangAsync(verbinding, pad, cookie);
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Kaal).Assembly.GetName().Name, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(NpgsqlDataSource.Create(verbinding)).AddSingleton(opdrachten);

        // The pages of the house are referenced too, and are no part of this program.
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(delen =>
        {
            foreach (var vreemd in delen.ApplicationParts.Where(d => d.Name != builder.Environment.ApplicationName).ToList())
            {
                delen.ApplicationParts.Remove(vreemd);
            }
        });
        await using var app = builder.Build();
        app.UseRouting();
        app.MapRazorPages();
        await app.StartAsync();
        await Console.Out.WriteLineAsync($"{app.Urls.First()} {opdrachten.Count}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
