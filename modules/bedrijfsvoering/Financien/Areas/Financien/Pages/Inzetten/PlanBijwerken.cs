using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Inzetten;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>The plan of one function as it was sent.</summary>
internal sealed class Planinvoer
{
    public string Functie { get; set; } = "";

    [Display(Name = "Fte")]
    public decimal? Fte { get; set; }

    [Display(Name = "Uurtarief")]
    public Bedrag? Uurtarief { get; set; }

    /// <summary>The row version; 0 when there was no row.</summary>
    public uint Versie { get; set; }
}

/// <summary>Keeps planned fte and the rate per function of a stream and year. An empty rate means: still to be agreed.</summary>
internal sealed class PlanBijwerken(FinancienDbContext db, Jaarslot slot)
{
    private const decimal MeesteFte = 100m;

    /// <summary>Writes the plans.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid geldstroom, int jaar, IReadOnlyList<Planinvoer> plannen, CancellationToken ct)
    {
        var fouten = plannen.Index().SelectMany(p => Fouten(p.Item, p.Index)).ToList();
        if (await slot.IsGeslotenAsync(geldstroom, jaar, ct))
        {
            fouten.Add(Jaarslot.Fout(jaar));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var bestaand = await db.Inzetplannen.Where(p => p.GeldstroomId == geldstroom && p.Jaar == jaar).ToDictionaryAsync(p => p.Functie, StringComparer.Ordinal, ct);
        foreach (var invoer in plannen.Where(p => Functies.Codes.Contains(p.Functie, StringComparer.Ordinal)))
        {
            Schrijf(geldstroom, jaar, invoer, bestaand.GetValueOrDefault(invoer.Functie));
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static IEnumerable<Fout> Fouten(Planinvoer plan, int plaats)
    {
        if (plan.Fte is < 0 or > MeesteFte || (plan.Fte is { } fte && !decimal.IsInteger(fte * 100)))
        {
            yield return new($"Plannen[{plaats}].Fte", "Vul een aantal fte van 0 tot en met 100 in, met hoogstens twee decimalen.");
        }

        if (plan.Uurtarief is { } tarief && (tarief.Waarde <= 0 || !decimal.IsInteger(tarief.Waarde * 100)))
        {
            yield return new($"Plannen[{plaats}].Uurtarief", "Vul een tarief boven 0 in, in hele centen. Laat het leeg als het nog niet is afgesproken.");
        }
    }

    private void Schrijf(Guid geldstroom, int jaar, Planinvoer invoer, Inzetplan? rij)
    {
        var leeg = invoer is { Fte: null or 0, Uurtarief: null };
        if (rij is null)
        {
            if (!leeg)
            {
                db.Add(new Inzetplan { GeldstroomId = geldstroom, Functie = invoer.Functie, Jaar = jaar, Fte = invoer.Fte ?? 0, Uurtarief = invoer.Uurtarief });
            }

            return;
        }

        if (rij.Fte == (invoer.Fte ?? 0) && rij.Uurtarief == invoer.Uurtarief)
        {
            return;
        }

        db.Verwacht(rij, invoer.Versie);
        if (leeg)
        {
            db.Remove(rij);
        }
        else
        {
            (rij.Fte, rij.Uurtarief) = (invoer.Fte ?? 0, invoer.Uurtarief);
        }
    }
}
