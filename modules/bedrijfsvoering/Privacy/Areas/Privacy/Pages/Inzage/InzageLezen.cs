using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Privacy.Controles;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Inzage;

/// <summary>What to show of who looked into the own records.</summary>
/// <param name="Soort">The kind of one record; null for all records.</param>
/// <param name="Object">Key of that record.</param>
/// <param name="OokIk">Whether the own looks and what the house did by itself are shown too.</param>
/// <param name="Na">Rows before this number.</param>
internal sealed record Inzagevraag(string? Soort, Guid? Object, bool OokIk, long? Na);

/// <summary>Reads who looked into the records of which the user is a member in own capacity: not by taking over, not in an emergency.</summary>
internal sealed class InzageLezen(LogboekDbContext db, PlatformDbContext platform, ILogboek logboek, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Writes down that the log was read, for the one purpose that this page serves.</summary>
    public Task NoteerAsync(Guid? dossier, CancellationToken ct) => logboek.SchrijfAsync(
        new(Logactie.LogboekLezen, Controlemelding.Soort, dossier?.ToString() ?? "") { Recht = Rechten.InzageLezen, Doel = nameof(Logdoel.Rechtmatigheidscontrole), Codes = "eigen" }, ct);

    /// <summary>Whether the user is a member of a record in own capacity.</summary>
    public async Task<bool> IsEigenAsync(string soort, Guid dossier, CancellationToken ct)
    {
        var (ik, nu) = (gebruiker.Bevoegdheid?.Id, klok.GetUtcNow());
        return await platform.Lidmaatschappen.AnyAsync(
            l => l.GebruikerId == ik && l.Soort == soort && l.ObjectId == dossier && l.Hoedanigheid != Lidmaatschap.Nood && l.Van <= nu && l.Tot > nu, ct);
    }

    /// <summary>The rows, newest first, one more than asked for when there are more.</summary>
    public Task<List<Logregel>> LeesAsync(Inzagevraag vraag, int aantal, CancellationToken ct)
    {
        var (ik, nu, nood) = (gebruiker.Bevoegdheid?.Id ?? Guid.Empty, klok.GetUtcNow(), Lidmaatschap.Nood);
        var (na, niet) = (vraag.Na ?? long.MaxValue, vraag.OokIk ? "" : ik.ToString());
        var (soort, dossier) = (vraag.Soort ?? "", vraag.Object?.ToString() ?? "");

        // Of each record the newest rows come straight from the index, however long the log is.
        return db.Regels.FromSql($"""
            select r.* from (
                select distinct soort, object_id::text as object_id from platform.lidmaatschap
                where gebruiker_id = {ik} and hoedanigheid <> {nood} and van <= {nu} and tot > {nu}
                    and ({soort} = '' or (soort = {soort} and object_id::text = {dossier}))) l
            cross join lateral (
                select * from audit.regel x where x.soort = l.soort and x.object_id = l.object_id and x.volgnummer < {na} and ({niet} = '' or (x.actor <> {niet} and x.herkomst <> 'huis'))
                order by x.volgnummer desc limit {aantal + 1}) r
            """).AsNoTracking().OrderByDescending(r => r.Volgnummer).Take(aantal + 1).ToListAsync(ct);
    }

    /// <summary>A number from the address.</summary>
    public static long? Nummer(string? tekst) => long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
}
