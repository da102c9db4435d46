using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>What a line of a file would do to the register.</summary>
internal enum Importgevolg
{
    /// <summary>It adds hours.</summary>
    Nieuw,

    /// <summary>It changes hours that are there.</summary>
    Gewijzigd,

    /// <summary>The same hours are there already.</summary>
    Gelijk,
}

/// <summary>A line of the preview.</summary>
/// <param name="Regel">The line.</param>
/// <param name="Was">The hours that are in the register; null when there are none.</param>
internal sealed record Voorbeeldregel(Urenregel Regel, decimal? Was)
{
    /// <summary>What it would do.</summary>
    public Importgevolg Gevolg => Was is null ? Importgevolg.Nieuw : Was == Regel.Uren ? Importgevolg.Gelijk : Importgevolg.Gewijzigd;
}

/// <summary>Imports hours from a CSV file: all lines or none. The same file twice changes nothing.</summary>
internal sealed class UrenImporteren(FinancienDbContext db, Jaarslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the file would do, without doing it.</summary>
    public async Task<Uitkomst<IReadOnlyList<Voorbeeldregel>>> BekijkAsync(string tekst, CancellationToken ct)
    {
        var (import, stromen, rijen) = await LeesAsync(tekst, ct);
        var fouten = import.Fouten.ToList();
        foreach (var (stroom, jaar) in import.Regels.Select(r => (r.Stroom, r.Jaar)).Distinct())
        {
            if (await slot.IsGeslotenAsync(stromen[stroom], jaar, ct))
            {
                fouten.Add(new("Bestand", $"{stroom}: {Jaarslot.Fout(jaar).Melding}"));
            }
        }

        return fouten.Count > 0
            ? Uitkomst<IReadOnlyList<Voorbeeldregel>>.Geweigerd(fouten)
            : Uitkomst<IReadOnlyList<Voorbeeldregel>>.Ok([.. import.Regels.Select(r => new Voorbeeldregel(r, rijen.GetValueOrDefault(Sleutel(r, stromen))?.Uren))]);
    }

    /// <summary>Writes what is new or changed.</summary>
    /// <returns>How many rows changed.</returns>
    public async Task<Uitkomst<int>> VoerUitAsync(string tekst, CancellationToken ct)
    {
        var voorbeeld = await BekijkAsync(tekst, ct);
        if (!voorbeeld.Gelukt)
        {
            return Uitkomst<int>.Geweigerd(voorbeeld.Fouten);
        }

        var (import, stromen, rijen) = await LeesAsync(tekst, ct);
        var gewijzigd = import.Regels.Where(r => rijen.GetValueOrDefault(Sleutel(r, stromen))?.Uren != r.Uren).ToList();
        foreach (var regel in gewijzigd)
        {
            if (rijen.GetValueOrDefault(Sleutel(regel, stromen)) is { } rij)
            {
                (rij.Uren, rij.Door, rij.Op) = (regel.Uren, gebruiker.Naam, klok.GetUtcNow());
            }
            else
            {
                db.Add(new Inzet
                {
                    GeldstroomId = stromen[regel.Stroom], Functie = regel.Functie, Jaar = regel.Jaar, Maand = regel.Maand,
                    Uren = regel.Uren, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
                });
            }
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(gewijzigd.Count);
    }

    private static (Guid, string, int, int) Sleutel(Urenregel regel, Dictionary<string, Guid> stromen) =>
        (stromen[regel.Stroom], regel.Functie, regel.Jaar, regel.Maand);

    private async Task<(Urenimport Import, Dictionary<string, Guid> Stromen, Dictionary<(Guid, string, int, int), Inzet> Rijen)> LeesAsync(string tekst, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.Select(g => new { g.Id, g.Code, g.Naam }).ToListAsync(ct);
        var namen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var stroom in stromen)
        {
            namen[stroom.Naam] = stroom.Code;
            namen[stroom.Code] = stroom.Code;
        }

        var import = Urenimport.Lees(tekst, namen);
        var jaren = import.Regels.Select(r => r.Jaar).Distinct().ToList();
        var rijen = await db.Inzetten.Where(i => jaren.Contains(i.Jaar)).ToDictionaryAsync(i => (i.GeldstroomId, i.Functie, i.Jaar, i.Maand), ct);
        return (import, stromen.ToDictionary(s => s.Code, s => s.Id, StringComparer.Ordinal), rijen);
    }
}
