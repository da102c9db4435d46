using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Documenten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Facturatie;

/// <summary>Works out who gets which invoice, from the stored distributions, adopted settlements and realised effort.</summary>
internal sealed class FactuurplanLezer(FinancienDbContext db)
{
    /// <summary>The plan for a year and instalment.</summary>
    public async Task<Factuurplan> LeesAsync(int jaar, int termijn, IReadOnlyCollection<Guid> geldstroomIds, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.AsNoTracking().Include(g => g.Deelnemers).Where(g => geldstroomIds.Contains(g.Id))
            .OrderBy(g => g.Code).ToListAsync(ct);
        var partijen = await db.Partijen.AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var posten = (await BijdragenAsync(jaar, geldstroomIds, ct)).Concat(termijn == 1 ? await VerrekeningenAsync(jaar, geldstroomIds, ct) : [])
            .ToLookup(p => p.GeldstroomId);
        var uren = await UrenAsync(jaar, geldstroomIds, ct);
        var voorstellen = new List<Factuurvoorstel>();
        var meldingen = new List<Planmelding>();
        foreach (var stroom in stromen)
        {
            var belemmering = Belemmering(stroom, termijn);
            if (belemmering is not null)
            {
                meldingen.Add(new(stroom.Id, stroom.Naam, belemmering));
                continue;
            }

            var gevonden = stroom.Grondslag == Grondslag.Nacalculatie
                ? Nacalculatie(stroom, [.. uren[stroom.Id].Where(u => Termijnen.IsMaandVan(u.Maand, termijn, stroom.Termijnen))], partijen, meldingen)
                : OpSleutel(stroom, [.. posten[stroom.Id]], jaar, termijn, partijen);
            if (gevonden.Count == 0)
            {
                meldingen.Add(new(stroom.Id, stroom.Naam, $"er is voor {jaar} niets te factureren. Verdeel eerst de begroting of vul de uren in."));
            }

            voorstellen.AddRange(gevonden);
        }

        return new(voorstellen, meldingen);
    }

    private static string? Belemmering(Geldstroom stroom, int termijn) => stroom switch
    {
        { Grondslag: Grondslag.ZvhBudget or Grondslag.Rijksbijdrage } => "deze geldstroom wordt niet gefactureerd.",
        { FactureerderId: null } => "er is nog geen factureerder. Kies die bij de geldstroom.",
        { BtwCategorie: null } => "het btw-regime is nog niet gekozen. Vraag het de fiscalist en kies het bij de geldstroom.",
        _ when termijn > stroom.Termijnen => $"deze geldstroom heeft {stroom.Termijnen} termijn(en).",
        _ => null,
    };

    private static List<Factuurvoorstel> OpSleutel(Geldstroom stroom, List<Post> posten, int jaar, int termijn, Dictionary<Guid, Partij> partijen)
    {
        var inkoopnummers = stroom.Deelnemers.ToDictionary(d => d.PartijId, d => d.Inkoopnummer);
        return
        [
            .. posten.GroupBy(p => stroom.BetalerId ?? p.PartijId).OrderBy(g => g.Min(p => p.Volgorde)).Select(groep =>
                Voorstel(stroom, partijen, groep.Key, inkoopnummers.GetValueOrDefault(groep.Key),
                    [.. Regels(stroom, groep, jaar, termijn, partijen)],
                    [.. groep.OrderBy(p => p.Volgorde).Select(p => p.Berekening)])).Where(v => v.Regels.Any(r => r.Bedrag != Bedrag.Nul)),
        ];
    }

