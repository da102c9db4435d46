using System.Globalization;
using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Testing;

namespace Zvh.Benchmarks.Processen;

/// <summary>A house of Midden-Limburg with years of work in it: 100,000 persons, 60,000 meldingen, 8,000 cases with 500,000 lines in their timelines, and the sittings where they were talked about; or so many times that.</summary>
/// <remarks>Straight into the tables: the house itself would write a row of the log for each. Whoever signs in has the work of one person, however large the house is.</remarks>
internal static class Dossiervulling
{
    private const string Persoon = """
        select setseed(0.42);
        insert into casussen.persoon (id, voornamen, roepnaam, tussenvoegsel, achternaam, geboortenaam, geboortedatum, bsn, straat, postcode, woonplaats, adres_afgeschermd, eerste_verwerking_op)
        select pg_temp.sleutel(1, n), case when r1 < 0.4 then eerste.naam || ' ' || tweede.naam end, case when r1 < 0.95 then roep.naam end,
          case when r2 < 0.25 then (array['van', 'de', 'van der', 'van den', 'ten', 'ter'])[1 + floor(24 * r2)::int] end, achter.naam, case when r3 < 0.15 then geboren.naam end,
          case when r4 < 0.96 then date '1930-01-01' + floor(31000 * random())::int end, case when r5 < 0.6 and som % 11 < 10 then acht || som % 11 end,
          'Proefweg ' || n % 300, '60' || lpad((n * 7919 % 100)::text, 2, '0') || chr(65 + (n * 104729 / 100 % 20)::int) || chr(65 + (n * 1299709 / 7 % 20)::int),
          (array['Demodorp', 'Voorbeeldrade', 'Proefhoven'])[1 + n % 3], random() < 0.01, now() - interval '1 day' * floor(2000 * random())
        from (
          select n, '9' || lpad((n * 37 % 10000000)::text, 7, '0') acht, random() r1, random() r2, random() r3, random() r4, random() r5,
            1 + floor(@voornamen * power(random(), 1.2))::int v1, 1 + floor(@voornamen * random())::int v2, 1 + floor(@voornamen * power(random(), 1.2))::int v3,
            1 + floor(@achternamen * power(random(), 2))::int a1, 1 + floor(@achternamen * power(random(), 2))::int a2
          from generate_series(1::bigint, 100000 * @maal) n offset 0) mens
        join voornaam roep on roep.plek = v1 join voornaam tweede on tweede.plek = v2 join voornaam eerste on eerste.plek = v3 join achternaam achter on achter.plek = a1 join achternaam geboren on geboren.plek = a2,
        lateral (select sum((10 - i) * substr(acht, i, 1)::int) som from generate_series(1, 8) i) elfproef;
        """;

    private const string Mensen = """
        insert into platform.organisatie (id, naam, klasse, bevestigd_tot) select pg_temp.sleutel(2, n), 'Ketenpartner ' || n, 'Lid1', current_date + 365 from generate_series(1, 20) n;
        insert into platform.gebruiker (id, naam, genormaliseerde_naam, weergavenaam, beveiligingsstempel, foute_pogingen, is_demo, organisatie_id)
        select pg_temp.sleutel(3, n), 'meting-' || n, 'METING-' || n, 'Medewerker ' || n, md5(n::text), 0, false, pg_temp.sleutel(2, 1 + n % 20) from generate_series(1, 260) n;
        create temp table wie as
          select (select id from platform.gebruiker where naam = 'procesregisseur') proces, (select id from platform.gebruiker where naam = 'casusregisseur') casus, g.id partner, g.organisatie_id organisatie
          from platform.gebruiker g where naam = 'partner-deelnemer';
        """;

