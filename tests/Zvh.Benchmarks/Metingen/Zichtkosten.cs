using System.Diagnostics;
using System.Net;
using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Benchmarks.Metingen;

/// <summary>What need-to-know costs: list and record of somebody who sees 200 of 100,000 records, beside those of somebody who sees all. Both are asked in turn, each read logged. And whether time tells that a hidden record is there.</summary>
/// <remarks>The restricted user leads nothing: whoever leads also gets the panel of who looked, which the other does not.</remarks>
internal sealed class Zichtkosten : IMeting
{
    private const int Dossiers = 100_000, Lidmaatschappen = 200, Opwarmen = 200, Vragen = 1_000;
    private const double Grens = 1.5, GrensVerborgen = 1.1;

    /// <inheritdoc />
    public string Naam => "zichtkosten";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);
        await using var huis = await Proefhuis.StartAsync(verbinding);
        var (eigen, verborgen) = await VulAsync(verbinding, ct);
        using var beperkt = await huis.AlsAsync("proef-partner");
        using var alles = await huis.AlsAsync("manager");
        return
        [
            await MeetAsync($"{Naam}-lijst", beperkt, alles, "/proef/dossiers", ct),
            await MeetAsync($"{Naam}-dossier", beperkt, alles, $"/proef/dossiers/{eigen}", ct),
            await MeetVerborgenAsync($"{Naam}-verborgen", beperkt, verborgen, ct),
        ];
    }

    private static async Task<Meetuitslag> MeetAsync(string naam, Bezoeker beperkt, Bezoeker alles, string pad, CancellationToken ct)
    {
        var (lid, vrij) = (new List<double>(), new List<double>());
        for (var i = 0; i < Opwarmen + Vragen; i++)
        {
            var (a, b) = (await VraagAsync(beperkt, pad, ct), await VraagAsync(alles, pad, ct));
            if (i >= Opwarmen)
            {
                lid.Add(a);
                vrij.Add(b);
            }
        }

        var (restricted, admin) = (new Steekproef(lid), new Steekproef(vrij));
        var verhouding = restricted.Mediaan / admin.Mediaan;
        return new()
        {
            Name = naam, Median = restricted.Mediaan, P95 = restricted.P95, Unit = "ms", Ratio = verhouding,
            Bound = "a restricted user ≤ 1.5 × somebody who sees all, on 100,000 records", Holds = verhouding <= Grens,
        };
    }

    private static async Task<Meetuitslag> MeetVerborgenAsync(string naam, Bezoeker bezoeker, Guid verborgen, CancellationToken ct)
    {
        var (dicht, leeg) = (new List<double>(), new List<double>());
        for (var i = 0; i < Opwarmen + Vragen; i++)
        {
            var (a, b) = (await VraagAsync(bezoeker, $"/proef/dossiers/{verborgen}", ct, HttpStatusCode.NotFound), await VraagAsync(bezoeker, $"/proef/dossiers/{Guid.CreateVersion7()}", ct, HttpStatusCode.NotFound));
            if (i >= Opwarmen)
            {
                dicht.Add(a);
                leeg.Add(b);
            }
        }

        var (hidden, absent) = (new Steekproef(dicht), new Steekproef(leeg));
        var verhouding = Math.Max(hidden.Mediaan / absent.Mediaan, absent.Mediaan / hidden.Mediaan);
        return new()
        {
            Name = naam, Median = hidden.Mediaan, P95 = hidden.P95, Unit = "ms", Ratio = verhouding,
            Bound = "a record that is hidden and one that is not there differ ≤ 1.1 × in time", Holds = verhouding <= GrensVerborgen,
        };
    }

    private static async Task<double> VraagAsync(Bezoeker bezoeker, string pad, CancellationToken ct, HttpStatusCode verwacht = HttpStatusCode.OK)
    {
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await bezoeker.Http.GetAsync(pad, ct);
        if (antwoord.StatusCode != verwacht)
        {
            throw new InvalidOperationException($"A measured page answered {antwoord.StatusCode}.");
        }

        await antwoord.Content.ReadAsByteArrayAsync(ct);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    // Straight into the tables: the house itself would write a row of the log for each.
    private static async Task<(Guid Eigen, Guid Verborgen)> VulAsync(string verbinding, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding);
        await using var vul = bron.CreateCommand($"""
            insert into proef.dossier (id, thema, kenmerk, naam, toelichting, besloten)
            select gen_random_uuid(), null, 'D-' || lpad(n::text, 6, '0'), 'Persoon ' || n, 'Toelichting ' || n, false from generate_series(1, {Dossiers}) n;
            insert into proef.notitie (id, dossier_id, tekst) select gen_random_uuid(), id, 'Notitie' from proef.dossier;
            insert into platform.lidmaatschap (id, soort, object_id, gebruiker_id, hoedanigheid, van, tot)
            select gen_random_uuid(), 'proef.dossier', d.id, g.id, 'meting', now(), now() + interval '1 day'
            from (select id from proef.dossier order by md5(kenmerk) limit {Lidmaatschappen}) d, platform.gebruiker g where g.naam = 'proef-partner';
            -- Colleagues have their own records: the index must tell them apart.
            insert into platform.lidmaatschap (id, soort, object_id, gebruiker_id, hoedanigheid, van, tot)
            select gen_random_uuid(), 'proef.dossier', d.id, g.id, 'meting', now(), now() + interval '1 day'
            from proef.dossier d, platform.gebruiker g where g.naam = 'procesregisseur';
            analyze proef.dossier; analyze proef.notitie; analyze platform.lidmaatschap;
            """);
        vul.CommandTimeout = 300;
        await vul.ExecuteNonQueryAsync(ct);
        await using var eigen = bron.CreateCommand("select l.object_id from platform.lidmaatschap l join platform.gebruiker g on g.id = l.gebruiker_id where g.naam = 'proef-partner' limit 1");
        await using var verborgen = bron.CreateCommand("select id from proef.dossier d where not exists (select 1 from platform.lidmaatschap l join platform.gebruiker g on g.id = l.gebruiker_id where l.object_id = d.id and g.naam = 'proef-partner') limit 1");
        return ((Guid)(await eigen.ExecuteScalarAsync(ct))!, (Guid)(await verborgen.ExecuteScalarAsync(ct))!);
    }
}
