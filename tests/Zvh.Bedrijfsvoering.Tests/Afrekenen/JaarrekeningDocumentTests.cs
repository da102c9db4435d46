using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Zvh.Bedrijfsvoering.Tests.Begroten;
using Zvh.Bedrijfsvoering.Tests.Facturen;
using Zvh.Financien.Documenten;
using Zvh.Financien.Documenten.Xlsx;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

/// <summary>The annual accounts of 2022 as workbook and on paper.</summary>
public sealed partial class JaarrekeningDocumentTests
{
    private static readonly Begrotingsboom Boom = Jaarstukken.Jaarrekening2022.Boom();

    private static readonly Jaarrekening Stuk = new(Resultaat.Van(Boom), Verklaring: null,
        [new("Verrekenen met de deelnemers", "Stuurgroep", new(2023, 4, 1), new(-40_527m)), new("Naar of uit een balanspost: 31265", "Stuurgroep", new(2023, 4, 1), new(-127_000m))]);

    [Fact]
    public void The_formulas_of_the_result_give_the_result_from_the_lines()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(BegrotingXlsx.Maak(Boom, [], Stuk)), isEditable: false);
        var bladen = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToDictionary(s => s.Name!.Value!, s => ((WorksheetPart)document.WorkbookPart.GetPartById(s.Id!.Value!)).Worksheet
            .Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, StringComparer.Ordinal));
        var resultaat = bladen["Resultaat"];

        var berekend = Enumerable.Range(2, 6).Select(rij => Bereken(resultaat[$"B{rij}"], resultaat)).ToList();

        berekend.ShouldBe([97_800m, -56_482m, -81_845m, -40_527m, -127_000m, -167_527m]);
        Enumerable.Range(2, 6).Select(rij => Waarde(resultaat[$"B{rij}"])).ShouldBe(berekend);
        Bereken(resultaat["B12"], resultaat).ShouldBe(-167_527m);
        resultaat.Keys.ShouldContain("B12", customMessage: "the sum of the decision");

        decimal Bereken(Cell cel, Dictionary<string, Cell> blad)
        {
            var som = Bereik().Replace(cel.CellFormula!.Text, m => string.Join('+', Enumerable.Range(Getal(m, "van"), Getal(m, "tot") - Getal(m, "van") + 1).Select(r => $"B{r}")));
            var ingevuld = Verwijzing().Replace(som, m => $"({Waarde((m.Groups["blad"].Success ? bladen[m.Groups["blad"].Value] : blad)[m.Groups["cel"].Value]).ToString(CultureInfo.InvariantCulture)})");
            using var rekenaar = new DataTable { Locale = CultureInfo.InvariantCulture };
            return Convert.ToDecimal(rekenaar.Compute(ingevuld, filter: null), CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void On_paper_the_result_stands_after_the_table_and_the_decision_after_the_result()
    {
        var tekst = Poppler.Tekst(Pdf(Stuk));

        tekst.ShouldContain("Jaarrekening 2022");
        tekst.ShouldMatch(@"Saldo van baten en lasten\s+−40\.527");
        tekst.ShouldMatch(@"Resultaat\s+−167\.527");
        tekst.ShouldMatch(@"Naar of uit een balanspost: 31265 \(Stuurgroep, 1 april 2023\)\s+−127\.000");
        tekst.IndexOf("Bestemming van het resultaat", StringComparison.Ordinal).ShouldBeGreaterThan(tekst.IndexOf("Hoe het resultaat is ontstaan", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_decision_the_paper_says_that_there_is_none() =>
        Poppler.Tekst(Pdf(Stuk with { Bestemd = [], Verklaring = "Er is 10 teruggegeven bij een resultaat van 5." }))
            .ShouldSatisfyAllConditions(t => t.ShouldContain("nog niet besloten"), t => t.ShouldContain("Er is 10 teruggegeven"), t => t.ShouldNotContain("Samen bestemd"));

    private static byte[] Pdf(Jaarrekening stuk) =>
        BegrotingPdf.Maak(new("Huis", "#3b2f63"), Boom, Begrotingcontrole.Controleer(Boom), new("Bijdragen van de gemeenten", "Nog open", Besluit: null, new(2026, 11, 22)), stuk);

    private static decimal Waarde(Cell cel) => cel.CellValue is { } waarde ? decimal.Parse(waarde.Text, CultureInfo.InvariantCulture) : 0;

    private static int Getal(Match m, string groep) => int.Parse(m.Groups[groep].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"SUM\(B(?<van>\d+):B(?<tot>\d+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Bereik();

    [GeneratedRegex(@"('(?<blad>[^']+)'!)?(?<cel>[A-Z]\d+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Verwijzing();
}
