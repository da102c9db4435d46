using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Opleggers;

/// <summary>Makes a tafel or changes its oplegger, with who, when and why.</summary>
internal sealed class TafelBewaren(TafelsDbContext db, Regioprofiel profiel, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Makes one, in the open transaction.</summary>
    /// <returns>The key.</returns>
    public async Task<Uitkomst<Guid>> MaakAsync(Tafelinvoer invoer, CancellationToken ct)
    {
        var fouten = invoer.Keur(profiel).ToList();
        var code = string.Join('-', invoer.Naam.ToLowerInvariant().Split([' ', '/', '(', ')', '&', '.'], StringSplitOptions.RemoveEmptyEntries));
        if (await db.Tafels.AnyAsync(t => t.Code == code, ct))
        {
            fouten.Add(new(nameof(invoer.Naam), "Er is al een tafel met deze naam. Kies een andere naam, of wijzig die tafel."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var tafel = new Tafel { Code = code, Naam = "", Doel = "", Eigenaar = "", Voorzitter = "", Grondslag = "" };
        invoer.Naar(tafel, profiel);
        db.Add(tafel);
        Schrijf(tafel.Id, "Gemaakt", invoer.Waarom);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(tafel.Id);
    }

    /// <summary>Changes one, in the open transaction. What was planned already stays as it is.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Tafelinvoer invoer, CancellationToken ct)
    {
        var fouten = invoer.Keur(profiel).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var tafel = await db.Tafels.Include(t => t.Deelnemers).SingleAsync(t => t.Id == id, ct);
        db.RemoveRange(tafel.Deelnemers);
        tafel.Deelnemers.Clear();
        await db.SaveChangesAsync(ct);

        // Also whoever changes only who sits there, changes the tafel.
        db.Entry(tafel).State = EntityState.Modified;
        db.Verwacht(tafel, invoer.Versie);
        invoer.Naar(tafel, profiel);
        db.AddRange(tafel.Deelnemers);
        Schrijf(id, invoer.Tot is { } tot ? $"Gewijzigd; eindigt op {tot:d-M-yyyy}" : "Gewijzigd", invoer.Waarom);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private void Schrijf(Guid id, string wat, string waarom) => db.Add(new Tafelwijziging { TafelId = id, Wat = wat, Waarom = waarom.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow() });
}
