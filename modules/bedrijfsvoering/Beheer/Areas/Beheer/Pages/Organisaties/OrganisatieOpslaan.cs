using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Organisaties;

/// <summary>Adds an organisation or changes one (B1.4). What it is decides what its people may do, so a change holds at once.</summary>
internal sealed class OrganisatieOpslaan(PlatformDbContext db, Rechtenwijziging rechten, TimeProvider klok)
{
    private const string Soort = "platform.organisatie";

    /// <summary>Saves.</summary>
    /// <param name="id">The organisation; null for a new one, whose rights then count as confirmed for a year.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The key of the organisation.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the form was opened.</exception>
    public async Task<Uitkomst<Guid>> UitvoerenAsync(Guid? id, Organisatieinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var naam = invoer.Naam.Trim();
        var fouten = await KeurAsync(id, naam, invoer, ct);
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var organisatie = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == id, ct);
        if (organisatie is null)
        {
            organisatie = new() { Naam = naam, Klasse = invoer.Klasse!.Value, BevestigdTot = klok.Vandaag().AddYears(1) };
            db.Add(organisatie);
        }
        else
        {
            db.Verwacht(organisatie, invoer.Versie);
        }

        (organisatie.Naam, organisatie.Klasse, organisatie.GeldigTot) = (naam, invoer.Klasse!.Value, invoer.GeldigTot);
        (organisatie.WettelijkeTaak, organisatie.Artikel) = (Tekst.Leeg(invoer.WettelijkeTaak), Tekst.Leeg(invoer.Artikel));
        var bewaard = await rechten.BewaarAsync(nameof(invoer.GeldigTot), ct);
        if (!bewaard.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(bewaard.Fouten);
        }

        rechten.Noteer(Soort, organisatie.Id.ToString(), $"klasse:{organisatie.Klasse} tot:{Toegangswoorden.Code(organisatie.GeldigTot)}");
        return Uitkomst<Guid>.Ok(organisatie.Id);
    }

    private async Task<List<Fout>> KeurAsync(Guid? id, string naam, Organisatieinvoer invoer, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if (await db.Organisaties.AnyAsync(o => o.Id != id && EF.Functions.ILike(o.Naam, naam.Replace("%", "\\%").Replace("_", "\\_")), ct))
        {
            fouten.Add(new(nameof(invoer.Naam), "Er is al een organisatie met deze naam. Kies een andere naam."));
        }

        // A participant takes part for a task in the law; the tasks decide which data may be asked (Wgs 2.27).
        if (invoer.Klasse is Deelnemersklasse.Lid1 or Deelnemersklasse.Lid2)
        {
            fouten.AddRange(new[] { (nameof(invoer.WettelijkeTaak), invoer.WettelijkeTaak, "de wettelijke taak"), (nameof(invoer.Artikel), invoer.Artikel, "het artikel van die taak") }
                .Where(v => string.IsNullOrWhiteSpace(v.Item2)).Select(v => new Fout(v.Item1, $"Een deelnemer doet mee voor een taak in de wet. Vul {v.Item3} in.")));
        }

        return fouten;
    }
}