    // The parts of a settlement are rounded apart but settled as one line; they stand apart in the explanation.
    private static IEnumerable<Factuurregel> Regels(Geldstroom stroom, IEnumerable<Post> posten, int jaar, int termijn, Dictionary<Guid, Partij> partijen) =>
        posten.GroupBy(p => (p.Volgorde, p.PartijId, p.Soort, p.Omschrijving)).OrderBy(g => g.Key.Volgorde).ThenBy(g => g.Key.Soort).Select(groep =>
        {
            var wie = stroom.BetalerId is null ? "" : $" {partijen[groep.Key.PartijId].Naam}";
            var som = Bedrag.Som(groep.Select(p => p.Bedrag));
            return groep.Key.Soort == VerdelingSoort.Bijdrage
                ? Factuurregel.Voor($"Bijdrage {jaar}{wie}", Termijnen.Deel(som, termijn, stroom.Termijnen))
                : Factuurregel.Voor($"Verrekening {groep.Key.Omschrijving}{wie}", -som);
        });

    // One payer pays for all hours; without one each participant pays its own.
    private static List<Factuurvoorstel> Nacalculatie(Geldstroom stroom, List<Urenregel> uren, Dictionary<Guid, Partij> partijen, List<Planmelding> meldingen)
    {
        var zonderTarief = uren.Where(u => u.Uurtarief is null).Select(u => Functies.Naam(u.Functie).ToLowerInvariant()).Distinct().ToList();
        if (zonderTarief.Count > 0)
        {
            meldingen.Add(new(stroom.Id, stroom.Naam, $"het uurtarief van {string.Join(" en ", zonderTarief)} ontbreekt. Vul het in bij Inzet."));
            return [];
        }

        if (stroom.BetalerId is null && uren.Where(u => u.PartijId is null).Sum(u => u.Uren) is not 0 and var los)
        {
            meldingen.Add(new(stroom.Id, stroom.Naam, $"van {Berekeningstekst.Aantal(los)} uur is niet bekend voor welke deelnemer zij zijn. Vul dat in bij Inzet, of kies bij de geldstroom één betaler."));
            return [];
        }

        var volgorde = stroom.Deelnemers.ToDictionary(d => d.PartijId, d => d);
        return
        [
            .. uren.GroupBy(u => stroom.BetalerId ?? u.PartijId!.Value).OrderBy(g => volgorde.GetValueOrDefault(g.Key)?.Volgorde).Select(groep =>
                Voorstel(stroom, partijen, groep.Key, volgorde.GetValueOrDefault(groep.Key)?.Inkoopnummer,
                    [.. groep.GroupBy(u => u.Functie).Select(f => new Factuurregel
                    {
                        Omschrijving = $"Inzet {Functies.Naam(f.Key).ToLowerInvariant()}",
                        Aantal = f.Sum(u => u.Uren),
                        Eenheid = "HUR",
                        Prijs = f.First().Uurtarief!.Value,
                    })],
                    [])),
        ];
    }

    private static Factuurvoorstel Voorstel(
        Geldstroom stroom, Dictionary<Guid, Partij> partijen, Guid debiteur, string? inkoopnummer, IReadOnlyList<Factuurregel> regels, IReadOnlyList<Berekeningsregel> berekening)
    {
        var btw = stroom.BtwCategorie switch
        {
            BtwCategorie.S => BtwRegime.Belast(),
            BtwCategorie.E => BtwRegime.Vrijgesteld(stroom.BtwReden ?? ""),
            _ => stroom.BtwReden is { Length: > 0 } reden ? BtwRegime.BuitenHeffing(reden) : BtwRegime.BuitenHeffing(),
        };
        return new()
        {
            FactureerderId = stroom.FactureerderId!.Value,
            DebiteurId = debiteur,
            GeldstroomId = stroom.Id,
            Stroom = stroom.Naam,
            Verkoper = btw.Voor(Factuuradres.Van(partijen[stroom.FactureerderId.Value])),
            Koper = btw.Voor(Factuuradres.Van(partijen[debiteur])),
            Inkoopnummer = inkoopnummer,
            Btw = btw,
            Regels = regels,
            Berekening = berekening,
        };
    }

