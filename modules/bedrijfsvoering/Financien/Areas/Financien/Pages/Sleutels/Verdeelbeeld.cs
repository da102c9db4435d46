using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>A distribution on the screen, worked out now or stored before.</summary>
internal sealed record Verdeelbeeld
{
    /// <summary>What the table is called.</summary>
    public required string Titel { get; init; }

    /// <summary>Name and version of the key.</summary>
    public required string Sleutel { get; init; }

    /// <summary>The method.</summary>
    public required Afrondingsmethode Methode { get; init; }

    /// <summary>The total that was shared.</summary>
    public required Bedrag Totaal { get; init; }

    /// <summary>The separate rounding line.</summary>
    public Bedrag Afrondingsregel { get; init; }

    /// <summary>What nobody pays.</summary>
    public Bedrag Rest { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<Verdeelbeeldrij> Rijen { get; init; }

    /// <summary>What the reader should know.</summary>
    public IReadOnlyList<string> Waarschuwingen { get; init; } = [];

    /// <summary>The tie rule, when it decided.</summary>
    public string? Gelijkstand { get; init; }

    /// <summary>Who stored it, and when.</summary>
    public string? Vastgelegd { get; init; }

    /// <summary>The sum of the amounts.</summary>
    public Bedrag Toegedeeld => Bedrag.Som(Rijen.Select(r => r.Bedrag));

    /// <summary>A distribution that was worked out.</summary>
    public static Verdeelbeeld Van(string titel, Verdeelresultaat resultaat) => new()
    {
        Titel = titel,
        Sleutel = resultaat.Opdracht.Sleutel ?? "",
        Methode = resultaat.Opdracht.Methode,
        Totaal = resultaat.Opdracht.Bedrag,
        Afrondingsregel = resultaat.Afrondingsregel,
        Rest = resultaat.Rest,
        Waarschuwingen = resultaat.Waarschuwingen,
        Gelijkstand = resultaat.GelijkstandBeslist ? resultaat.Gelijkstandregel : null,
        Rijen = [.. resultaat.Rijen.Select(r => new Verdeelbeeldrij(r.Naam, r.Grondslag, r.Exact.RondAf(0.0001m), r.Afgerond, r.Correctie, r.Toelichting))],
    };

    /// <summary>The contributions that are stored for a year; null when there are none.</summary>
    public static async Task<Verdeelbeeld?> LeesAsync(FinancienDbContext db, Guid stroom, int jaar, CancellationToken ct)
    {
        var verdeling = await db.Verdelingen.AsNoTracking().Include(v => v.Regels)
            .SingleOrDefaultAsync(v => v.GeldstroomId == stroom && v.Jaar == jaar && v.Soort == VerdelingSoort.Bijdrage && !v.Vervangen, ct);
        if (verdeling is null)
        {
            return null;
        }

        var namen = await db.Partijen.ToDictionaryAsync(p => p.Id, p => p.Naam, ct);
        return new()
        {
            Titel = verdeling.Omschrijving,
            Sleutel = verdeling.Sleutelversie,
            Methode = verdeling.Methode,
            Totaal = verdeling.Totaal,
            Afrondingsregel = verdeling.Afrondingsregel,
            Rest = verdeling.Rest,
            Vastgelegd = $"Vastgelegd op {verdeling.Op.ToLocalTime():d-M-yyyy} door {verdeling.Door}",
            Rijen = [.. verdeling.Regels.OrderBy(r => r.Volgorde).Select(r => Rij(namen[r.PartijId], r))],
        };
    }

    private static Verdeelbeeldrij Rij(string naam, Verdeelregel regel)
    {
        var exact = decimal.Round(decimal.Parse(regel.Exact, CultureInfo.InvariantCulture), 4, MidpointRounding.AwayFromZero);
        var correctie = regel.Correctie == Bedrag.Nul ? "" : $"; correctie {(regel.Correctie > Bedrag.Nul ? "+" : "")}{regel.Correctie.Kort()}";
        return new(naam, regel.Grondslag, exact, regel.Afgerond, regel.Correctie,
            $"exact {exact:#,##0.0000}; afgerond {regel.Afgerond.Kort()}{correctie}{(regel.Reden is { } reden ? $" ({reden})" : "")}");
    }
}

/// <summary>What one participant pays, and why.</summary>
internal sealed record Verdeelbeeldrij(string Naam, string Grondslag, decimal Exact, Bedrag Afgerond, Bedrag Correctie, string Toelichting)
{
    /// <summary>The amount.</summary>
    public Bedrag Bedrag => Afgerond + Correctie;
}
