using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Platform.Huizen;
using Zvh.Testing;

namespace Zvh.Benchmarks.Metingen;

/// <summary>Another house asks whether a person is known, over 1,000,000 persons: the whole way over HTTP, signed, logged and stored; beside the best SQL for the same question, sent by bare Npgsql.</summary>
internal sealed class Bekendheidscheck : IMeting
{
    private const int Opwarmen = 200, Aantal = 1_000;
    private const double Grens = 50, GrensVerborgen = 1.1;

    private const string Vul = """
        insert into casussen.persoon (id, roepnaam, achternaam, geboortedatum, bsn, adres_afgeschermd, eerste_verwerking_op)
          select gen_random_uuid(), 'Proef', 'Meetstra' || chr(97 + n % 26) || chr(97 + n / 26 % 26), date '1930-01-01' + (n % 31000), case when n % 5 < 3 then lpad(n::text, 9, '0') end, false, now() from generate_series(1, 1000000) n;
        insert into casussen.casus (id, nummer, thema, gemeente, fase, afgeschermd, grondslag, ave, stap, geopend_op, eerste_verwerking_op, bewaren_tot)
          select gen_random_uuid(), 'C-2026-' || lpad(n::text, 5, '0'), 'complexe-casuistiek', 'GM1711', 'Uitvoering', false, 'Wgs', 1, 'pga', current_date - n % 900, now(), current_date + 1000 from generate_series(1, 8000) n;
        insert into casussen.casuspersoon (id, dossier_id, persoon_id, betrokkenheid, zijde)
          select gen_random_uuid(), c.id, p.id, 'Betrokkene', 'Geen' from (select id, row_number() over (order by id) n from casussen.casus) c join (select id, row_number() over (order by id) n from casussen.persoon where bsn is not null limit 8000) p using (n);
        analyze casussen.persoon; analyze casussen.casus; analyze casussen.casuspersoon
        """;

    private const string Kaal = """
        select c.id from casussen.persoon p join casussen.casuspersoon l on l.persoon_id = p.id join casussen.casus c on c.id = l.dossier_id
        where p.samengevoegd_met_id is null and not p.afgeschermd and c.thema = 'complexe-casuistiek' and c.fase not in ('Afgeschermd', 'Vernietigd')
          and (p.bsn = $1 or (p.geboortedatum = $2 and casussen.naamvorm($3) in (casussen.naamvorm(p.achternaam), casussen.naamvorm(p.geboortenaam)))) order by c.geopend_op desc limit 1
        """;

    /// <inheritdoc />
    public string Naam => "bekendheidscheck";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var huis = await Testhuis.StartAsync(verbinding, "midden-limburg", "--Logging:LogLevel:Default=Warning");
        await using var bron = NpgsqlDataSource.Create(verbinding);
        await VulAsync(bron, sleutel.ExportSubjectPublicKeyInfo(), ct);
        var aan = await huis.InAsync<Huissleutels, string>(s => s.EigenAfdrukAsync(ct));
        using var http = new HttpClient { BaseAddress = huis.Adres };
        await using var open = await bron.OpenConnectionAsync(ct);
        var (bekend, vreemd, kaal) = (new List<double>(), new List<double>(), new List<double>());
        var bekenden = await LeesAsync(open, "exists (select from casussen.casuspersoon l where l.persoon_id = p.id)", ct);
        var vreemden = await LeesAsync(open, "not exists (select from casussen.casuspersoon l where l.persoon_id = p.id)", ct);
        for (var i = 0; i < Opwarmen + Aantal; i++)
        {
            // Sixty a minute is the limit of a house; a measurement asks a thousand times.
            await using (var wis = new NpgsqlCommand("delete from platform.snelheidsteller", open))
            {
                await wis.ExecuteNonQueryAsync(ct);
            }

            var (ja, nee) = (bekenden[i % bekenden.Count], vreemden[i % vreemden.Count]);
            var (a, b, c) = (await VraagAsync(http, sleutel, aan, ja, ct), await VraagAsync(http, sleutel, aan, nee, ct), await KaalAsync(open, ja, ct));
            if (i >= Opwarmen)
            {
                bekend.Add(a);
                vreemd.Add(b);
                kaal.Add(c);
            }
        }

