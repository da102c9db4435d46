using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.RateLimiting;
using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Testing;

namespace Zvh.Benchmarks.Processen;

/// <summary>A filled house with a procesregisseur who is signed in, and beside it its twin.</summary>
internal sealed class Dossierhuis : IAsyncDisposable
{
    private readonly Werkplaats werkplaats;
    private readonly string[] databases;
    private readonly Testhuis huis;
    private readonly SqlVanger vanger;
    private readonly Tweeling tweeling;
    private readonly NpgsqlDataSource database;

    private Dossierhuis(Werkplaats werkplaats, Testhuis huis, SqlVanger vanger, string verbinding, string tweede)
    {
        (this.werkplaats, this.huis, this.vanger, databases) = (werkplaats, huis, vanger, [verbinding, tweede]);
        (database, tweeling) = (NpgsqlDataSource.Create(verbinding), new(tweede));
    }

    /// <summary>Who asks.</summary>
    public Bezoeker Bezoeker { get; private set; } = null!;

    /// <summary>Opens a house of so many times the filling.</summary>
    public static async Task<Dossierhuis> OpenAsync(Werkplaats werkplaats, int maal, CancellationToken ct)
    {
        var gevuld = await Dossiervulling.MaakAsync(werkplaats, maal, ct);
        var (verbinding, tweede) = (await werkplaats.KloonAsync(gevuld, ct), await werkplaats.KloonAsync(gevuld, ct));
        var vanger = new SqlVanger();
        var huis = await Testhuis.StartAsync(verbinding, "midden-limburg", diensten =>
        {
            diensten.AddSingleton<IStartupFilter>(new Vangfilter(vanger));
            Logspion.Zet(diensten, vanger);
        });
        var dossierhuis = new Dossierhuis(werkplaats, huis, vanger, verbinding, tweede);
        dossierhuis.Bezoeker = await huis.AlsAsync("procesregisseur");

        // The twin signs in too: the page to sign in, and the form.
        await dossierhuis.HaalInAsync(2, ct);
        return dossierhuis;
    }

    /// <summary>Asks, and sends the same SQL to the twin.</summary>
    /// <returns>How long both took, in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">The house answers something else than was asked for.</exception>
    public async Task<(double Huis, double Kaal)> VraagAsync(HttpRequestMessage vraag, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await Bezoeker.Http.SendAsync(vraag, ct);
        await antwoord.Content.ReadAsByteArrayAsync(ct);
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        var verwacht = vraag.Options.TryGetValue(Vragen.Verwacht, out var ander) ? ander : HttpStatusCode.OK;
        return antwoord.StatusCode == verwacht
            ? (duur, await HaalInAsync(1, ct))
            : throw new InvalidOperationException($"{vraag.RequestUri} answered {(int)antwoord.StatusCode} {antwoord.Headers.Location}.");
    }

    /// <summary>Opens a page, outside the measurement.</summary>
    public async Task<IHtmlDocument> OpenPaginaAsync(string pad, CancellationToken ct)
    {
        var pagina = await Bezoeker.OpenAsync(pad);
        await HaalInAsync(1, ct);
        return pagina;
    }

    /// <summary>Reads rows straight from the database of the house.</summary>
    public async Task<List<T>> LeesAsync<T>(string sql, Func<NpgsqlDataReader, T> maak, CancellationToken ct)
    {
        await using var vraag = database.CreateCommand(sql);
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var rijen = new List<T>();
        while (await lezer.ReadAsync(ct))
        {
            rijen.Add(maak(lezer));
        }

        return rijen;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Bezoeker?.Dispose();
        await huis.DisposeAsync();
        await database.DisposeAsync();
        await tweeling.DisposeAsync();
        vanger.Dispose();
        foreach (var verbinding in databases)
        {
            await werkplaats.VerwijderAsync(verbinding);
        }
    }

    private async Task<double> HaalInAsync(int vragen, CancellationToken ct)
    {
        var duur = 0.0;
        for (var i = 0; i < vragen; i++)
        {
            var vangst = await vanger.NeemAsync(ct);
            var begin = Stopwatch.GetTimestamp();
            await tweeling.DoeAsync(vangst, ct);
            duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }

        return duur;
    }

    private sealed class Vangfilter(SqlVanger vanger) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((aanvraag, verder) => vanger.VolgAsync(async () =>
            {
                await verder();
                if (aanvraag.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is not null)
                {
                    vanger.Bewaar(new Geteld());
                }
            }));
            next(app);
        };
    }
}
