using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Toplijst;

/// <summary>What is filled in to put a case on the list.</summary>
internal sealed class Topinvoer
{
    [Required(ErrorMessage = "Schrijf waarom de casus aan de criteria voldoet."), StringLength(2000)]
    [Display(Name = "Waarom voldoet de casus aan de criteria?")]
    public string Toets { get; set; } = "";

    [Range(typeof(bool), "true", "true", ErrorMessage = "De casus moet aan alle criteria voldoen.")]
    [Display(Name = "De casus voldoet aan alle criteria")]
    public bool Voldoet { get; set; }
}

/// <summary>Puts cases on the list of the heaviest, looks at them again and takes them off (Wgs 2.32; B1.33, A-135).</summary>
internal sealed class ToplijstRegelen(CasussenDbContext db, Casusboek boek, Casuskeuzes keuzes)
{
    /// <summary>Puts a case on the list, in the open transaction.</summary>
    public async Task<Uitkomst> ZetOpAsync(Guid casusId, Topinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (!casus.IsOpen)
        {
            return Uitkomst.Geweigerd("", "Alleen een casus die past bij het doel van de samenwerking kan op de lijst.");
        }

        if (await db.Topplaatsen.AnyAsync(t => t.DossierId == casusId && t.Tot == null, ct))
        {
            return Uitkomst.Geweigerd("", "Deze casus staat al op de lijst.");
        }

        db.Add(new Topplaats
        {
            DossierId = casusId, Criteria = keuzes.Toplijst.Versie, Toets = invoer.Toets.Trim(), Van = boek.Vandaag, HerzienOp = boek.Vandaag.AddMonths(keuzes.Toplijst.Herziening), Door = boek.Door,
        });
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Op de {keuzes.Toplijstnaam} gezet.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Keeps a case on the list for another term, after testing it again, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> HerzieAsync(Guid casusId, Topinvoer invoer, uint versie, CancellationToken ct)
    {
        if (await OpAsync(casusId, versie, ct) is not { } plaats)
        {
            return NietOp;
        }

        (plaats.Toets, plaats.HerzienOp) = (invoer.Toets.Trim(), boek.Vandaag.AddMonths(keuzes.Toplijst.Herziening));
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Blijft op de {keuzes.Toplijstnaam}.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes a case off the list, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> HaalErafAsync(Guid casusId, string? reden, uint versie, CancellationToken ct)
    {
        if (await OpAsync(casusId, versie, ct) is not { } plaats)
        {
            return NietOp;
        }

        if (string.IsNullOrWhiteSpace(reden) || reden.Length > 500)
        {
            return Uitkomst.Geweigerd("Reden", "Schrijf in hooguit 500 tekens waarom de casus van de lijst gaat.");
        }

        plaats.HaalEraf(boek.Vandaag, reden.Trim());
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Van de {keuzes.Toplijstnaam} gehaald.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst NietOp => Uitkomst.Geweigerd("", "Deze casus staat niet meer op de lijst. Ververs de pagina.");

    private async Task<Topplaats?> OpAsync(Guid casusId, uint versie, CancellationToken ct)
    {
        var plaats = await db.Topplaatsen.SingleOrDefaultAsync(t => t.DossierId == casusId && t.Tot == null, ct);
        if (plaats is not null)
        {
            db.Verwacht(plaats, versie);
        }

        return plaats;
    }
}