        var (hit, mis, sql) = (new Steekproef(bekend), new Steekproef(vreemd), new Steekproef(kaal));
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"  bare Npgsql, the search alone: median {sql.Mediaan:0.00} ms, p95 {sql.P95:0.00} ms"));
        var verschil = Math.Max(hit.Mediaan / mis.Mediaan, mis.Mediaan / hit.Mediaan);
        return
        [
            new() { Name = Naam, Median = hit.Mediaan, P95 = hit.P95, Unit = "ms", Bound = "p95 ≤ 50 ms over 1,000,000 persons, signed, logged and stored", Holds = hit.P95 <= Grens },
            new() { Name = $"{Naam}-verborgen", Median = mis.Mediaan, P95 = mis.P95, Unit = "ms", Ratio = verschil, Bound = "known and unknown differ ≤ 1.1 × in time", Holds = verschil <= GrensVerborgen },
        ];
    }

    private static async Task VulAsync(NpgsqlDataSource bron, byte[] sleutel, CancellationToken ct)
    {
        await using var vul = bron.CreateCommand(Vul);
        vul.CommandTimeout = 900;
        await vul.ExecuteNonQueryAsync(ct);
        await using var verbind = bron.CreateCommand("insert into platform.verbonden_huis (id, naam, soort, adres, sleutel, afdruk, themas, geldig_tot, door) values (gen_random_uuid(), 'Meting', 'Zvh', 'https://meting', $1, $2, '{complexe-casuistiek}', '2099-12-31', 'meting')");
        verbind.Parameters.Add(new() { Value = sleutel });
        verbind.Parameters.Add(new() { Value = Huissleutels.Afdruk(sleutel) });
        await verbind.ExecuteNonQueryAsync(ct);
    }

    private static async Task<List<Mens>> LeesAsync(NpgsqlConnection open, string welke, CancellationToken ct)
    {
        await using var vraag = new NpgsqlCommand($"select bsn, achternaam, geboortedatum from casussen.persoon p where bsn is not null and {welke} order by id limit 1000", open);
        await using var rijen = await vraag.ExecuteReaderAsync(ct);
        var mensen = new List<Mens>();
        while (await rijen.ReadAsync(ct))
        {
            mensen.Add(new(rijen.GetString(0), rijen.GetString(1), rijen.GetFieldValue<DateOnly>(2)));
        }

        return mensen;
    }

    private static async Task<double> VraagAsync(HttpClient http, ECDsa sleutel, string aan, Mens wie, CancellationToken ct)
    {
        var inhoud = Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $$"""{"nummer":"{{Guid.CreateVersion7()}}","doel":"Meten","taak":"Wgs artikel 2.28","wie":{"bsn":"{{wie.Bsn}}","achternaam":"{{wie.Achternaam}}","geboortedatum":"{{wie.Geboren:yyyy-MM-dd}}"},"overdracht":null}"""));
        var begin = Stopwatch.GetTimestamp();
        var post = new Huispost(Huissleutels.Afdruk(sleutel.ExportSubjectPublicKeyInfo()), aan, "bekendheid", Guid.CreateVersion7(), TimeProvider.System.GetUtcNow(), inhoud);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{Huisdeur.Pad}bekendheid") { Content = new ByteArrayContent(inhoud) };
        verzoek.Headers.Add(Huispost.Vankop, post.Van);
        verzoek.Headers.Add(Huispost.Nummerkop, post.Nummer.ToString());
        verzoek.Headers.Add(Huispost.Tijdkop, post.Tijd);
        verzoek.Headers.Add(Huispost.Handtekeningkop, post.Teken(sleutel));
        using var antwoord = await http.SendAsync(verzoek, ct);
        await antwoord.Content.ReadAsByteArrayAsync(ct);
        return antwoord.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(begin).TotalMilliseconds : throw new InvalidOperationException($"The house answered {antwoord.StatusCode}.");
    }

    private static async Task<double> KaalAsync(NpgsqlConnection open, Mens wie, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var vraag = new NpgsqlCommand(Kaal, open);
        vraag.Parameters.Add(new() { Value = wie.Bsn });
        vraag.Parameters.Add(new() { Value = wie.Geboren });
        vraag.Parameters.Add(new() { Value = wie.Achternaam });
        await vraag.ExecuteScalarAsync(ct);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private sealed record Mens(string Bsn, string Achternaam, DateOnly Geboren);
}
