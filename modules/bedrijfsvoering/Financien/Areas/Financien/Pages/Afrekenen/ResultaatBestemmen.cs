using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>One destination as it was sent.</summary>
internal sealed class Bestemmingregel
{
    public Bestemming Bestemming { get; set; }

    public Guid? BalanspostId { get; set; }

    [Display(Name = "Bedrag")]
    public Bedrag? Bedrag { get; set; }
}

/// <summary>A decision on a result as it was sent.</summary>
internal sealed class Bestemminginvoer
{
    [Display(Name = "Besluit")]
    public string Besluit { get; set; } = "";

    [Display(Name = "Datum van het besluit")]
    public DateOnly Datum { get; set; }

    public List<Bestemmingregel> Regels { get; set; } = [];
}

/// <summary>Keeps the decision on the result of a year and books what goes to or comes from a reserve. A decision can be withdrawn with a reason.</summary>
internal sealed class ResultaatBestemmen(FinancienDbContext db, Jaarslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Keeps the decision.</summary>
    public async Task<Uitkomst> VoerUitAsync(int jaar, Guid stroom, Bedrag resultaat, Bestemminginvoer invoer, CancellationToken ct)
    {
        await VergrendelAsync(stroom, ct);
        if (await db.Resultaatbestemmingen.AnyAsync(r => r.Jaar == jaar && r.GeldstroomId == stroom && r.IngetrokkenOp == null, ct))
        {
            return Uitkomst.Geweigerd("", $"Het resultaat van {jaar} is al bestemd. Trek dat besluit eerst in.");
        }

        var delen = invoer.Regels.Where(r => r.Bedrag is { } bedrag && bedrag != Bedrag.Nul).Select(r => new Resultaatbestemming
        {
            Jaar = jaar, GeldstroomId = stroom, Bestemming = r.Bestemming, Bedrag = r.Bedrag!.Value, BalanspostId = r.Bestemming == Bestemming.Balanspost ? r.BalanspostId : null,
            Besluit = invoer.Besluit.Trim(), Datum = invoer.Datum, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        }).ToList();
        var posten = await db.Balansposten.Include(b => b.Jaren).ToListAsync(ct);
        List<Fout> fouten = [.. Bestemmingsregels.Controleer(resultaat, delen, posten)];
        if (string.IsNullOrWhiteSpace(invoer.Besluit))
        {
            fouten.Add(new("Besluit", "Schrijf wie heeft besloten, en in welke vergadering."));
        }

        if (delen.Exists(d => d.Bestemming == Bestemming.Balanspost) && await slot.IsGeslotenAsync(invoer.Datum.Year, ct))
        {
            fouten.Add(Jaarslot.Fout(invoer.Datum.Year) with { Veld = "Datum" });
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.AddRange(delen);
        db.AddRange(delen.Where(d => d.Bestemming == Bestemming.Balanspost).Select(d => Bestemmingsregels.Boeking(d, klok.GetUtcNow())));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Withdraws the decision, and books back what it booked.</summary>
    public async Task<Uitkomst> TrekInAsync(int jaar, Guid stroom, string? reden, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst.Geweigerd("Reden", "Schrijf waarom het besluit wordt ingetrokken.");
        }

        await VergrendelAsync(stroom, ct);
        var delen = await db.Resultaatbestemmingen.Where(r => r.Jaar == jaar && r.GeldstroomId == stroom && r.IngetrokkenOp == null).ToListAsync(ct);
        foreach (var deel in delen)
        {
            (deel.IngetrokkenOp, deel.IngetrokkenDoor, deel.IngetrokkenReden) = (klok.GetUtcNow(), gebruiker.Naam, reden.Trim());
        }

        db.AddRange(delen.Where(d => d.Bestemming == Bestemming.Balanspost).Select(d => Bestemmingsregels.Boeking(d, klok.GetUtcNow(), terug: true)));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    // One decision at a time per stream, so that a result is not spent twice.
    private async Task VergrendelAsync(Guid stroom, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync($"select 1 from financien.geldstroom where id = {stroom} for update", ct);
}
