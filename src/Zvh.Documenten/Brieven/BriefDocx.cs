using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zvh.Documenten.Brieven;

/// <summary>A letter as a document that can still be edited, with real headings and a real list.</summary>
public static class BriefDocx
{
    private const int Lijst = 1;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The DOCX.</summary>
    public static byte[] Maak(Brief brief, Documentstijl stijl)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(stijl);
        using var stroom = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stroom, WordprocessingDocumentType.Document))
        {
            var hoofd = document.AddMainDocumentPart();
            hoofd.AddNewPart<StyleDefinitionsPart>().Styles = Stijlen(stijl);
            hoofd.AddNewPart<NumberingDefinitionsPart>().Numbering = Opsomming();
            hoofd.Document = new Document(new Body(
            [
                Alinea(stijl.Naam, "Huis"),
                .. brief.Adres.Select(r => Alinea(r, "Adres")),
                Alinea($"{brief.Datum.ToString("d MMMM yyyy", Nederlands)}, kenmerk {brief.Kenmerk}", "Kenmerk"),
                Alinea(brief.Onderwerp, "Heading1"),
                .. brief.Blokken.Select(Blok),
            ]));
            document.PackageProperties.Title = brief.Onderwerp;
            document.PackageProperties.Creator = brief.Afzender;
            document.PackageProperties.Language = "nl-NL";
        }

        return stroom.ToArray();
    }

    private static Paragraph Blok(Briefblok blok) => blok.Soort switch
    {
        Bloksoort.Kop => Alinea(blok.Tekst, "Heading2"),
        Bloksoort.Punt => Alinea(blok.Tekst, "Normal", new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Lijst })),
        _ => Alinea(blok.Tekst, "Normal"),
    };

    private static Paragraph Alinea(string tekst, string stijl, NumberingProperties? lijst = null) => new(
        new ParagraphProperties(new OpenXmlElement?[] { new ParagraphStyleId { Val = stijl }, lijst }.OfType<OpenXmlElement>()),
        new Run(new Text(string.Concat(tekst.Where(c => !char.IsControl(c)))) { Space = SpaceProcessingModeValues.Preserve }));

    private static Numbering Opsomming() => new(
        new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new ParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 }) { AbstractNumberId = Lijst },
        new NumberingInstance(new AbstractNumId { Val = Lijst }) { NumberID = Lijst });

    private static Styles Stijlen(Documentstijl stijl)
    {
        var inkt = stijl.Kleur.TrimStart('#');
        return new(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = "nl-NL" }))),
            Stijl("Normal", "Normal", 22, null, vet: false, na: 140), Stijl("Huis", "Huis", 28, inkt, vet: true, na: 480), Stijl("Adres", "Adres", 22, null, vet: false, na: 0),
            Stijl("Kenmerk", "Kenmerk", 18, "575E6B", vet: false, na: 240), Stijl("Heading1", "heading 1", 34, null, vet: true, na: 200, niveau: 0), Stijl("Heading2", "heading 2", 24, inkt, vet: true, na: 80, niveau: 1));
    }

    private static Style Stijl(string id, string naam, int halvePunten, string? kleur, bool vet, int na, int? niveau = null)
    {
        var alinea = new StyleParagraphProperties(new SpacingBetweenLines { After = na.ToString(CultureInfo.InvariantCulture) });
        if (niveau is { } n)
        {
            alinea.PrependChild(new KeepNext());
            alinea.AppendChild(new OutlineLevel { Val = n });
        }

        var letter = new StyleRunProperties();
        if (vet)
        {
            letter.AppendChild(new Bold());
        }

        if (kleur is not null)
        {
            letter.AppendChild(new Color { Val = kleur });
        }

        letter.AppendChild(new FontSize { Val = halvePunten.ToString(CultureInfo.InvariantCulture) });
        return new(new StyleName { Val = naam }, alinea, letter) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
    }
}
