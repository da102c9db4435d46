using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>One cell of the grid as it was sent.</summary>
internal sealed class Celinvoer
{
    public string Functie { get; set; } = "";

    public int Maand { get; set; }

    /// <summary>The hours; empty removes what stood there.</summary>
    public decimal? Uren { get; set; }

    /// <summary>What stood there when the form was made, in the stored form.</summary>
    public string? Was { get; set; }

    /// <summary>The row version then; 0 when there was no row.</summary>
    public uint Versie { get; set; }
}

/// <summary>Keeps the hours of a stream and year. Only cells that the user changed are written, so that two people can fill in different months.</summary>
internal sealed class UrenInvullen(FinancienDbContext db, Jaarslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Writes the cells.</summary>
    /// <param name="geldstroom">The stream.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="voor">The participant for whom; null when for all together.</param>
    /// <param name="cellen">The cells as they were sent.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>How many cells changed.</returns>
    public async Task<Uitkomst<int>> VoerUitAsync(Guid geldstroom, int jaar, Guid? voor, IReadOnlyList<Celinvoer> cellen, CancellationToken ct)
    {
        var fouten = cellen.Index().Where(c => c.Item.Uren is { } uren && Urenregels.Fout(uren) is not null)
            .Select(c => new Fout($"Cellen[{c.Index}].Uren", Urenregels.Fout(c.Item.Uren!.Value)!)).ToList();
        if (await slot.IsGeslotenAsync(geldstroom, jaar, ct))
        {
            fouten.Add(Jaarslot.Fout(jaar));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<int>.Geweigerd(fouten);
        }

        var bestaand = await db.Inzetten.Where(i => i.GeldstroomId == geldstroom && i.Jaar == jaar && i.PartijId == voor).ToDictionaryAsync(i => (i.Functie, i.Maand), ct);
        var gewijzigd = cellen.Where(c => c.Maand is >= 1 and <= 12 && Functies.Codes.Contains(c.Functie, StringComparer.Ordinal) && Tekst(c.Uren) != (c.Was ?? "")).ToList();
        foreach (var cel in gewijzigd)
        {
            Schrijf(geldstroom, jaar, voor, cel, bestaand.GetValueOrDefault((cel.Functie, cel.Maand)));
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(gewijzigd.Count);
    }

    /// <summary>Hours in the form in which a cell remembers them.</summary>
    public static string Tekst(decimal? uren) => uren?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private void Schrijf(Guid geldstroom, int jaar, Guid? voor, Celinvoer cel, Inzet? rij)
    {
        if (rij is null)
        {
            // Version 0 means that nothing stood there; anything else was removed meanwhile, and then there is nothing to lose.
            if (cel.Uren is { } nieuw)
            {
                db.Add(new Inzet
                {
                    GeldstroomId = geldstroom, PartijId = voor, Functie = cel.Functie, Jaar = jaar, Maand = cel.Maand,
                    Uren = nieuw, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
                });
            }

            return;
        }

        db.Verwacht(rij, cel.Versie);
        if (cel.Uren is { } uren)
        {
            (rij.Uren, rij.Door, rij.Op) = (uren, gebruiker.Naam, klok.GetUtcNow());
        }
        else
        {
            db.Remove(rij);
        }
    }
}