    private const string Casus = """
        create temp table zaak as
        select n, pg_temp.sleutel(4, n) id, oud, oud < 200 + 700 * r2 loopt, oud > 1850 weg, case n % (40 * @maal) when 0 then proces else pg_temp.sleutel(3, 1 + n % 60) end proces,
          case n % (40 * @maal) when 1 then casus else pg_temp.sleutel(3, 1 + n % 60) end casus, r3, (current_date - oud)::timestamptz op
        from (select n, floor(2600 * random())::int oud, random() r2, random() r3 from generate_series(1::bigint, 8000 * @maal) n) c, wie;
        insert into casussen.casus (id, nummer, thema, gemeente, fase, afgeschermd, grondslag, ave, stap, geopend_op, eerste_verwerking_op, bewaren_tot, herzien_op, resultaat, vervolg, gesloten_op)
        select id, 'C-' || extract(year from op) || '-' || lpad(n::text, 5, '0'), (array['complexe-casuistiek', 'onbegrepen-gedrag', 'huiselijk-geweld', 'reintegratie'])[1 + n % 4], (array['GM1711', 'GM1640', 'GM0957'])[1 + n % 3],
          case when weg then 'Vernietigd' when not loopt then 'Afgeschermd' else (array['Weging', 'Verzamelen', 'Casusoverleg', 'Uitvoering', 'Uitvoering', 'Uitvoering', 'Uitvoering', 'Evaluatie', 'Evaluatie', 'Sluiten'])[1 + floor(10 * r3)::int] end,
          not loopt, 'Wgs', 1 + (n % 4)::int, case when n % 3 = 0 then 'triage' else 'pga' end, op::date, op, op::date + 1826, case when loopt then current_date - 20 + floor(180 * r3)::int end,
          case when not loopt and not weg then 'De rust is terug.' end, case when not loopt then 'Wijkteam' end, case when not loopt then op::date + 200 end from zaak;
        insert into casussen.casuspersoon (id, dossier_id, persoon_id, betrokkenheid, zijde)
        select pg_temp.sleutel(5, n * 4 + k), id, pg_temp.sleutel(1, n * 11 + k), case when k = 0 then 'Betrokkene' else 'DirecteKring' end, 'Geen' from zaak, generate_series(0, n % 3) k where not weg;
        insert into casussen.kennisgeving (id, dossier_id, persoon_id, stand, op, door) select pg_temp.sleutel(23, n * 4 + k), id, pg_temp.sleutel(1, n * 11 + k), 'Verstuurd', op, 'meting' from zaak, generate_series(0, n % 3) k where not weg and n % 100 < 97;
        insert into casussen.casusstap (id, dossier_id, stap, van, tot) select pg_temp.sleutel(6, n * 2 + k), id, case k when 0 then 'triage' else 'pga' end, op::date + 30 * k::int, case when k = 0 or not loopt then op::date + 30 + 170 * k::int end from zaak, generate_series(0, 1) k;
        insert into casussen.regie (id, dossier_id, soort, gebruiker_id, van, tot, door)
        select pg_temp.sleutel(7, n * 2 + k), id, case k when 0 then 'Procesregie' else 'Casusregie' end, case k when 0 then proces else casus end, op, case when not loopt then op + interval '200 days' end, 'meting' from zaak, generate_series(0, 1) k where not weg;
        insert into casussen.casusdeelnemer (id, dossier_id, organisatie_id, gebruiker_id, zijde, van, tot, door)
        select pg_temp.sleutel(8, n * 4 + k), id, case when k = 0 and n % (20 * @maal) = 0 then organisatie else pg_temp.sleutel(2, 1 + (n + k) % 20) end,
          case when k = 0 and n % (20 * @maal) = 0 then partner else pg_temp.sleutel(3, 61 + (n + k) % 200) end, 'Geen', op, case when not loopt then op + interval '200 days' end, 'meting' from zaak, wie, generate_series(0, 3) k where not weg;
        insert into casussen.avestap (id, dossier_id, niveau, van, reden, casusregie, procesregie, operationeel, bestuurlijk, herzien_op, door)
        select pg_temp.sleutel(9, n), id, 1 + (n % 4)::int, op, 'Na de weging', 'Casusregisseur', 'Procesregisseur', 'Teamleiding', 'Burgemeester', op::date + 180, 'meting' from zaak where not weg;
        insert into casussen.weging (id, dossier_id, kader, begonnen_op, afgerond_op, uitkomst, reden, door) select pg_temp.sleutel(10, n), id, 'bgs-2-20', op, op + interval '9 days', 'Procesregie', 'Voldoet', 'meting' from zaak where not weg;
        insert into casussen.wegingcriterium (id, dossier_id, weging_id, code, voldoet, onderbouwing) select pg_temp.sleutel(11, n * 4 + k), id, pg_temp.sleutel(10, n), chr(97 + k::int), true, 'Uit de bespreking' from zaak, generate_series(0, 3) k where not weg;
        insert into casussen.gebeurtenis (id, dossier_id, soort, tekst, op, door)
        select pg_temp.sleutel(12, n), pg_temp.sleutel(4, 1 + floor(8000 * @maal * power(random(), 1.5))::bigint), (array['Notitie', 'Plan', 'Fase', 'Regie'])[1 + n % 4], 'Er is gebeld over de voortgang van afspraak ' || n || '.', now() - interval '1 minute' * floor(2000000 * random()), 'meting'
        from generate_series(1::bigint, 500000 * @maal) n;
        """;

