using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>Makes a key, adds a version to one, or changes a version.</summary>
internal sealed class SleutelOpslaan(FinancienDbContext db, Referentielezer referenties, Regioprofiel profiel, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    // Large enough for any fixed amount: the try-out only asks whether the figures are there.
    private static readonly Bedrag Proefbedrag = new(1_000_000_000);

    /// <summary>Saves.</summary>
    /// <param name="code">The key; null for a new one.</param>
    /// <param name="van">First day of the version that is changed; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The code of the key.</returns>
    public async Task<Uitkomst<string>> VoerUitAsync(string? code, DateOnly? van, Sleutelinvoer invoer, CancellationToken ct)
    {
        var versie = Sleutelvertaling.NaarVersie(invoer);
        if (!versie.Gelukt)
        {
            return Uitkomst<string>.Geweigerd(versie.Fouten);
        }

        if (code is null)
        {
            return await MaakAsync(invoer, versie.Waarde, ct);
        }

        if (await db.Sleutels.SingleOrDefaultAsync(s => s.Code == code, ct) is not { } sleutel)
        {
            return Uitkomst<string>.Geweigerd("", "Deze sleutel bestaat niet meer. Ga terug naar de lijst.");
        }

        db.Verwacht(sleutel, invoer.Versie);
        var definitie = sleutel.Definitie with { Versies = Samen(sleutel.Definitie.Versies, versie.Waarde, van, invoer.VorigeAfsluiten) };
        if (await KeurAsync(definitie, versie.Waarde, invoer, ct) is { Count: > 0 } fouten)
        {
            return Uitkomst<string>.Geweigerd(fouten);
        }

        sleutel.Wijzig(definitie, gebruiker.Naam, klok.GetUtcNow(), invoer.Reden!.Trim());
        await db.SaveChangesAsync(ct);
        return Uitkomst<string>.Ok(code);
    }

    private async Task<Uitkomst<string>> MaakAsync(Sleutelinvoer invoer, Sleutelversie versie, CancellationToken ct)
    {
        var bezet = await db.Sleutels.Select(s => s.Code).ToHashSetAsync(ct);
        var naam = (invoer.Naam ?? "").Trim();
        var definitie = new Verdeelsleutel { Code = CodeUitNaam.Van(naam, bezet), Naam = naam, Herkomst = (invoer.Herkomst ?? "").Trim(), Versies = [versie] };
        var fouten = await KeurAsync(definitie, versie, invoer, ct);
        if (naam.Length == 0)
        {
            fouten.Insert(0, new(nameof(invoer.Naam), "Geef de sleutel een naam."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<string>.Geweigerd(fouten);
        }

        db.Add(new Sleutel { Code = definitie.Code, Definitie = definitie, GewijzigdDoor = gebruiker.Naam, GewijzigdOp = klok.GetUtcNow(), Reden = invoer.Reden!.Trim() });
        await db.SaveChangesAsync(ct);
        return Uitkomst<string>.Ok(definitie.Code);
    }

    private static List<Sleutelversie> Samen(IEnumerable<Sleutelversie> versies, Sleutelversie versie, DateOnly? van, bool vorigeAfsluiten)
    {
        var anderen = versies.Where(v => v.GeldigVan != van);
        if (vorigeAfsluiten)
        {
            anderen = anderen.Select(v => v.GeldigVan < versie.GeldigVan && v.GeldtOp(versie.GeldigVan) ? v with { GeldigTot = versie.GeldigVan.AddDays(-1) } : v);
        }

        // The edited version comes last among equals, so that an overlap is refused at its own field.
        return [.. anderen, versie];
    }

    private async Task<List<Fout>> KeurAsync(Verdeelsleutel definitie, Sleutelversie versie, Sleutelinvoer invoer, CancellationToken ct)
    {
        var toepassen = await referenties.LeesAsync(profiel, ct);
        var fouten = toepassen.Controleer(definitie);
        var jaar = versie.GeldigVan.Month > 7 ? versie.GeldigVan.Year + 1 : versie.GeldigVan.Year;

        // Hours are made during the year; a key can be agreed before the first of them.
        if (fouten.Count == 0 && !versie.Onderdelen.Any(Urenmaatstaf.Is) && ReferenceEquals(definitie.VersieVoorJaar(jaar), versie))
        {
            fouten.AddRange(toepassen.Voor(definitie, jaar, Proefbedrag).Fouten);
        }

        var nummer = definitie.Versies.ToList().IndexOf(versie);
        return fouten.ConvertAll(f => Sleutelvertaling.NaarVeld(f, nummer, invoer));
    }
}
