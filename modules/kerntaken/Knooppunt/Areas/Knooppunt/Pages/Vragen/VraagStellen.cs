using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Takes in a question. The criteria of a melding do not hold for it .</summary>
internal sealed class VraagStellen(KnooppuntDbContext db, Knooppuntkeuzes keuzes, IOnderwerpen onderwerpen, Lidmaatschappen lidmaatschappen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Asks it, in the open transaction. The asker keeps seeing it.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Vraaginvoer invoer, CancellationToken ct)
    {
        var (thema, gemeente, nummer) = (Tekst.Leeg(invoer.Thema), Tekst.Leeg(invoer.Gemeente), Tekst.Leeg(invoer.Nummer));
        var onderwerp = nummer is null ? null : await onderwerpen.ZoekAsync(nummer, ct);
        List<Fout> fouten =
        [
            .. keuzes.KentThema(thema) ? Array.Empty<Fout>() : [new(nameof(invoer.Thema), "Kies een thema uit de lijst.")],
            .. keuzes.KentGemeente(gemeente) ? Array.Empty<Fout>() : [new(nameof(invoer.Gemeente), "Kies een gemeente uit de lijst.")],
            .. nummer is null || onderwerp is not null ? Array.Empty<Fout>() : [new(nameof(invoer.Nummer), "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na of laat het leeg.")],
            .. invoer.Uiterlijk >= klok.Vandaag() ? Array.Empty<Fout>() : [new(nameof(invoer.Uiterlijk), "Deze dag is voorbij. Kies vandaag of later.")],
        ];
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var vraag = new Vraag
        {
            Onderwerp = invoer.Onderwerp.Trim(), Tekst = invoer.Tekst.Trim(), Thema = thema ?? onderwerp?.Thema, Gemeente = gemeente ?? onderwerp?.Gemeente, OnderwerpId = onderwerp?.Id, Nummer = onderwerp?.Nummer,
            VragerId = gebruiker.Bevoegdheid!.Id, Namens = Tekst.Leeg(invoer.Namens), Uiterlijk = invoer.Uiterlijk!.Value, Op = klok.GetUtcNow(),
        };
        db.Add(vraag);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync("knooppunt.vraag", vraag.Id, [vraag.VragerId], "vrager", vraag.Op, Lidmaatschappen.Onbepaald, ct);
        return Uitkomst<Guid>.Ok(vraag.Id);
    }
}
