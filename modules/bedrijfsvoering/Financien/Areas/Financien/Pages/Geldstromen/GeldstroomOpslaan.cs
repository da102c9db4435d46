using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Profiel;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>Adds a stream or changes one.</summary>
internal sealed class GeldstroomOpslaan(FinancienDbContext db)
{
    /// <summary>Saves.</summary>
    /// <param name="code">The stream; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The code of the stream.</returns>
    public async Task<Uitkomst<string>> VoerUitAsync(string? code, Stroominvoer invoer, CancellationToken ct)
    {
        var partijen = await db.Partijen.ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, ct);
        var sleutels = await db.Sleutels.ToDictionaryAsync(s => s.Code, s => s.Id, StringComparer.Ordinal, ct);
        if (Keur(invoer, partijen, sleutels) is { Count: > 0 } fouten)
        {
            return Uitkomst<string>.Geweigerd(fouten);
        }

        var stroom = code is null
            ? db.Add(new Geldstroom { Code = CodeUitNaam.Van(invoer.Naam!, await db.Geldstromen.Select(g => g.Code).ToHashSetAsync(ct)), Naam = invoer.Naam! }).Entity
            : await db.Geldstromen.Include(g => g.Deelnemers).SingleOrDefaultAsync(g => g.Code == code, ct);
        if (stroom is null)
        {
            return Uitkomst<string>.Geweigerd("", "Deze geldstroom bestaat niet meer. Ga terug naar de lijst.");
        }

        if (code is not null)
        {
            db.Verwacht(stroom, invoer.Versie);

            // A change of the participants alone counts as a change of the stream.
            db.Entry(stroom).Property(s => s.Naam).IsModified = true;
        }

        Vul(stroom, invoer, partijen, sleutels);
        await db.SaveChangesAsync(ct);
        return Uitkomst<string>.Ok(stroom.Code);
    }

    private static void Vul(Geldstroom stroom, Stroominvoer invoer, Dictionary<string, Guid> partijen, Dictionary<string, Guid> sleutels)
    {
        stroom.Naam = invoer.Naam!.Trim();
        stroom.Omschrijving = (invoer.Omschrijving ?? "").Trim();
        stroom.Grondslag = invoer.Grondslag;
        stroom.FactureerderId = Zoek(partijen, invoer.Factureerder);
        stroom.BetalerId = Zoek(partijen, invoer.Betaler);
        stroom.SleutelId = Zoek(sleutels, invoer.Sleutel);
        stroom.BtwCategorie = invoer.BtwCategorie;
        stroom.BtwReden = Tekst.Leeg(invoer.BtwReden);
        stroom.Taakveld = Tekst.Leeg(invoer.Taakveld);
        stroom.Termijnen = invoer.Termijnen;
        stroom.Toelichting = Tekst.Leeg(invoer.Toelichting);
        stroom.Bron = Tekst.Leeg(invoer.Bron);
        var beantwoord = invoer.Vragen.Where(v => v.Beantwoord).Select(v => v.Veld).ToHashSet(StringComparer.Ordinal);
        stroom.TeVragen = stroom.TeVragen.Where(v => !beantwoord.Contains(v.Key)).ToDictionary(StringComparer.Ordinal);
        Neem(stroom, invoer.Deelnemers.Where(d => d.Mee).Select((d, i) => (partijen[d.Code!], i + 1, Tekst.Leeg(d.Inkoopnummer))).ToList());
    }

    private static void Neem(Geldstroom stroom, List<(Guid Partij, int Volgorde, string? Inkoopnummer)> mee)
    {
        stroom.Deelnemers.RemoveAll(d => !mee.Exists(m => m.Partij == d.PartijId));
        foreach (var (partij, volgorde, inkoopnummer) in mee)
        {
            var deelnemer = stroom.Deelnemers.Find(d => d.PartijId == partij);
            if (deelnemer is null)
            {
                deelnemer = new() { GeldstroomId = stroom.Id, PartijId = partij };
                stroom.Deelnemers.Add(deelnemer);
            }

            (deelnemer.Volgorde, deelnemer.Inkoopnummer) = (volgorde, inkoopnummer);
        }
    }

    private static List<Fout> Keur(Stroominvoer invoer, Dictionary<string, Guid> partijen, Dictionary<string, Guid> sleutels)
    {
        List<Fout> fouten = [];
        foreach (var (veld, code) in new[] { (nameof(invoer.Factureerder), invoer.Factureerder), (nameof(invoer.Betaler), invoer.Betaler) })
        {
            if (!string.IsNullOrEmpty(code) && !partijen.ContainsKey(code))
            {
                fouten.Add(new(veld, "Deze partij is niet bekend. Kies er een uit de lijst, of voeg de partij eerst toe."));
            }
        }

        if (!string.IsNullOrEmpty(invoer.Sleutel) && !sleutels.ContainsKey(invoer.Sleutel))
        {
            fouten.Add(new(nameof(invoer.Sleutel), "Deze sleutel bestaat niet. Kies er een uit de lijst."));
        }

        if (invoer.BtwCategorie is BtwCategorie.O or BtwCategorie.E && Tekst.Leeg(invoer.BtwReden) is null)
        {
            fouten.Add(new(nameof(invoer.BtwReden), "Schrijf waarom er geen btw wordt berekend. Die reden staat op de factuur (BR-O-10, BR-E-10)."));
        }

        if (Tekst.Leeg(invoer.Taakveld) is { } taakveld && !Nummers.IsTaakveld(taakveld))
        {
            fouten.Add(new(nameof(invoer.Taakveld), "Schrijf een taakveld als 1.2 of 6.812."));
        }

        fouten.AddRange(invoer.Deelnemers.Index().Where(d => d.Item.Mee && !partijen.ContainsKey(d.Item.Code ?? ""))
            .Select(d => new Fout($"Deelnemers[{d.Index}].Mee", $"{d.Item.Naam} is niet bekend. Voeg de partij eerst toe.")));
        return fouten;
    }

    private static Guid? Zoek(Dictionary<string, Guid> ids, string? code) => string.IsNullOrEmpty(code) ? null : ids[code];
}
