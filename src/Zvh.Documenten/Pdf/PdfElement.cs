namespace Zvh.Documenten.Pdf;

/// <summary>An element of the logical structure (ISO 32000-1, 14.8), so that a screen reader reads the document in order.</summary>
/// <param name="soort">Standard type: <c>Document</c>, <c>H1</c>, <c>H2</c>, <c>P</c>, <c>Table</c>, <c>TR</c>, <c>TH</c>, <c>TD</c>, <c>Figure</c>.</param>
/// <param name="alternatief">For a figure: what it shows.</param>
public sealed class PdfElement(string soort, string? alternatief = null)
{
    private readonly List<PdfElement> kinderen = [];
    private readonly List<(PdfPage Blad, int Nummer)> inhoud = [];

    /// <summary>Adds an element at the end.</summary>
    public PdfElement Voeg(string kind, string? tekstAlternatief = null)
    {
        var element = new PdfElement(kind, tekstAlternatief);
        kinderen.Add(element);
        return element;
    }

    /// <summary>Number of elements, this one included, that hold something.</summary>
    public int Aantal => IsLeeg ? 0 : 1 + kinderen.Sum(k => k.Aantal);

    private bool IsLeeg => inhoud.Count == 0 && kinderen.TrueForAll(k => k.IsLeeg);

    /// <summary>Notes that a piece of content on a page belongs to this element.</summary>
    public void Merk(PdfPage blad, int nummer) => inhoud.Add((blad, nummer));

    /// <summary>Writes the element and those under it.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="nummer">Object number of this element; those under it follow.</param>
    /// <param name="ouder">Object number of the parent.</param>
    /// <returns>The first object number that is free.</returns>
    internal int Schrijf(PdfWriter pdf, int nummer, int ouder)
    {
        var volgende = nummer + 1;
        var delen = new List<string>();
        foreach (var kind in kinderen.Where(k => !k.IsLeeg))
        {
            delen.Add($"{volgende} 0 R");
            volgende = kind.Schrijf(pdf, volgende, nummer);
        }

        foreach (var (blad, plek) in inhoud)
        {
            blad.Hoort(plek, nummer);
            delen.Add($"<</Type/MCR/Pg {blad.Objectnummer} 0 R/MCID {plek}>>");
        }

        var extra = soort is "TH" ? "/A<</O/Table/Scope/Column>>" : alternatief is null ? "" : $"/Alt {PdfWriter.Letterlijk(alternatief)}";
        pdf.Object(nummer, $"<</Type/StructElem/S/{soort}/P {ouder} 0 R{extra}/K[{string.Join(' ', delen)}]>>");
        return volgende;
    }
}
