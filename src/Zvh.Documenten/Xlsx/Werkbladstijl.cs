using DocumentFormat.OpenXml.Spreadsheet;

namespace Zvh.Documenten.Xlsx;

/// <summary>How a cell looks; the value is its place in the style sheet.</summary>
public enum Celstijl
{
    /// <summary>Text.</summary>
    Gewoon,

    /// <summary>Bold text.</summary>
    Vet,

    /// <summary>The head of a column.</summary>
    Kop,

    /// <summary>A number.</summary>
    Getal,

    /// <summary>A bold number.</summary>
    GetalVet,

    /// <summary>A number that needs attention.</summary>
    GetalLetOp,
}

/// <summary>The style sheet of a workbook.</summary>
internal static class Werkbladstijl
{
    private const uint EersteEigenVorm = 164;

    public static Stylesheet Maak(bool centen) => new(
        // [$-413] asks for Dutch separators, whatever the language of the spreadsheet program.
        new NumberingFormats(new NumberingFormat { NumberFormatId = EersteEigenVorm, FormatCode = centen ? "[$-413]#,##0.00;[Red]-#,##0.00" : "[$-413]#,##0;[Red]-#,##0" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Vlak("FFE8ECF1"), Vlak("FFFFF1CC")),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), Vorm(0, 1, 0), Vorm(0, 1, 2, terugloop: true), Vorm(EersteEigenVorm, 0, 0), Vorm(EersteEigenVorm, 1, 0), Vorm(EersteEigenVorm, 0, 3)));

    private static Fill Vlak(string kleur) => new(new PatternFill(new ForegroundColor { Rgb = kleur }) { PatternType = PatternValues.Solid });

    private static CellFormat Vorm(uint getal, uint font, uint vlak, bool terugloop = false) => new()
    {
        NumberFormatId = getal,
        FontId = font,
        FillId = vlak,
        ApplyNumberFormat = getal != 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyAlignment = terugloop,
        Alignment = terugloop ? new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top } : null,
    };
}
