using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Gives a result of the joint processing to a participant or a third party, and notes it (Wgs 1.7; B1.27).</summary>
internal sealed class Verstrekken(KnooppuntDbContext db, IOnderwerpen onderwerpen, Partners partners, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Notes it, in the open transaction. A participant reads it here; for a third party all five checks come first.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Verstrekkinginvoer invoer, CancellationToken ct)
    {
        var (onderwerp, derde) = (await onderwerpen.ZoekAsync(invoer.Nummer, ct), Tekst.Leeg(invoer.Derde));
        List<Fout> fouten =
        [
            .. onderwerp is not null ? Array.Empty<Fout>() : [new(nameof(invoer.Nummer), Onderwerpkeuze.Onbekend)],
            .. onderwerp is null || await HoortErbijAsync(onderwerp, invoer.PersoonId, ct) ? Array.Empty<Fout>() : [new(nameof(invoer.PersoonId), $"Deze persoon hoort niet bij {onderwerp.Nummer}. Kies iemand uit de lijst.")],
            .. invoer.VerstrektOp <= klok.Vandaag() ? Array.Empty<Fout>() : [new(nameof(invoer.VerstrektOp), "Deze dag moet nog komen. Leg het vast als u het geeft.")],
            .. (invoer.OrganisatieId is null) != (derde is null) ? Array.Empty<Fout>() : [new(nameof(invoer.OrganisatieId), "Kies één ontvanger: een deelnemer of een derde.")],
            .. derde is null || Enum.GetValues<Derdentoets>().All(invoer.Toetsen.Contains) ? Array.Empty<Fout>() : [new(nameof(invoer.Toetsen), "Aan een derde mag het alleen als alle vijf de punten kloppen. Klopt er een niet, geef het dan niet.")],
        ];
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var verstrekking = new Verstrekking
        {
            OnderwerpId = onderwerp!.Id, Nummer = onderwerp.Nummer, Thema = onderwerp.Thema, PersoonId = invoer.PersoonId, OrganisatieId = invoer.OrganisatieId, Derde = derde, Wat = invoer.Wat.Trim(), Grond = invoer.Grond.Trim(),
            Doel = invoer.Doel.Trim(), Toetsen = derde is null ? [] : [.. invoer.Toetsen.Distinct()], VerstrektOp = invoer.VerstrektOp!.Value, VraagOp = invoer.VerstrektOp.Value.AddYears(1), Door = gebruiker.Naam,
        };
        if (derde is null && await partners.BetrekAsync(invoer.OrganisatieId, Van(verstrekking.Id, "Het Zorg- en Veiligheidshuis geeft u een resultaat om te lezen."), ct) is { Gelukt: false } geweigerd)
        {
            return Uitkomst<Guid>.Geweigerd(geweigerd.Fouten);
        }

        db.Add(verstrekking);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(verstrekking.Id);
    }

    private async Task<bool> HoortErbijAsync(Onderwerp onderwerp, Guid? persoonId, CancellationToken ct) => persoonId is null || (await onderwerpen.PersonenAsync(onderwerp, ct)).Any(p => p.Id == persoonId);

    /// <summary>What a participant is asked to look at.</summary>
    public static Betrekking Van(Guid id, string tekst) => new("knooppunt.verstrekking", id, Rechten.VerstrekkingTerugkoppelen, tekst, $"/knooppunt/verstrekkingen/{id}");
}