    private async Task<List<Post>> BijdragenAsync(int jaar, IReadOnlyCollection<Guid> stromen, CancellationToken ct) => Posten(
        await db.Verdelingen.AsNoTracking().Include(v => v.Regels)
            .Where(v => v.Soort == VerdelingSoort.Bijdrage && v.Jaar == jaar && !v.Vervangen && stromen.Contains(v.GeldstroomId)).ToListAsync(ct),
        v => $"Bijdrage {v.Jaar}", _ => "");

    private async Task<List<Post>> VerrekeningenAsync(int jaar, IReadOnlyCollection<Guid> stromen, CancellationToken ct)
    {
        var verrekeningen = await db.Verrekeningen.AsNoTracking().Include(v => v.Delen)
            .Where(v => v.InJaar == jaar && v.VastgesteldOp != null && stromen.Contains(v.GeldstroomId)).ToListAsync(ct);
        var delen = verrekeningen.SelectMany(v => v.Delen.Select(d => (d.VerdelingId, d.Naam, v.Jaar))).ToDictionary(d => d.VerdelingId);
        var verdelingen = await db.Verdelingen.AsNoTracking().Include(v => v.Regels).Where(v => delen.Keys.Contains(v.Id)).ToListAsync(ct);
        return Posten(verdelingen, v => $"Verrekening {delen[v.Id].Jaar}: {delen[v.Id].Naam}", v => delen[v.Id].Jaar.ToString(CultureInfo.InvariantCulture));
    }

    private static List<Post> Posten(List<Verdeling> verdelingen, Func<Verdeling, string> titel, Func<Verdeling, string> omschrijving) =>
    [
        .. verdelingen.SelectMany(v => v.Regels.Select(r =>
            new Post(v.GeldstroomId, v.Soort, r.PartijId, r.Volgorde, r.Bedrag, omschrijving(v), v.Soort == VerdelingSoort.Bijdrage ? Berekening(v, r, titel(v)) : Berekening(v, r, titel(v)).Omgekeerd()))),
    ];

    // A settlement gives back what was distributed, so that the parts add up to what is asked.
    private static Berekeningsregel Berekening(Verdeling verdeling, Verdeelregel regel, string titel) => new()
    {
        Omschrijving = titel,
        Grondslag = $"Aandeel in {verdeling.Totaal}{(regel.Grondslag.Length > 0 ? $": {regel.Grondslag}" : "")}",
        Exact = decimal.Parse(regel.Exact, CultureInfo.InvariantCulture),
        Afgerond = regel.Afgerond,
        Correctie = regel.Correctie,
        Sleutelversie = verdeling.Sleutelversie,
        Methode = Methodenaam.Van(verdeling.Methode),
    };

    private async Task<ILookup<Guid, Urenregel>> UrenAsync(int jaar, IReadOnlyCollection<Guid> stromen, CancellationToken ct)
    {
        var uren = await db.Inzetten.AsNoTracking().Where(i => i.Jaar == jaar && stromen.Contains(i.GeldstroomId) && i.Uren != 0).ToListAsync(ct);
        var tarieven = await db.Inzetplannen.AsNoTracking().Where(p => p.Jaar == jaar && stromen.Contains(p.GeldstroomId))
            .ToDictionaryAsync(p => (p.GeldstroomId, p.Functie), p => p.Uurtarief, ct);
        return uren.OrderBy(u => Functies.Volgorde(u.Functie)).ThenBy(u => u.Functie, StringComparer.Ordinal)
            .ToLookup(u => u.GeldstroomId, u => new Urenregel(u.PartijId, u.Functie, u.Maand, u.Uren, tarieven.GetValueOrDefault((u.GeldstroomId, u.Functie))));
    }

    private sealed record Post(Guid GeldstroomId, VerdelingSoort Soort, Guid PartijId, int Volgorde, Bedrag Bedrag, string Omschrijving, Berekeningsregel Berekening);

    private sealed record Urenregel(Guid? PartijId, string Functie, int Maand, decimal Uren, Bedrag? Uurtarief);
}
