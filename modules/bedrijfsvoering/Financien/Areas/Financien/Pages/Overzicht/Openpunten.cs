using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>Something that still has to be done.</summary>
/// <param name="Titel">What it is about; the text of the link.</param>
/// <param name="Uitleg">What is missing or not right; Dutch, B1.</param>
/// <param name="Href">Where it is done.</param>
internal sealed record Openpunt(string Titel, string Uitleg, string Href);

/// <summary>Collects what is open, as far as the user may see it.</summary>
internal sealed class Openpuntenlezer(FinancienDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What is open.</summary>
    /// <param name="overzicht">The year that is looked at; null when the house has no budget yet.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Openpunt>> LeesAsync(Jaaroverzicht? overzicht, CancellationToken ct) =>
    [
        .. overzicht is null ? [] : overzicht.Begrotingen.SelectMany(b => Begrotingpunten.Van(b)),
        .. overzicht is null || !gebruiker.Mag(Rechten.SleutelLezen) ? [] : Verdeelpunten(overzicht),
        .. gebruiker.Mag(Rechten.FactuurLezen) ? await FacturenAsync(ct) : [],
        .. gebruiker.Mag(Rechten.AfrekenenLezen) ? await AfrekenenAsync(overzicht?.Jaar, ct) : [],
        .. await StromenAsync(ct),
    ];

    private static IEnumerable<Openpunt> Verdeelpunten(Jaaroverzicht overzicht) =>
        from begroting in overzicht.Begrotingen
        where !overzicht.Verdeeld.Contains(begroting.Begroting.GeldstroomId) && begroting.Boom.Baten.Alle().Any(r => r.Soort == PostSoort.Bijdrage)
        select new Openpunt($"{begroting.Stroomnaam} {overzicht.Jaar}", "De bijdragen zijn nog niet over de gemeenten verdeeld.", "/financien/sleutels/verdelen");

    private async Task<IEnumerable<Openpunt>> FacturenAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var aantallen = await db.Facturen
            .Where(f => f.Status == FactuurStatus.Concept || f.Status == FactuurStatus.Gecontroleerd
                || (f.Status == FactuurStatus.Verzonden && !f.IsCreditnota && f.Vervaldatum < vandaag))
            .GroupBy(f => f.Status).Select(g => new { Status = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return aantallen.OrderBy(a => a.Status).Select(a => new Openpunt(
            a.Aantal == 1 ? "1 factuur" : $"{a.Aantal} facturen",
            a.Status switch
            {
                FactuurStatus.Concept => "Nog te controleren.",
                FactuurStatus.Gecontroleerd => "Gecontroleerd, nog te versturen.",
                _ => "Verzonden, de betaaldatum is voorbij.",
            },
            $"/financien/facturen?status={a.Status}"));
    }

    private async Task<IEnumerable<Openpunt>> AfrekenenAsync(int? jaar, CancellationToken ct)
    {
        var bijdragen = await db.Rijksbijdragen.AsNoTracking().Where(r => r.Jaar == jaar).OrderBy(r => r.Naam).ToListAsync(ct);
        var posten = await db.Balansposten.AsNoTracking().Include(b => b.Jaren.OrderBy(j => j.Jaar)).OrderBy(b => b.Nummer).ToListAsync(ct);
        return
        [
            .. from bijdrage in bijdragen
               let beschikbaar = bijdrage.Ontvangen ?? bijdrage.Toegezegd ?? Bedrag.Nul
               where bijdrage.Besteed > beschikbaar
               select new Openpunt($"{bijdrage.Naam} {bijdrage.Jaar}",
                   $"Twee keer gebruikt: besteed is {bijdrage.Besteed.Kort()}, beschikbaar is {beschikbaar.Kort()}.", "/financien/afrekenen/rijksbijdragen"),
            .. from post in posten
               let breuken = post.Jaren.Zip(post.Jaren.Skip(1)).Where(p => p.First.VermeldeEindstand is { } eind && eind != p.Second.Beginstand && p.Second.Uitleg is null).ToList()
               where breuken.Count > 0
               select new Openpunt($"Balanspost {post.Nummer}",
                   $"De beginstand sluit niet aan op het jaar ervoor in {string.Join(", ", breuken.Select(b => b.Second.Jaar))}.", "/financien/afrekenen/balansposten"),
        ];
    }

    private async Task<IEnumerable<Openpunt>> StromenAsync(CancellationToken ct) =>
        from stroom in await db.Geldstromen.AsNoTracking().OrderBy(g => g.Naam).ToListAsync(ct)
        let mist = Mist(stroom).ToList()
        where mist.Count > 0
        select new Openpunt(stroom.Naam, $"Nog aan te vullen: {string.Join(", ", mist)}.", $"/financien/geldstromen/{stroom.Code}");

    private static IEnumerable<string> Mist(Geldstroom stroom)
    {
        var gefactureerd = stroom.Grondslag is Grondslag.VoorschotOpSleutel or Grondslag.Nacalculatie;
        var verdeeld = stroom is { Grondslag: Grondslag.VoorschotOpSleutel, BetalerId: null };
        (bool Mist, string Wat)[] vaste =
        [
            (gefactureerd && stroom.FactureerderId is null, "factureerder"), (gefactureerd && stroom.BtwCategorie is null, "btw"), (verdeeld && stroom.SleutelId is null, "sleutel"),
        ];
        return vaste.Where(v => v.Mist).Select(v => v.Wat).Concat(stroom.TeVragen.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
    }
}

/// <summary>What is open about one budget.</summary>
internal static class Begrotingpunten
{
    /// <summary>The points, the most important one first.</summary>
    public static IEnumerable<Openpunt> Van(Begrotingdossier dossier)
    {
        var titel = $"Begroting {dossier.Begroting.Jaar}, {dossier.Stroomnaam}";
        if (dossier.Begroting.Concept() is { } concept)
        {
            yield return new(titel, "Er is een concept dat nog niet is vastgelegd.", $"{dossier.Pad}?versie={concept.Volgnummer}");
        }
        else if (dossier.Versie.Soort == VersieSoort.Voorlopig)
        {
            yield return new(titel, "Voorlopig, nog niet vastgesteld.", dossier.Pad);
        }

        // A line about realisation only was never budgeted, and says so by its stated values.
        var leeg = dossier.Boom.Lasten.Bladen().Concat(dossier.Boom.Baten.Bladen()).Count(r => r.Berekend(Kolom.Begroting) is null && r.Vermeld is null);
        if (leeg > 0)
        {
            yield return new(titel, leeg == 1 ? "Bij 1 post ontbreekt het bedrag." : $"Bij {leeg} posten ontbreekt het bedrag.", dossier.Pad);
        }

        if (dossier.Bevindingen.Count is > 0 and var aantal)
        {
            yield return new(titel, aantal == 1 ? "1 bedrag klopt niet." : $"{aantal} bedragen kloppen niet.", $"{dossier.Pad}#bevindingen");
        }
    }
}