    private const string Plan = """
        insert into casussen.plan (id, casus_id, thema, persoon_id, afgeschermd, kern)
        select pg_temp.sleutel(13, n * 2 + k), id, 'complexe-casuistiek', case k when 1 then pg_temp.sleutel(1, n * 11) end, not loopt, 'Samen naar rust' from zaak, generate_series(0, 1) k where not weg;
        insert into casussen.doel (id, dossier_id, leefgebied, tekst) select pg_temp.sleutel(14, n * 6 + k), pg_temp.sleutel(13, n * 2 + k % 2), (array['wonen', 'geld', 'gezin'])[1 + k % 3], 'Doel ' || k from zaak, generate_series(0, 5) k where not weg;
        insert into casussen.actie (id, dossier_id, doel_id, tekst, organisatie_id, uiterlijk, stand)
        select pg_temp.sleutel(15, n * 12 + k), pg_temp.sleutel(13, n * 2 + k / 2 % 2), pg_temp.sleutel(14, n * 6 + k / 2), 'Gesprek ' || k, case when (n + k) % 20 = 0 then organisatie else pg_temp.sleutel(2, 1 + (n * 7 + k) % 20) end,
          op::date + 20 * k::int, case when not loopt then (array['Gereed', 'Vervallen'])[1 + k % 2] when op::date + 20 * k::int < current_date - 30 then 'Gereed' else (array['Gevraagd', 'Geaccepteerd', 'Geaccepteerd'])[1 + (n + k) % 3] end
        from zaak, wie, generate_series(0, 11) k where not weg;
        -- A house that works every day has no reminders waiting.
        update casussen.actie set herinnerd_op = uiterlijk - 3 where uiterlijk <= current_date + 3;
        """;

