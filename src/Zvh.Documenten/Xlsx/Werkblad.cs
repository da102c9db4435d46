using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Zvh.Documenten.Xlsx;

/// <summary>A sheet that is filled row by row; the first row is the head and stays in view.</summary>
/// <param name="naam">The name on the tab.</param>
public sealed class Werkblad(string naam)
{
    private readonly SheetData rijen = new();
    private readonly List<double> breedtes = [];
    private Row rij = new();
    private int kolom;

    /// <summary>The name on the tab.</summary>
    public string Naam { get; } = naam;

    /// <summary>The number of the row that is being filled, counted from 1.</summary>
    public int Rijnummer { get; private set; }

    /// <summary>The widths of the columns, in characters.</summary>
    public Werkblad Breedtes(params IEnumerable<double> tekens)
    {
        breedtes.AddRange(tekens);
        return this;
    }

    /// <summary>Starts a row.</summary>
    public Werkblad Rij()
    {
        kolom = 0;
        rij = rijen.AppendChild(new Row { RowIndex = (uint)++Rijnummer });
        return this;
    }

    /// <summary>The row with the names of the columns.</summary>
    public void Kop(IEnumerable<string> namen)
    {
        Rij();
        foreach (var naam in namen)
        {
            Tekst(naam, Celstijl.Kop);
        }
    }

    /// <summary>A text.</summary>
    public Werkblad Tekst(string? tekst, Celstijl stijl = Celstijl.Gewoon) => Voeg(string.IsNullOrEmpty(tekst)
        ? new Cell()
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Schoon(tekst)) { Space = SpaceProcessingModeValues.Preserve }) }, stijl);

    /// <summary>A number; an empty cell when it is null.</summary>
    public Werkblad Getal(decimal? getal, Celstijl stijl = Celstijl.Getal) =>
        Voeg(getal is { } w ? new Cell { CellValue = new CellValue(Schrijf(w)) } : new Cell(), stijl);

    /// <summary>A formula with the value that it gives.</summary>
    public Werkblad Formule(string formule, decimal? waarde, Celstijl stijl = Celstijl.Getal) =>
        Voeg(new Cell { CellFormula = new CellFormula(formule), CellValue = new CellValue(Schrijf(waarde ?? 0)) }, stijl);

    /// <summary>The name of a cell, for example <c>C12</c>.</summary>
    public static string Cel(int kolom, int rij) => Letters(kolom) + rij.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sheet.</summary>
    internal Worksheet Maak()
    {
        var blad = new Worksheet();
        blad.AppendChild(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        if (breedtes.Count > 0)
        {
            blad.AppendChild(new Columns(breedtes.Select((b, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = b, CustomWidth = true })));
        }

        blad.AppendChild(rijen);
        return blad;
    }

    private Werkblad Voeg(Cell cel, Celstijl stijl)
    {
        cel.CellReference = Cel(kolom++, Rijnummer);
        cel.StyleIndex = (uint)stijl;
        rij.AppendChild(cel);
        return this;
    }

    private static string Schrijf(decimal getal) => getal.ToString(CultureInfo.InvariantCulture);

    // XML 1.0 cannot hold control characters.
    private static string Schoon(string tekst) => string.Concat(tekst.Where(c => !char.IsControl(c) || c is '\n' or '\t'));

    private static string Letters(int kolom) =>
        kolom < 26 ? ((char)('A' + kolom)).ToString() : Letters((kolom / 26) - 1) + (char)('A' + (kolom % 26));
}
