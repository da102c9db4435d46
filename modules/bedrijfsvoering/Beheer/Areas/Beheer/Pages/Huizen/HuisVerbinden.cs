using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Logboek;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Huizen;

/// <summary>Connects other houses, changes and stops connections (B1.31). Each change is written in the log.</summary>
internal sealed class HuisVerbinden(PlatformDbContext db, Huissleutels sleutels, ModuleCatalogus catalogus, ILogboek logboek, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Saves, in the open transaction.</summary>
    /// <param name="id">The house; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the form was opened.</exception>
    public async Task<Uitkomst<Guid>> BewaarAsync(Guid? id, Huisinvoer invoer, CancellationToken ct)
    {
        var (sleutel, adres) = (Huissleutels.Lees(invoer.Sleutel), Adres(invoer.Adres));
        var fouten = await KeurAsync(id, invoer, sleutel, adres, ct);
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var huis = await db.VerbondenHuizen.SingleOrDefaultAsync(h => h.Id == id, ct);
        if (huis is null)
        {
            huis = new() { Naam = "", Adres = "", Sleutel = [], Afdruk = "", Door = "" };
            db.Add(huis);
        }
        else
        {
            db.Verwacht(huis, invoer.Versie);
        }

        (huis.Naam, huis.Soort, huis.Adres, huis.Sleutel, huis.Afdruk) = (invoer.Naam.Trim(), invoer.Soort, adres!, sleutel!, Huissleutels.Afdruk(sleutel!));
        (huis.Themas, huis.GeldigTot, huis.GestoptOp, huis.Door) = ([.. invoer.Themas.Distinct()], invoer.GeldigTot!.Value, null, gebruiker.Naam);
        Noteer(huis, $"bewaard tot:{huis.GeldigTot:yyyy-MM-dd} themas:{huis.Themas.Count}");
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(huis.Id);
    }

    /// <summary>Stops a connection at once, in the open transaction.</summary>
    public async Task StopAsync(Guid id, uint versie, CancellationToken ct)
    {
        var huis = await db.VerbondenHuizen.SingleAsync(h => h.Id == id, ct);
        db.Verwacht(huis, versie);
        (huis.GestoptOp, huis.Door) = (klok.GetUtcNow(), gebruiker.Naam);
        Noteer(huis, "gestopt");
        await db.SaveChangesAsync(ct);
    }

    private void Noteer(VerbondenHuis huis, string wat) => logboek.Noteer(new(Logactie.Wijzigen, "platform.verbondenhuis", huis.Id.ToString()) { Recht = Rechten.HuisWijzigen, Codes = wat });

    private async Task<List<Fout>> KeurAsync(Guid? id, Huisinvoer invoer, byte[]? sleutel, string? adres, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if (adres is null)
        {
            fouten.Add(new(nameof(invoer.Adres), "Vul een adres in dat met https:// begint, zonder iets erachter. Bijvoorbeeld https://huis.voorbeeld.nl."));
        }

        if (sleutel is null)
        {
            fouten.Add(new(nameof(invoer.Sleutel), "Dit is geen openbare sleutel van een huis. Laat het andere huis de sleutel van zijn bladzijde Verbonden huizen kopiëren."));
        }
        else if (Convert.ToBase64String(sleutel) == await sleutels.PubliekAsync(ct))
        {
            fouten.Add(new(nameof(invoer.Sleutel), "Dit is de sleutel van uw eigen huis. Plak die van het andere huis."));
        }
        else if (Huissleutels.Afdruk(sleutel) is var afdruk && await db.VerbondenHuizen.AnyAsync(h => h.Id != id && h.Afdruk == afdruk, ct))
        {
            fouten.Add(new(nameof(invoer.Sleutel), "Met deze sleutel is er al een verbinding."));
        }

        if (invoer.GeldigTot < klok.Vandaag())
        {
            fouten.Add(new(nameof(invoer.GeldigTot), "Deze dag is voorbij. Kies een dag die nog komt."));
        }

        if (invoer.Themas.FirstOrDefault(t => !Kiesbaar(invoer.Soort).Any(k => k.Id == t)) is not null)
        {
            fouten.Add(new(nameof(invoer.Themas), "Een RIEC mag niets horen over thema's met medische, jeugd- of zorgplicht-geheimhouding. Zet die uit."));
        }

        return fouten;
    }

    /// <summary>The themes about which a kind of house can ask.</summary>
    public IReadOnlyList<Thema> Kiesbaar(Huissoort soort) => [.. catalogus.Themas.Where(t => soort is not Huissoort.Riec || !t.Geheim)];

    private static string? Adres(string tekst) => Uri.TryCreate(tekst.Trim(), UriKind.Absolute, out var adres) && adres.PathAndQuery == "/" && adres.UserInfo.Length == 0
        && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback)) ? adres.GetLeftPart(UriPartial.Authority) : null;
}
