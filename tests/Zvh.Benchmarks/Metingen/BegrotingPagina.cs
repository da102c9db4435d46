using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>The budget page of Midden-Limburg 2022 for 50 signed-in users at once, beside a bare page that sends the same SQL. Both are asked in turn.</summary>
internal sealed class BegrotingPagina : IMeting
{
    private const int Gebruikers = 50, Ronden = 4;
    private const double GrensP95 = 30, GrensVerhouding = 2;
    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(8), Duur = TimeSpan.FromSeconds(5), Leestijd = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Naam => "begroting-pagina";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var host = await werkplaats.HostAsync(ct);
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);
        var instelling = $"--ConnectionStrings:Zvh={verbinding}";
        var account = await Huisproces.VerbAsync(host, ct, "gebruiker", "maak", "--naam", "meting", "--rol", "financieel-medewerker", instelling);
        var pad = await PadAsync(verbinding, ct);

        await using var huis = await Huisproces.StartAsync(host, [instelling], ct);
        await huis.KiesWachtwoordAsync(account.GetProperty("link").GetString()!, Huisproces.Wachtwoord, ct);
        var aanmeldingen = new List<string>();
        for (var i = 0; i < Gebruikers; i++)
        {
            aanmeldingen.Add(await huis.MeldAanAsync("meting", Huisproces.Wachtwoord, ct));
        }

        await Huisproces.GeefTweedeFactorAsync(verbinding, ct);
        var cookies = Path.Combine(werkplaats.NieuweMap("cookies"), "cookies.txt");
        await File.WriteAllLinesAsync(cookies, aanmeldingen, ct);
        await using var kaal = Kindproces.Van<Kaal>(verbinding, pad, aanmeldingen[0]);
        var kaleAdres = new Uri((await kaal.RegelAsync(ct)).Split(' ')[0]);
        return await MeetAsync(new(huis.Adres, pad), new(kaleAdres, Kaal.Pad), cookies, ct);
    }

    private async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Uri pagina, Uri basis, string cookies, CancellationToken ct)
    {
        foreach (var adres in new[] { pagina, basis })
        {
            await Belasting.VraagAsync(adres, cookies, Opwarmen, TimeSpan.Zero, ct);
        }

        var (lezend, lezendKaal) = await OmEnOmAsync(pagina, basis, cookies, Leestijd, ct);
        var (vol, volKaal) = await OmEnOmAsync(pagina, basis, cookies, TimeSpan.Zero, ct);
        return
        [
            new()
            {
                Name = Naam, Median = lezend.Mediaan, P95 = lezend.P95, Unit = "ms", Ratio = lezend.Mediaan / lezendKaal.Mediaan,
                Bound = "p95 ≤ 30 ms for 50 users who each ask again after a second", Holds = lezend.P95 <= GrensP95,
            },
            new()
            {
                Name = $"{Naam}-vol", Median = vol.Mediaan, P95 = vol.P95, Unit = "ms", Ratio = vol.Mediaan / volKaal.Mediaan,
                Bound = "ratio ≤ 2 to a bare Razor page with the same SQL, 50 users without a pause", Holds = vol.Mediaan <= GrensVerhouding * volKaal.Mediaan,
            },
        ];
    }

    private static async Task<(Steekproef Pagina, Steekproef Kaal)> OmEnOmAsync(Uri pagina, Uri basis, string cookies, TimeSpan leestijd, CancellationToken ct)
    {
        var (tijden, basistijden) = (new List<double>(), new List<double>());
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            tijden.AddRange(await Belasting.VraagAsync(pagina, cookies, Duur, leestijd, ct));
            basistijden.AddRange(await Belasting.VraagAsync(basis, cookies, Duur, leestijd, ct));
        }

        var (product, kaal) = (new Steekproef(tijden), new Steekproef(basistijden));
        var seconden = Ronden * Duur.TotalSeconds;
        await Console.Error.WriteLineAsync(FormattableString.Invariant(
            $"  page {product.Aantal / seconden:0} requests/s; bare page {kaal.Aantal / seconden:0}/s, median {kaal.Mediaan:0.0} ms, p95 {kaal.P95:0.0} ms"));
        return (product, kaal);
    }

    private static async Task<string> PadAsync(string verbinding, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding);
        await using var vraag = bron.CreateCommand(
            "select g.code from financien.begroting b join financien.geldstroom g on g.id = b.geldstroom_id where b.jaar = 2022 order by g.code limit 1");
        return $"/financien/begrotingen/2022/{await vraag.ExecuteScalarAsync(ct)}";
    }
}
