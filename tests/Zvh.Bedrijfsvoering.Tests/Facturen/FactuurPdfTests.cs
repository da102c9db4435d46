using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QRCoder;
using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Documenten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class FactuurPdfTests
{
    private static readonly FactuurPdf Pdf = new(new("Zorg- en Veiligheidshuis Midden-Limburg", "#00737a"));

    [Fact]
    public void The_text_holds_number_amounts_payment_and_explanation()
    {
        var tekst = Tekst(Voorbeelden.MiddenLimburg2022());

        foreach (var stuk in new[]
        {
            "Zorg- en Veiligheidshuis Midden-Limburg", "2022-0001", "17 januari 2022", "VPL-2022-118", "Gemeente Echt-Susteren", "Gemeente Roermond",
            "€ 66.777,00", "€ −13.458,00", "€ 53.319,00", "Buiten de heffing van btw", "NL91 ABNA 0417 1643 00", "2022 0001 0000 0007",
            "uiterlijk op 16 februari 2022", "Zo is uw bijdrage berekend", "66.777,3216", "−11.853,3029", "12,12 % van € 550.968",
            "Sleutel: Vaste percentages 2022, versie 1", "Methode: Grootste rest", "Pagina 1 van 1",
        })
        {
            tekst.ShouldContain(stuk);
        }

        tekst.ShouldNotContain("facturen@gemeente.example");
    }

    [Fact]
    public void An_instalment_says_that_the_explanation_is_of_the_whole_year() =>
        Tekst(Voorbeelden.MiddenLimburg2022() with { Termijn = "1 van 2", Regels = [Factuurregel.Voor("Bijdrage 2022, termijn 1 van 2", new(26659.50m))] })
            .ShouldMatch(@"Samen over heel 2022\s+53\.319");

    [Fact]
    public void A_correction_stands_beside_the_rounded_amount()
    {
        var document = Voorbeelden.MiddenLimburg2022() with
        {
            Berekening = [Voorbeelden.MiddenLimburg2022().Berekening[0] with { Exact = 49752.4104m, Afgerond = new(49752m), Correctie = new(1m) }],
        };

        Tekst(document).ShouldMatch(@"49\.752,4104\s+49\.752\s+\+1\s+49\.753");
    }

    [Fact]
    public void Vat_and_hours_are_printed_when_they_apply()
    {
        var tekst = Tekst(Voorbeelden.Belast());

        tekst.ShouldContain("12,5 uur");
        tekst.ShouldMatch(@"Btw 21 %\s+€ 229,29");
        tekst.ShouldContain("NL001234567B01");
        tekst.ShouldNotContain("Zo is uw bijdrage berekend");
    }

    [Fact]
    public void A_credit_note_says_so_and_asks_for_no_payment()
    {
        var tekst = Tekst(Voorbeelden.Creditnota());

        tekst.ShouldContain("Creditnota");
        tekst.ShouldMatch(@"Hoort bij factuur");
        tekst.ShouldContain("U krijgt terug");
        tekst.ShouldNotContain("IBAN");
    }

    [Fact]
    public void Letters_with_accents_can_be_read_back() =>
        Tekst(Voorbeelden.MiddenLimburg2022() with { Opmerking = "Coöperatie één — façade Ångström" }).ShouldContain("Coöperatie één — façade Ångström");

    [Fact]
    public void Many_lines_run_on_over_pages_that_each_repeat_the_head()
    {
        var tekst = Tekst(Lang());

        var paginas = tekst.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        paginas.Length.ShouldBe(3);
        paginas.ShouldAllBe(p => p.Contains("Omschrijving"));
        paginas[1].ShouldContain("Factuur 2022-0001, vervolg");
        paginas[2].ShouldContain("Pagina 3 van 3");
        Enumerable.Range(1, 60).ShouldAllBe(i => tekst.Contains($"Week {i}:"));
    }

    [Fact]
    public void The_file_is_sound_without_any_reader_at_hand()
    {
        var bytes = Pdf.Maak(Lang());
        var tekst = Encoding.Latin1.GetString(bytes);

        tekst.ShouldStartWith("%PDF-1.7");
        tekst.ShouldContain("/Lang(nl-NL)");
        tekst.ShouldContain("/MarkInfo<</Marked true>>");
        tekst.ShouldContain("/CreationDate(D:20220117000000Z)");
        tekst.ShouldContain(PdfWriter.Letterlijk("Factuur 2022-0001 van Gemeente Roermond"));
        Regex.Count(tekst, "/Type/Page/").ShouldBe(3);
        var plekken = Regex.Matches(tekst[tekst.LastIndexOf("xref\n0 ", StringComparison.Ordinal)..], @"^(\d{10}) 00000 n ", RegexOptions.Multiline);
        for (var i = 0; i < plekken.Count; i++)
        {
            tekst[int.Parse(plekken[i].Groups[1].Value, CultureInfo.InvariantCulture)..].ShouldStartWith($"{i + 1} 0 obj");
        }
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Pdf.Maak(Voorbeelden.MiddenLimburg2022()).ShouldBe(new FactuurPdf(new("Zorg- en Veiligheidshuis Midden-Limburg", "#00737a")).Maak(Voorbeelden.MiddenLimburg2022()));

    [Fact]
    public void Invoices_can_be_made_by_several_threads_at_once()
    {
        var verwacht = Enumerable.Range(0, 40).Select(i => Pdf.Maak(Genummerd(i))).ToList();

        var samen = Enumerable.Range(0, 40).AsParallel().AsOrdered().Select(i => Pdf.Maak(Genummerd(i))).ToList();

        samen.ShouldBe(verwacht);

        static Factuurdocument Genummerd(int i) => Voorbeelden.MiddenLimburg2022() with { Nummer = $"2022-{i:0000}" };
    }

    [Fact]
    public void The_payment_code_follows_EPC069_12() =>
        BetaalQr.Inhoud(Voorbeelden.MiddenLimburg2022()).ShouldBe(
            "BCD\n002\n1\nSCT\n\nGemeente Roermond\nNL91ABNA0417164300\nEUR53319.00\n\n\n2022 0001 0000 0007");

    [Fact]
    public void There_is_no_payment_code_when_there_is_nothing_to_pay()
    {
        BetaalQr.Inhoud(Voorbeelden.Creditnota()).ShouldBeNull();
        BetaalQr.Inhoud(Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Prijs = new(13458m) })).ShouldBeNull();
        BetaalQr.Inhoud(Voorbeelden.MiddenLimburg2022() with { Verkoper = Voorbeelden.Roermond with { Iban = null } }).ShouldBeNull();
    }

    [Fact]
    public void The_rectangles_of_the_payment_code_are_its_dark_modules()
    {
        using var code = QRCodeGenerator.GenerateQrCode("test", QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var donker = code.ModuleMatrix.Sum(rij => rij.Cast<bool>().Count(m => m));

        var vlakken = BetaalQr.Vlakken("test", new(0, 0, code.ModuleMatrix.Count, code.ModuleMatrix.Count)).ToList();

        vlakken.Sum(v => v.Breedte * v.Hoogte).ShouldBe(donker, 0.001);
        vlakken[0].ShouldBe(new PdfRect(4, 4, 7, 1));
    }

    [Theory]
    [InlineData("#ffdd00")]
    [InlineData("#ffffff")]
    [InlineData("#00737a")]
    public void The_house_colour_is_darkened_until_text_can_be_read(string kleur)
    {
        var stijl = new Documentstijl("Huis", kleur);

        var (r, g, b) = stijl.Inkt;
        var helderheid = (0.2126 * Math.Pow(r, 2.2)) + (0.7152 * Math.Pow(g, 2.2)) + (0.0722 * Math.Pow(b, 2.2));
        (1.05 / (helderheid + 0.05)).ShouldBeGreaterThan(4.3);
    }

    [Theory]
    [InlineData("rood")]
    [InlineData("#12345")]
    [InlineData("#zzzzzz")]
    public void A_colour_that_is_not_a_colour_is_refused(string kleur) => Should.Throw<ArgumentException>(() => new Documentstijl("Huis", kleur));

    [Fact]
    public void A_word_that_is_too_long_for_its_column_is_cut()
    {
        var letter = new Letter(PdfFont.Normaal, 9, default);

        var regels = Zetwerk.Afbreken(new string('W', 100) + " einde", letter, 100);

        regels.ShouldAllBe(r => PdfFont.Normaal.Breedte(r, 9) <= 100);
        string.Concat(regels).Replace(" ", "").ShouldBe(new string('W', 100) + "einde");
    }

    private static Factuurdocument Lang() => Voorbeelden.Belast() with
    {
        Regels =
        [
            .. Enumerable.Range(1, 60).Select(i => new Factuurregel
            {
                Omschrijving = $"Week {i}: " + (i % 7 == 0 ? "overleg met de ketenpartners, verslaglegging en nazorg volgens het plan van aanpak" : "casusoverleg"),
                Aantal = 1.5m,
                Eenheid = "HUR",
                Prijs = new Bedrag(87.35m),
            }),
        ],
    };

    private static string Tekst(Factuurdocument document) => Poppler.Tekst(Pdf.Maak(document));
}
