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
        var register = await LeesAsync(tekst, ct);
        var fouten = register.Import.Fouten.ToList();
        foreach (var (stroom, jaar) in register.Import.Regels.Select(r => (r.Stroom, r.Jaar)).Distinct())
        {
            if (await slot.IsGeslotenAsync(register.Stromen[stroom], jaar, ct))
            {
                fouten.Add(new("Bestand", $"{stroom}: {Jaarslot.Fout(jaar).Melding}"));
            }
        }

        return fouten.Count > 0
            ? Uitkomst<IReadOnlyList<Voorbeeldregel>>.Geweigerd(fouten)
            : Uitkomst<IReadOnlyList<Voorbeeldregel>>.Ok([.. register.Import.Regels.Select(r => new Voorbeeldregel(r, register.Rij(r)?.Uren))]);
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

        var register = await LeesAsync(tekst, ct);
        var gewijzigd = register.Import.Regels.Where(r => register.Rij(r)?.Uren != r.Uren).ToList();
        foreach (var regel in gewijzigd)
        {
            if (register.Rij(regel) is { } rij)
            {
                (rij.Uren, rij.Door, rij.Op) = (regel.Uren, gebruiker.Naam, klok.GetUtcNow());
            }
            else
            {
                db.Add(new Inzet
                {
                    GeldstroomId = register.Stromen[regel.Stroom], PartijId = register.Partij(regel), Functie = regel.Functie, Jaar = regel.Jaar, Maand = regel.Maand,
                    Uren = regel.Uren, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
                });
            }
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(gewijzigd.Count);
    }

    private async Task<Register> LeesAsync(string tekst, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.Select(g => new Naamregel(g.Id, g.Code, g.Naam)).ToListAsync(ct);
        var partijen = await db.Partijen.Select(p => new Naamregel(p.Id, p.Code, p.Naam)).ToListAsync(ct);
        var import = Urenimport.Lees(tekst, Namen(stromen), Namen(partijen));
        var jaren = import.Regels.Select(r => r.Jaar).Distinct().ToList();
        var rijen = await db.Inzetten.Where(i => jaren.Contains(i.Jaar)).ToDictionaryAsync(i => (i.GeldstroomId, i.Functie, i.Jaar, i.Maand, i.PartijId), ct);
        return new(import, stromen.ToDictionary(s => s.Code, s => s.Id, StringComparer.Ordinal), partijen.ToDictionary(p => p.Code, p => p.Id, StringComparer.Ordinal), rijen);
    }

    // A code wins from a name that reads the same.
    private static Dictionary<string, string> Namen(List<Naamregel> regels)
    {
        var namen = regels.ToDictionary(r => r.Code, r => r.Code, StringComparer.OrdinalIgnoreCase);
        regels.ForEach(r => namen.TryAdd(r.Naam, r.Code));
        return namen;
    }

    private sealed record Naamregel(Guid Id, string Code, string Naam);

    /// <summary>A file beside what the register holds.</summary>
    private sealed record Register(
        Urenimport Import, Dictionary<string, Guid> Stromen, Dictionary<string, Guid> Partijen, Dictionary<(Guid, string, int, int, Guid?), Inzet> Rijen)
    {
        public Guid? Partij(Urenregel regel) => regel.Deelnemer is { } code ? Partijen[code] : null;

        public Inzet? Rij(Urenregel regel) => Rijen.GetValueOrDefault((Stromen[regel.Stroom], regel.Functie, regel.Jaar, regel.Maand, Partij(regel)));
    }
}
