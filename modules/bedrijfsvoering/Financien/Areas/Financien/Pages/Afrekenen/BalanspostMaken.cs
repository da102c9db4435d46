using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Inzetten;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A new balance item as it was sent.</summary>
internal sealed class Balanspostinvoer
{
    [Display(Name = "Nummer in de administratie")]
    public string Nummer { get; set; } = "";

    [Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    [Display(Name = "Eerste jaar")]
    public int Jaar { get; set; }

    [Display(Name = "Stand op 1 januari")]
    public Bedrag Beginstand { get; set; }
}

/// <summary>Makes balance items. The type is chosen afterwards, with a reason.</summary>
internal sealed class BalanspostMaken(FinancienDbContext db)
{
    /// <summary>Makes an item with its first year.</summary>
    public async Task<Uitkomst> VoerUitAsync(Balanspostinvoer invoer, CancellationToken ct)
    {
        var nummer = invoer.Nummer.Trim();
        var fouten = new List<Fout>();
        if (nummer.Length is 0 or > 20 || !nummer.All(char.IsAsciiLetterOrDigit))
        {
            fouten.Add(new("Nummer", "Vul het nummer in van hoogstens 20 letters en cijfers, bijvoorbeeld 31265."));
        }
        else if (await db.Balansposten.AnyAsync(b => b.Nummer == nummer, ct))
        {
            fouten.Add(new("Nummer", $"Balanspost {nummer} bestaat al. Kies een ander nummer."));
        }

        if (string.IsNullOrWhiteSpace(invoer.Naam))
        {
            fouten.Add(new("Naam", "Vul een naam in."));
        }

        if (invoer.Jaar is < Urenregels.EersteJaar or > Urenregels.LaatsteJaar)
        {
            fouten.Add(new("Jaar", "Vul een jaar in van 2000 tot en met 2100."));
        }

        if (invoer.Beginstand < Bedrag.Nul)
        {
            fouten.Add(new("Beginstand", "Een balanspost begint niet onder 0."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Balanspost { Nummer = nummer, Naam = invoer.Naam.Trim(), Jaren = [new() { Jaar = invoer.Jaar, Beginstand = invoer.Beginstand }] });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