    private const string Melding = """
        create temp table bericht as select n, pg_temp.sleutel(16, n) id, case when n % 7 = 0 and n / 7 <= 8000 * @maal then n / 7 end zaak, floor(2600 * random())::int oud from generate_series(1::bigint, 60000 * @maal) n;
        insert into casussen.melding (id, nummer, thema, bron, gemeente, ontvangen_op, spoed, strafrecht, melder, aanleiding, vooraf_besproken, status, besluitreden, besloten_op, besloten_door, geanonimiseerd_op, eerste_verwerking_op, door)
        select id, 'M-' || extract(year from current_date - oud) || '-' || lpad(n::text, 6, '0'), 'complexe-casuistiek', 'politie', (array['GM1711', 'GM1640', 'GM0957'])[1 + n % 3], current_date - oud, n % 50 = 0, false, 'Ketenpartner ' || n % 20,
          case when stand <> 'NietOpgepakt' then 'Zorgen in de buurt' end, true, stand, case when stand <> 'Ontvangen' then 'Besproken' end, case when stand <> 'Ontvangen' then now() end, case when stand <> 'Ontvangen' then 'meting' end,
          case when stand = 'NietOpgepakt' then now() end, (current_date - oud)::timestamptz, 'meting'
        from bericht, lateral (select case when zaak is not null then 'Opgepakt' when oud < 20 then 'Ontvangen' else (array['Overgedragen', 'Advies', 'NietOpgepakt'])[1 + n % 3] end stand) s;
        insert into casussen.meldingpersoon (id, dossier_id, persoon_id) select pg_temp.sleutel(17, n), id, pg_temp.sleutel(1, coalesce(zaak * 11, 1 + n * 13 % (100000 * @maal))) from bericht;
        insert into casussen.casusmelding (id, dossier_id, melding_id) select pg_temp.sleutel(18, b.n), pg_temp.sleutel(4, zaak), b.id from bericht b join zaak z on z.n = b.zaak where not weg;
        analyze casussen.casus; analyze casussen.casuspersoon; analyze casussen.casusdeelnemer; analyze casussen.casusmelding; analyze casussen.melding; analyze casussen.meldingpersoon; analyze casussen.plan;
        update casussen.melding m set afgeschermd = true from casussen.casusmelding k join casussen.casus c on c.id = k.dossier_id where k.melding_id = m.id and c.afgeschermd;
        update casussen.persoon p set afgeschermd = true where exists (select 1 from casussen.casuspersoon k join casussen.casus c on c.id = k.dossier_id where k.persoon_id = p.id and c.afgeschermd)
          and not exists (select 1 from casussen.casuspersoon k join casussen.casus c on c.id = k.dossier_id where k.persoon_id = p.id and not c.afgeschermd)
          and not exists (select 1 from casussen.meldingpersoon k join casussen.melding m on m.id = k.dossier_id where k.persoon_id = p.id and not m.afgeschermd);
        insert into platform.lidmaatschap (id, soort, object_id, gebruiker_id, hoedanigheid, via, van, tot)
        select gen_random_uuid(), o.soort, o.id, l.gebruiker_id, l.rol, z.id, z.op, '9999-01-01'
        from zaak z, lateral (select proces gebruiker_id, 'procesregisseur' rol union all select casus, 'casusregisseur' union all select gebruiker_id, 'deelnemer' from casussen.casusdeelnemer where dossier_id = z.id and tot is null) l,
        lateral (select 'casussen.casus' soort, z.id union all select 'casussen.persoon', persoon_id from casussen.casuspersoon where dossier_id = z.id union all select 'casussen.plan', id from casussen.plan where casus_id = z.id) o
        where loopt;
        """;

    private const string Tafel = """
        create temp table lopend as select row_number() over (order by n) - 1 plek, c.id, c.nummer, c.gemeente, c.thema from zaak z join casussen.casus c on c.id = z.id where loopt and c.fase not in ('Weging', 'Sluiten');
        create temp table zit as
        select n, pg_temp.sleutel(19, n) id, t.id tafel_id, current_date + 60 - (n / 12 % 200)::int * 7 dag, time '08:00' + interval '5 minutes' * (n / 2400) begin, n / 12 % 200 < 9 komt
        from (select id, row_number() over (order by code) - 1 plek from tafels.tafel) t, generate_series(0::bigint, 2400 * @maal - 1) n where t.plek = n % 12;
        insert into tafels.zitting (id, tafel_id, dag, begin, duur, stand, volgnummer, verslag) select id, tafel_id, dag, begin, 120, case when komt then 'Gepland' else 'Afgelopen' end, 0, case when not komt then 'Verslag' end from zit;
        insert into tafels.agendapunt (id, thema, zitting_id, onderwerp_id, soort, nummer, gemeente, volgorde, minuten, notitie, stand, besluit, besloten_op, besloten_door)
        select pg_temp.sleutel(20, z.n * 8 + k), l.thema, z.id, l.id, 'Casus', l.nummer, l.gemeente, 1 + k::int, 10, case when not komt then 'Besproken met de partners.' end,
          case when komt then 'Open' else 'Besloten' end, case when not komt then 'Notitie bij de casus' end, case when not komt then dag::timestamptz end, case when not komt then 'meting' end
        from zit z, generate_series(0, 7) k join lopend l on true where l.plek = (z.n * 8 + k) % (select count(*) from lopend);
        insert into tafels.genodigde (id, dossier_id, gebruiker_id, bekend, voorbereiding, beantwoord_op)
        select pg_temp.sleutel(21, (z.n * 8 + k) * 4 + i), pg_temp.sleutel(20, z.n * 8 + k), case when i = 0 and z.n % (10 * @maal) = 0 then partner else pg_temp.sleutel(3, 61 + (z.n + k * 4 + i) % 200) end,
          case when not komt then true end, case when not komt then 'Bekend bij ons.' end, case when not komt then dag::timestamptz end from zit z, wie, generate_series(0, 7) k, generate_series(0, 3) i;
        insert into platform.lidmaatschap (id, soort, object_id, gebruiker_id, hoedanigheid, via, van, tot)
        select gen_random_uuid(), o.soort, o.id, g.gebruiker_id, 'tafel', p.id, now() - interval '1 day', (dag + 7)::timestamptz
        from zit z join tafels.agendapunt p on p.zitting_id = z.id join tafels.genodigde g on g.dossier_id = p.id, lateral (select 'tafels.zitting' soort, z.id union all select 'tafels.agendapunt', p.id) o where komt;
        insert into tafels.actiepunt (id, dossier_id, tafel_id, wie, wat, uiterlijk, gereed_op) select pg_temp.sleutel(22, n * 2 + k), id, tafel_id, 'Ketenpartner ' || k, 'Terugbellen', dag + 14, case when n / 12 % 200 > 13 then dag + 10 end from zit, generate_series(0, 1) k where not komt;
        """;

