using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Platform.Tabellen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Inzendingen;

/// <summary>Reads a file with meldingen, to look at first: nothing counts until somebody says yes. The same row is never read twice, so a repaired file can be read again.</summary>
internal sealed class BestandLezen(CasussenDbContext db, Inzendingrij rijen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Reads it, in the open transaction.</summary>
    /// <returns>The key of what was read, or why the file as a whole cannot be read.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(string naam, byte[] inhoud, CancellationToken ct)
    {
        var gelezen = inhoud.AsSpan().StartsWith("PK"u8) ? XlsxLezer.Lees(inhoud) : CsvLezer.Lees(inhoud);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd([.. gelezen.Fouten.Select(f => f with { Veld = "Bestand" })]);
        }

        if (Inzendingrij.Ontbrekend(gelezen.Waarde) is { Count: > 0 } weg)
        {
            return Uitkomst<Guid>.Geweigerd("Bestand", $"In het bestand {(weg.Count == 1 ? "ontbreekt de kolom" : "ontbreken de kolommen")} {string.Join(", ", weg.Select(w => $"“{w}”"))}. Gebruik het voorbeeldbestand.");
        }

        var tabel = gelezen.Waarde;
        var uitkomsten = tabel.Rijen.Select(r => (Rij: r, Uitkomst: rijen.Lees(tabel, r))).ToList();
        var goed = uitkomsten.Where(u => u.Uitkomst.Gelukt).Select(u => u.Uitkomst.Waarde).GroupBy(i => i.Afdruk(zaad: ""), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var bekend = (await db.Inzendingen.Where(i => goed.Keys.Contains(i.Afdruk)).Select(i => i.Afdruk).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var bestand = new Inleesbestand { Naam = Path.GetFileName(naam), Kop = [.. tabel.Kop], AlBekend = bekend.Count + uitkomsten.Count(u => u.Uitkomst.Gelukt) - goed.Count, Door = gebruiker.Naam, Op = klok.GetUtcNow() };
        db.Add(bestand);
        db.AddRange(goed.Where(i => !bekend.Contains(i.Key)).Select(i => i.Value.Maak(Inzendingstand.Voorbeeld, bestand.Id, i.Key, gebruiker.Naam, bestand.Op)));
        db.AddRange(uitkomsten.Where(u => !u.Uitkomst.Gelukt).Select(u => new Inleesfout
        {
            DossierId = bestand.Id, Rij = u.Rij.Nummer, Cellen = [.. u.Rij.Cellen.Select(c => c.Tekst)], Meldingen = [.. u.Uitkomst.Fouten.Select(f => f.Veld.Length == 0 ? f.Melding : $"{f.Veld}: {f.Melding}")],
        }));
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(bestand.Id);
    }
}
