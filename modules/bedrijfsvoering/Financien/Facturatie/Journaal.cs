using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Documenten;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Facturatie;

/// <summary>The journal of what was sent in a period, for the ledger of the host.</summary>
internal sealed class Journaal(FinancienDbContext db, InstellingenBeheer instellingen)
{
    private const string Groep = "Journaalexport", Dagboek = "financien.journaal-dagboek", Debiteuren = "financien.journaal-debiteuren",
        Opbrengst = "financien.journaal-opbrengst", Btw = "financien.journaal-btw", Kostenplaats = "financien.journaal-kostenplaats";

    /// <summary>What an admin can set; the accounts are those of the host, so there is no default for them.</summary>
    public static IReadOnlyList<InstellingDefinitie> Definities { get; } =
    [
        new(Dagboek, "Dagboek voor facturen", "Code van het verkoopboek bij de gastheer.", InstellingSoort.Tekst, "VRK") { Groep = Groep },
        new(Debiteuren, "Grootboekrekening debiteuren", "Rekening in het grootboek van de gastheer.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Opbrengst, "Grootboekrekening bijdragen", "Rekening in het grootboek van de gastheer.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Btw, "Grootboekrekening btw", "Alleen nodig als een geldstroom met btw wordt gefactureerd.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Kostenplaats, "Kostenplaats", "Kostenplaats van het huis bij de gastheer.", InstellingSoort.Tekst, "") { Groep = Groep },
    ];

    /// <summary>The rows of a period; refused while an account is missing.</summary>
    public async Task<Uitkomst<IReadOnlyList<Journaalregel>>> LeesAsync(DateOnly van, DateOnly totEnMet, CancellationToken ct)
    {
        if (totEnMet < van)
        {
            return Uitkomst<IReadOnlyList<Journaalregel>>.Geweigerd("TotEnMet", "De periode eindigt voordat zij begint. Kies een latere einddatum.");
        }

        var instelling = new Journaalinstelling
        {
            Dagboek = await instellingen.WaardeAsync(Dagboek, ct: ct),
            Debiteuren = await instellingen.WaardeAsync(Debiteuren, ct: ct),
            Opbrengst = await instellingen.WaardeAsync(Opbrengst, ct: ct),
            BtwAfdracht = await instellingen.WaardeAsync(Btw, ct: ct),
            Kostenplaats = await instellingen.WaardeAsync(Kostenplaats, ct: ct),
        };
        var facturen = await db.Facturen.AsNoTracking().Where(f => f.VerzondenOp != null && f.Datum >= van && f.Datum <= totEnMet)
            .OrderBy(f => f.Datum).ThenBy(f => f.Nummer)
            .Select(f => new { f.Document, Taakveld = db.Geldstromen.Where(g => g.Id == f.GeldstroomId).Select(g => g.Taakveld).First() }).ToListAsync(ct);
        var regels = new List<Journaalregel>();
        foreach (var factuur in facturen)
        {
            var geboekt = JournaalCsv.Boek(factuur.Document, instelling with { Taakveld = factuur.Taakveld ?? "" });
            if (!geboekt.Gelukt)
            {
                return Uitkomst<IReadOnlyList<Journaalregel>>.Geweigerd([.. geboekt.Fouten.Select(f => new Fout("", f.Melding))]);
            }

            regels.AddRange(geboekt.Waarde);
        }

        return Uitkomst<IReadOnlyList<Journaalregel>>.Ok(regels);
    }
}
