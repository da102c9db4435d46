using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Financien.Profiel.Laden;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Profiel.Overdracht;

/// <summary>Brings parties, streams and keys in line with an imported profile. What something refers to stays; documents of earlier years are never rewritten.</summary>
internal sealed class FinancienToepasser(FinancienDbContext db, Regioprofiel nu, IHuidigeGebruiker gebruiker, TimeProvider klok) : IProfieltoepasser
{
    /// <inheritdoc />
    public string Module => FinancienModule.Id;

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> BekijkAsync(Regioprofiel nieuw, CancellationToken ct)
    {
        var financien = FinancienProfiel.LeesOfStop(nieuw).Financien;
        var meldingen = new List<string>();
        await foreach (var (soort, naam, blijft) in OverbodigAsync(financien, ct))
        {
            meldingen.Add(blijft
                ? $"{soort} “{naam}” staat niet in het bestand, maar is in gebruik en blijft."
                : $"{soort} “{naam}” staat niet in het bestand, is nergens in gebruik en wordt verwijderd.");
        }

        var codes = financien.Partijen.ToDictionary(p => p.Code, p => p.Gemeentecode, StringComparer.Ordinal);
        meldingen.AddRange((await db.Partijen.AsNoTracking().ToListAsync(ct)).Where(p => codes.TryGetValue(p.Code, out var gemeente) && gemeente != p.Gemeentecode)
            .Select(p => $"De gemeentecode van “{p.Naam}” ligt vast en verandert niet."));
        if (nieuw.Map.Bestanden.Any(b => IsDocument(b) && nu.Map.Heeft(b) && !nu.Map.Inhoud(b).Waarde.AsSpan().SequenceEqual(nieuw.Map.Inhoud(b).Waarde)))
        {
            meldingen.Add("Begrotingen, jaarrekeningen en balansposten die al in Financiën staan, blijven zoals ze zijn. Wat er nog niet is, komt erbij.");
        }

        return meldingen;
    }

    /// <inheritdoc />
    public async Task PasToeAsync(Regioprofiel nieuw, string reden, CancellationToken ct)
    {
        var financien = FinancienProfiel.LeesOfStop(nieuw).Financien;
        var partijen = await Partijladen.LaadAsync(db, financien.Partijen, ct);
        await db.Geldstromen.Include(g => g.Deelnemers).LoadAsync(ct);
        var stromen = await Stroomladen.LaadAsync(db, financien.Geldstromen, partijen, ct);
        await Sleutelladen.LaadAsync(db, financien, stromen, klok.GetUtcNow(), ct);
        var sleutels = await db.Sleutels.ToDictionaryAsync(s => s.Code, StringComparer.Ordinal, ct);

        foreach (var gegevens in financien.Partijen)
        {
            Overnemen.Partij(partijen[gegevens.Code], gegevens);
        }

        foreach (var definitie in financien.Verdeelsleutels)
        {
            Neem(sleutels[definitie.Code], definitie, reden);
        }

        foreach (var gegevens in financien.Geldstromen)
        {
            Overnemen.Stroom(stromen[gegevens.Code], gegevens, partijen, sleutels);
            await PlannenAsync(stromen[gegevens.Code].Id, gegevens, ct);
        }

        await db.SaveChangesAsync(ct);
        await RuimOpAsync(financien, stromen.Values, sleutels.Values, partijen.Values, ct);
    }

    // A profile holds the plan of one year; the plans of other years stay.
    private async Task PlannenAsync(Guid stroom, Geldstroomgegevens gegevens, CancellationToken ct)
    {
        var plannen = await db.Inzetplannen.Where(p => p.GeldstroomId == stroom && p.Jaar == gegevens.FteJaar).ToListAsync(ct);
        var gewenst = gegevens.Fte.ToDictionary(f => f.Functie ?? Functies.Onbekend, f => f.Fte, StringComparer.Ordinal);
        db.RemoveRange(plannen.Where(p => !gewenst.ContainsKey(p.Functie)));
        foreach (var (functie, fte) in gewenst)
        {
            if (plannen.Find(p => p.Functie == functie) is { } plan)
            {
                plan.Fte = fte;
            }
            else
            {
                db.Add(new Inzetplan { GeldstroomId = stroom, Functie = functie, Jaar = gegevens.FteJaar!.Value, Fte = fte });
            }
        }
    }

    private void Neem(Sleutel sleutel, Verdeelsleutel definitie, string reden)
    {
        if (JsonSerializer.Serialize(sleutel.Definitie, StrikteJson.Opties) != JsonSerializer.Serialize(definitie, StrikteJson.Opties))
        {
            (sleutel.Definitie, sleutel.GewijzigdDoor, sleutel.GewijzigdOp, sleutel.Reden) = (definitie, gebruiker.Naam, klok.GetUtcNow(), reden);
        }
    }

    private async IAsyncEnumerable<(string Soort, string Naam, bool Blijft)> OverbodigAsync(
        Financiengegevens financien, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var stroom in (await db.Geldstromen.AsNoTracking().ToListAsync(ct)).Where(g => financien.Geldstromen.All(n => n.Code != g.Code)))
        {
            yield return ("De geldstroom", stroom.Naam, await db.IsInGebruikAsync<Geldstroom>(stroom.Id, ct));
        }

        foreach (var sleutel in (await db.Sleutels.AsNoTracking().ToListAsync(ct)).Where(s => financien.Verdeelsleutels.All(n => n.Code != s.Code)))
        {
            yield return ("De verdeelsleutel", sleutel.Definitie.Naam, await db.IsInGebruikAsync<Sleutel>(sleutel.Id, ct));
        }

        foreach (var partij in (await db.Partijen.AsNoTracking().ToListAsync(ct)).Where(p => financien.Partijen.All(n => n.Code != p.Code)))
        {
            yield return ("De partij", partij.Naam, await db.IsInGebruikAsync<Partij>(partij.Id, ct));
        }
    }

    // First what refers, then what is referred to; each only when nothing refers to it any more.
    private async Task RuimOpAsync(
        Financiengegevens financien, IEnumerable<Geldstroom> stromen, IEnumerable<Sleutel> sleutels, IEnumerable<Partij> partijen, CancellationToken ct)
    {
        await VerwijderAsync(stromen.Where(g => financien.Geldstromen.All(n => n.Code != g.Code)), g => g.Id, ct);
        await VerwijderAsync(sleutels.Where(s => financien.Verdeelsleutels.All(n => n.Code != s.Code)), s => s.Id, ct);
        await VerwijderAsync(partijen.Where(p => financien.Partijen.All(n => n.Code != p.Code)), p => p.Id, ct);
    }

    private async Task VerwijderAsync<T>(IEnumerable<T> rijen, Func<T, Guid> id, CancellationToken ct)
        where T : class
    {
        foreach (var rij in rijen)
        {
            if (!await db.IsInGebruikAsync<T>(id(rij), ct))
            {
                db.Remove(rij);
                await db.SaveChangesAsync(ct);
            }
        }
    }

    private static bool IsDocument(string bestand) => FinancienProfiel.Herkent(bestand) && bestand != FinancienProfiel.Financienbestand;
}