    /// <summary>A database with the filling, made once for a run. Nobody is connected to it: clone it to work in it.</summary>
    /// <param name="werkplaats">Where it is made.</param>
    /// <param name="maal">How many times as large: 1 or 10.</param>
    /// <param name="ct">Stops.</param>
    public static Task<string> MaakAsync(Werkplaats werkplaats, int maal, CancellationToken ct) => werkplaats.EenmaalAsync($"dossiers {maal}", async () =>
    {
        var verbinding = new NpgsqlConnectionStringBuilder(await werkplaats.NieuweDatabaseAsync(ct)) { Pooling = false, CommandTimeout = 0 }.ConnectionString;
        await (await Testhuis.StartAsync(verbinding)).DisposeAsync();
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(ct);
        await DoeAsync(open, "create function pg_temp.sleutel(soort int, n bigint) returns uuid language sql immutable as 'select (lpad(to_hex(soort), 8, ''0'') || ''-0000-7000-8000-'' || lpad(to_hex(n), 12, ''0''))::uuid'", ct);
        await DoeAsync(open, "set synchronous_commit = off; set maintenance_work_mem = '256MB'; create temp table voornaam (naam text, plek int); create temp table achternaam (naam text, plek int)", ct);
        await DoeAsync(open, "insert into voornaam select * from unnest($1) with ordinality", ct, Kunstnamen.Voornamen);
        await DoeAsync(open, "insert into achternaam select * from unnest($1) with ordinality", ct, Kunstnamen.Achternamen);

        // A large index is made faster than it grows.
        var indexen = await IndexenAsync(open, ct);
        await DoeAsync(open, string.Join(';', indexen.Select(i => $"drop index casussen.{i.Naam}")), ct);
        foreach (var deel in new[] { Persoon, Mensen, Casus, Plan, Melding, Tafel })
        {
            await DoeAsync(open, Vul(deel, ("@maal", maal), ("@voornamen", Kunstnamen.Voornamen.Length), ("@achternamen", Kunstnamen.Achternamen.Length)), ct);
        }

        await DoeAsync(open, string.Join(';', indexen.Select(i => i.Sql)), ct);
        await DoeAsync(open, "vacuum analyze", ct);
        return verbinding;
    });

    private static string Vul(string sql, params IEnumerable<(string Naam, int Waarde)> getallen) =>
        getallen.Aggregate(sql, (s, g) => s.Replace(g.Naam, g.Waarde.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static async Task<List<(string Naam, string Sql)>> IndexenAsync(NpgsqlConnection open, CancellationToken ct)
    {
        await using var vraag = new NpgsqlCommand("select indexname, indexdef from pg_indexes where schemaname = 'casussen' and tablename = 'persoon' and indexdef like '% USING gin %'", open);
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var indexen = new List<(string, string)>();
        while (await lezer.ReadAsync(ct))
        {
            indexen.Add((lezer.GetString(0), lezer.GetString(1)));
        }

        return indexen;
    }

    private static async Task DoeAsync(NpgsqlConnection open, string sql, CancellationToken ct, string[]? namen = null)
    {
        await using var opdracht = new NpgsqlCommand(sql, open);
        if (namen is not null)
        {
            opdracht.Parameters.Add(new() { Value = namen });
        }

        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
