using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>Money of the state as it was sent.</summary>
internal sealed class Rijksbijdrageinvoer
{
    [Display(Name = "Jaar")]
    public int Jaar { get; set; }

    [Display(Name = "Rijksbijdrage")]
    public string Code { get; set; } = "";

    [Display(Name = "Toegezegd")]
    public Bedrag? Toegezegd { get; set; }

    [Display(Name = "Ontvangen")]
    public Bedrag? Ontvangen { get; set; }

    [Display(Name = "Gebruikt voor de kosten van het jaar")]
    public Bedrag? Gebruikt { get; set; }

    [Display(Name = "Toegevoegd aan een balanspost")]
    public Bedrag? Toegevoegd { get; set; }

    [Display(Name = "Balanspost")]
    public Guid? BalanspostId { get; set; }

    [Display(Name = "Teruggegeven aan de deelnemers")]
    public Bedrag? Teruggegeven { get; set; }

    [Display(Name = "Deze cijfers zijn overgenomen uit een document, zoals ze daar staan")]
    public bool UitBron { get; set; }

    [Display(Name = "Toelichting")]
    public string? Toelichting { get; set; }

    public uint Versie { get; set; }
}

/// <summary>Adds or changes money of the state of one year. Money that is used twice is refused, unless it is a figure of a document with an explanation.</summary>
internal sealed class RijksbijdrageOpslaan(FinancienDbContext db, Jaarslot slot)
{
    /// <summary>Keeps it.</summary>
    /// <param name="id">The row; null for a new one.</param>
    /// <param name="invoer">What was sent; year and source do not change afterwards.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> VoerUitAsync(Guid? id, Rijksbijdrageinvoer invoer, CancellationToken ct)
    {
        var rij = id is null ? await NieuwAsync(invoer, ct) : Uitkomst<Rijksbijdrage>.Ok(await db.Rijksbijdragen.SingleAsync(r => r.Id == id, ct));
        if (!rij.Gelukt)
        {
            return rij;
        }

        var bijdrage = rij.Waarde;
        if (await slot.IsGeslotenAsync(bijdrage.Jaar, ct))
        {
            return Uitkomst.Geweigerd([Jaarslot.Fout(bijdrage.Jaar)]);
        }

        bijdrage.Toegezegd = invoer.Toegezegd;
        bijdrage.Ontvangen = invoer.Ontvangen;
        bijdrage.Gebruikt = invoer.Gebruikt ?? Bedrag.Nul;
        bijdrage.Toegevoegd = invoer.Toegevoegd ?? Bedrag.Nul;
        bijdrage.Teruggegeven = invoer.Teruggegeven ?? Bedrag.Nul;
        bijdrage.BalanspostId = bijdrage.Toegevoegd == Bedrag.Nul ? null : invoer.BalanspostId;
        bijdrage.UitBron = invoer.UitBron;
        bijdrage.Toelichting = invoer.Toelichting;
        var fouten = Rijksbijdragetoets.Controleer(bijdrage);
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        if (id is null)
        {
            db.Add(bijdrage);
        }
        else
        {
            db.Verwacht(bijdrage, invoer.Versie);
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task<Uitkomst<Rijksbijdrage>> NieuwAsync(Rijksbijdrageinvoer invoer, CancellationToken ct)
    {
        var stroom = await db.Geldstromen.AsNoTracking().FirstOrDefaultAsync(g => g.Code == invoer.Code && g.Grondslag == Grondslag.Rijksbijdrage, ct);
        return stroom is null ? Uitkomst<Rijksbijdrage>.Geweigerd("Code", "Kies een geldstroom van het Rijk.")
            : invoer.Jaar is < Urenregels.EersteJaar or > Urenregels.LaatsteJaar ? Uitkomst<Rijksbijdrage>.Geweigerd("Jaar", "Vul een jaar in van 2000 tot en met 2100.")
            : await db.Rijksbijdragen.AnyAsync(r => r.Code == stroom.Code && r.Jaar == invoer.Jaar, ct)
                ? Uitkomst<Rijksbijdrage>.Geweigerd("Jaar", $"{stroom.Naam} staat al in {invoer.Jaar}. Wijzig die regel, of kies een ander jaar.")
                : Uitkomst<Rijksbijdrage>.Ok(new() { Code = stroom.Code, Naam = stroom.Naam, Jaar = invoer.Jaar });
    }
}
