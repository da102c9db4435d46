using System.Globalization;
using CsvHelper;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>The journal export for the ledger of the host: what each invoice does to debtors, contributions and VAT.</summary>
internal static class JournaalCsv
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly CsvWriterOptions Vorm = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        // A description that starts as a formula must stay a text in a spreadsheet.
        Injection = CsvInjection.Escape,
    };

    private static readonly string[] Kolommen =
    [
        "boekdatum", "dagboek", "factuurnummer", "grootboek", "kostenplaats", "taakveld", "omschrijving", "debet", "credit", "btwcode", "partij",
    ];

    /// <summary>The rows of one document; debit and credit are equal. Refused while an account that is needed is not set.</summary>
    public static Uitkomst<IReadOnlyList<Journaalregel>> Boek(Factuurdocument document, Journaalinstelling instelling)
    {
        (string Veld, string Waarde, string Wat)[] nodig =
        [
            (nameof(instelling.Dagboek), instelling.Dagboek, "Het dagboek"),
            (nameof(instelling.Debiteuren), instelling.Debiteuren, "De grootboekrekening voor debiteuren"),
            (nameof(instelling.Opbrengst), instelling.Opbrengst, "De grootboekrekening voor bijdragen"),
            (nameof(instelling.BtwAfdracht), document.TotaalBtw == Bedrag.Nul ? "niet nodig" : instelling.BtwAfdracht, "De grootboekrekening voor btw"),
        ];
        var fouten = nodig.Where(n => string.IsNullOrWhiteSpace(n.Waarde))
            .Select(n => new Fout(n.Veld, $"{n.Wat} ontbreekt. Vul het in bij de instellingen van de journaalexport.")).ToList();
        return fouten.Count == 0
            ? Uitkomst<IReadOnlyList<Journaalregel>>.Ok(Regels(document, instelling))
            : Uitkomst<IReadOnlyList<Journaalregel>>.Geweigerd(fouten);
    }

    /// <summary>Writes rows with a head; semicolons and decimal commas, as Dutch ledgers read them. The stream stays open.</summary>
    public static void Schrijf(IEnumerable<Journaalregel> regels, Stream uitvoer)
    {
        using var csv = CsvWriter.Create(uitvoer, Vorm, leaveOpen: true);
        csv.WriteHeader(Kolommen);
        foreach (var regel in regels)
        {
            csv.WriteField(regel.Boekdatum, "yyyy-MM-dd");
            csv.WriteField(regel.Dagboek);
            csv.WriteField(regel.Factuurnummer);
            csv.WriteField(regel.Grootboek);
            csv.WriteField(regel.Kostenplaats);
            csv.WriteField(regel.Taakveld);
            csv.WriteField(regel.Omschrijving);
            csv.WriteField(regel.Debet.Waarde, "0.00", Nederlands);
            csv.WriteField(regel.Credit.Waarde, "0.00", Nederlands);
            csv.WriteField(regel.Btwcode);
            csv.WriteField(regel.Partij);
            csv.EndRecord();
        }
    }

    private static IReadOnlyList<Journaalregel> Regels(Factuurdocument document, Journaalinstelling instelling)
    {
        var richting = document.IsCredit ? -1m : 1m;
        return
        [
            Regel(instelling.Debiteuren, Soort(document), document.Totaal * richting),
            .. document.Regels.Select(r => Regel(instelling.Opbrengst, r.Omschrijving, r.Bedrag * -richting)),
            .. document.TotaalBtw == Bedrag.Nul ? [] : new[] { Regel(instelling.BtwAfdracht, Btwcode(document.Btw), document.TotaalBtw * -richting) },
        ];

        Journaalregel Regel(string grootboek, string omschrijving, Bedrag debet) => new()
        {
            Boekdatum = document.Factuurdatum,
            Dagboek = instelling.Dagboek,
            Factuurnummer = document.Nummer,
            Grootboek = grootboek,
            Kostenplaats = instelling.Kostenplaats,
            Taakveld = instelling.Taakveld,
            Omschrijving = omschrijving,
            Debet = debet > Bedrag.Nul ? debet : Bedrag.Nul,
            Credit = debet < Bedrag.Nul ? -debet : Bedrag.Nul,
            Btwcode = Btwcode(document.Btw),
            Partij = document.Koper.Naam,
        };
    }

    private static string Soort(Factuurdocument document) => $"{(document.IsCredit ? "Creditnota" : "Factuur")} {document.Stroom} {document.Jaar}";

    private static string Btwcode(BtwRegime btw) =>
        btw.Categorie == BtwCategorie.S ? $"S{btw.Percentage?.ToString("0.##", CultureInfo.InvariantCulture)}" : btw.Categorie.ToString();
}
