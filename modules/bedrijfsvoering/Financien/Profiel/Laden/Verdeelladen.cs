using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Carries out the distributions and settlements of a profile and keeps them, with their methods and corrections by hand (finance.md §1.2).</summary>
internal sealed class Verdeelladen(
    FinancienDbContext db, Profielverdeling verdeling, IReadOnlyDictionary<string, Geldstroom> stromen, IEnumerable<Partij> partijen, DateTimeOffset nu)
{
    private readonly Dictionary<string, Guid> partij = partijen.ToDictionary(p => p.Naam, p => p.Id, StringComparer.Ordinal);

    /// <summary>Adds the contributions of the years that have none yet.</summary>
    public async Task BijdragenAsync(IReadOnlyList<Verdelinggegevens> verdelingen, CancellationToken ct)
    {
        foreach (var gegevens in verdelingen)
        {
            var stroom = stromen[gegevens.Geldstroom];
            if (!await db.Verdelingen.AnyAsync(v => v.GeldstroomId == stroom.Id && v.Soort == VerdelingSoort.Bijdrage && v.Jaar == gegevens.Jaar, ct))
            {
                db.Add(Verdeel(gegevens.Geldstroom, gegevens.Wijze, new(VerdelingSoort.Bijdrage, gegevens.Jaar, stroom.Id, gegevens.Wijze.Naam, FinancienLader.Door, nu)));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds the settlements of the years that have none yet; a document shows that they were adopted.</summary>
    public async Task VerrekeningenAsync(IReadOnlyList<Verrekeninggegevens> verrekeningen, CancellationToken ct)
    {
        foreach (var gegevens in verrekeningen)
        {
            var stroom = stromen[gegevens.Geldstroom];
            if (!await db.Verrekeningen.AnyAsync(v => v.GeldstroomId == stroom.Id && v.Jaar == gegevens.Jaar, ct))
            {
                db.Add(Verreken(gegevens, stroom.Id));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private Verrekening Verreken(Verrekeninggegevens gegevens, Guid stroom)
    {
        var verrekening = new Verrekening
        {
            Jaar = gegevens.Jaar,
            InJaar = gegevens.InJaar,
            GeldstroomId = stroom,
            VastgesteldOp = nu,
            VastgesteldDoor = FinancienLader.Door,
        };
        foreach (var deel in gegevens.Delen)
        {
            var verdeeld = Verdeel(gegevens.Geldstroom, deel, new(VerdelingSoort.Verrekening, gegevens.InJaar, stroom, deel.Naam, FinancienLader.Door, nu));
            db.Add(verdeeld);
            verrekening.Delen.Add(new()
            {
                Volgorde = verrekening.Delen.Count + 1,
                Naam = deel.Naam,
                Bedrag = new(deel.Bedrag),
                Sleuteljaar = deel.Sleuteljaar,
                Toelichting = "Volgt de gedrukte tabel van de bron.",
                NaarBedragen = deel.NaarBedragen,
                VerdelingId = verdeeld.Id,
            });
        }

        return verrekening;
    }

    private Verdeling Verdeel(string geldstroom, Verdeelwijzegegevens wijze, Vastlegging vastlegging)
    {
        var resultaat = verdeling.Verdeel(geldstroom, wijze);
        return resultaat.Gelukt
            ? vastlegging.Van(resultaat.Waarde, naam => partij[naam])
            : throw new InvalidDataException($"{wijze.Naam}: {string.Join(" ", resultaat.Fouten.Select(f => f.Melding))}");
    }
}
