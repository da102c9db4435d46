using Zvh.Documenten.Pdf;

namespace Zvh.Documenten;

/// <summary>The few sizes and colours that documents use.</summary>
/// <param name="stijl">How the house looks.</param>
public sealed class Documentletters(Documentstijl stijl)
{
    /// <summary>Almost black.</summary>
    public static readonly PdfColor Zwart = new(0.10, 0.11, 0.13);

    /// <summary>Grey that keeps a contrast of more than 4.5 on white and on the tint.</summary>
    public static readonly PdfColor Grijs = new(0.34, 0.37, 0.42);

    /// <summary>Hairlines.</summary>
    public static readonly PdfColor Haarlijn = new(0.82, 0.84, 0.87);

    /// <summary>Name of the house.</summary>
    public Letter Huis { get; } = new(PdfFont.Vet, 14, stijl.Inkt);

    /// <summary>Title of the document.</summary>
    public Letter Titel { get; } = new(PdfFont.Vet, 24, Zwart);

    /// <summary>Heading of a part.</summary>
    public Letter Kop { get; } = new(PdfFont.Vet, 11.5, stijl.Inkt);

    /// <summary>Running text.</summary>
    public Letter Tekst { get; } = new(PdfFont.Normaal, 9, Zwart);

    /// <summary>Text of the calculation.</summary>
    public Letter Klein { get; } = new(PdfFont.Normaal, 8, Zwart);

    /// <summary>What must be seen of the calculation.</summary>
    public Letter KleinVet { get; } = new(PdfFont.Vet, 8, Zwart);

    /// <summary>What must be seen.</summary>
    public Letter Vet { get; } = new(PdfFont.Vet, 9, Zwart);

    /// <summary>The amount to pay.</summary>
    public Letter Groot { get; } = new(PdfFont.Vet, 13, stijl.Inkt);

    /// <summary>Names above values, heads of columns, remarks.</summary>
    public Letter Label { get; } = new(PdfFont.Normaal, 7.5, Grijs);
}
