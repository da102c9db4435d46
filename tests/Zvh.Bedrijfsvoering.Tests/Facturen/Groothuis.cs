using Npgsql;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Makes the contributions of 2022 larger than any region has, so that a run takes long enough to be disturbed.</summary>
internal static class Groothuis
{
    private const string Vergroot = """
        insert into financien.partij (id, code, naam, soort, kvk_nummer, straat, postcode, plaats, factuurmail, factureert)
          select gen_random_uuid(), 'proef-' || n, 'Proef ' || n, 'Organisatie', (80000000 + n)::text, 'Proefstraat 1', '9999 ZZ', 'Proefstad', 'facturen@proef-' || n || '.example', false
          from generate_series(1, $1) n;
        """;

    private const string Deelnemers = """
        insert into financien.geldstroom_deelnemer (geldstroom_id, partij_id, volgorde, inkoopnummer)
          select v.geldstroom_id, p.id, 1000, 'DEMO' from financien.partij p, financien.verdeling v
          where p.code like 'proef-%' and v.jaar = 2022 and v.soort = 'Bijdrage' and not v.vervangen;
        insert into financien.verdeelregel (verdeling_id, partij_id, volgorde, exact, afgerond, correctie)
          select v.id, p.id, 100 + substr(p.code, 7)::int, '100.0000000000', 100, 0 from financien.partij p, financien.verdeling v
          where p.code like 'proef-%' and v.jaar = 2022 and v.soort = 'Bijdrage' and not v.vervangen;
        """;

    public static async Task VergrootAsync(Testdatabase database, int aantal)
    {
        await using var partijen = database.Bron.CreateCommand(Vergroot);
        partijen.Parameters.Add(new() { Value = aantal });
        await partijen.ExecuteNonQueryAsync();
        await database.VraagAsync<object>(Deelnemers);
    }

    /// <summary>Holds the number counter of 2022, so that every run waits for its first number until this is disposed.</summary>
    public static async Task<NpgsqlConnection> HoudTellerVastAsync(Testdatabase database)
    {
        var verbinding = await database.Bron.OpenConnectionAsync();
        await using var opdracht = new NpgsqlCommand("""
            begin;
            insert into financien.factuurteller (factureerder_id, boekjaar, laatste) select factureerder_id, 2022, 0 from financien.geldstroom
              where factureerder_id is not null group by factureerder_id on conflict do nothing;
            select * from financien.factuurteller for update;
            """, verbinding);
        await opdracht.ExecuteNonQueryAsync();
        return verbinding;
    }

    /// <summary>Lets the runs go on.</summary>
    public static async Task LaatLosAsync(NpgsqlConnection verbinding)
    {
        await using (var opdracht = new NpgsqlCommand("commit", verbinding))
        {
            await opdracht.ExecuteNonQueryAsync();
        }

        await verbinding.DisposeAsync();
    }

    /// <summary>Waits until a query answers true.</summary>
    public static async Task WachtTotAsync(Testdatabase database, string vraag)
    {
        while (!await database.VraagAsync<bool>(vraag))
        {
            await Task.Yield();
        }
    }
}
