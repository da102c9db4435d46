using System.Buffers;
using System.Text;
using Npgsql;

namespace Zvh.Platform.Logboek;

/// <summary>Something to write down. Ids and codes only: never a name, BSN or text about a person.</summary>
/// <param name="Actie">What was done.</param>
/// <param name="Soort">The kind of object: <c>module.noun</c>, or a route for a list.</param>
/// <param name="ObjectId">Key of the object; empty for a list.</param>
public sealed record Logfeit(Logactie Actie, string Soort, string ObjectId = "")
{
    /// <summary>How it ended.</summary>
    public Loguitkomst Uitkomst { get; init; }

    /// <summary>The permission that was asked for.</summary>
    public string Recht { get; init; } = "";

    /// <summary>With which purpose, as a code.</summary>
    public string Doel { get; init; } = "";

    /// <summary>The user whom it is about when nobody is signed in yet; else the user of the request.</summary>
    public Guid? Actor { get; init; }

    /// <summary>Codes that say more.</summary>
    public string Codes { get; init; } = "";
}

/// <summary>Who does something, and from where.</summary>
/// <param name="Actor">Id of the user; empty for the house itself and for somebody unknown.</param>
/// <param name="Namens">Ids of the users in whose place the actor works.</param>
/// <param name="Rollen">Ids of the roles.</param>
/// <param name="Herkomst">Address and session, or <c>job</c>.</param>
/// <param name="Spoor">Joins the rows of one request.</param>
public sealed record Logbron(string Actor, string Namens, string Rollen, string Herkomst, string Spoor);

/// <summary>Puts rows into the log; the database numbers and chains them.</summary>
internal static class Logschrijver
{
    private const int Langst = 400;

    private const string Sql = """
        insert into audit.regel (actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes)
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    private static readonly SearchValues<char> Idtekens = SearchValues.Create("0123456789abcdefABCDEF-,");

    /// <summary>Writes the rows in this order on this connection, in its transaction when there is one.</summary>
    /// <exception cref="ArgumentException">A fact holds something else than ids and codes.</exception>
    public static async Task SchrijfAsync(NpgsqlConnection verbinding, IReadOnlyCollection<(Logfeit Feit, Logbron Bron)> regels, CancellationToken ct)
    {
        Keur(regels.Select(r => r.Feit));
        await using var opdracht = new NpgsqlCommand(Sql, verbinding);
        Func<(Logfeit Feit, Logbron Bron), string>[] kolommen =
        [
            r => r.Feit.Actie.ToString(), r => r.Feit.Soort, r => r.Feit.ObjectId, r => r.Feit.Uitkomst.ToString(),
            r => r.Feit.Actor?.ToString() ?? r.Bron.Actor, r => r.Bron.Namens, r => r.Bron.Rollen, r => r.Bron.Herkomst,
            r => r.Feit.Recht, r => r.Feit.Doel, r => Verwerking(r.Feit), r => r.Bron.Spoor, r => r.Feit.Codes,
        ];
        foreach (var kolom in kolommen)
        {
            opdracht.Parameters.Add(new() { Value = regels.Select(r => Schoon(kolom(r))).ToArray() });
        }

        await opdracht.ExecuteNonQueryAsync(ct);
    }

    // A processing activity is a module of the house; the register of processing says what it is for.
    private static string Verwerking(Logfeit feit) => $"zvh:{(feit.Recht.Length > 0 ? feit.Recht : feit.Soort).Split('.', '/')[0]}";

    // By construction no name and no text gets in: an object is named by ids and numbers alone, and no code needs an accent.
    private static void Keur(IEnumerable<Logfeit> feiten)
    {
        foreach (var feit in feiten)
        {
            if (feit.ObjectId.AsSpan().ContainsAnyExcept(Idtekens) || !Ascii.IsValid($"{feit.Soort}{feit.Recht}{feit.Doel}{feit.Codes}"))
            {
                // What it holds is not said: it may be what must not be written down.
                throw new ArgumentException($"The log holds ids and codes only; a fact '{feit.Actie}' holds something else.", nameof(feiten));
            }
        }
    }

    private static string Schoon(string tekst) => string.Concat(tekst.EnumerateRunes().Where(r => !Rune.IsControl(r)).Take(Langst));
}
