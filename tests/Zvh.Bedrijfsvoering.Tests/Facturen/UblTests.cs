using System.Text;
using System.Xml.Linq;
using System.Xml.Schema;
using Zvh.Financien.Documenten.Ubl;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class UblTests
{
    private static readonly XNamespace Cbc = UblNamen.Cbc;
    private static readonly XNamespace Cac = UblNamen.Cac;

    private static readonly Dictionary<string, Func<Factuurdocument>> Documenten = new()
    {
        ["O"] = Voorbeelden.MiddenLimburg2022,
        ["E"] = Voorbeelden.Vrijgesteld,
        ["S"] = Voorbeelden.Belast,
        ["credit"] = Voorbeelden.Creditnota,
        ["with everything"] = () => Voorbeelden.Belast() with
        {
            Ordernummer = "INK-77",
            Opmerking = "Met vriendelijke groet & tot ziens <2022>",
            Verkoper = Voorbeelden.Vrijgesteld().Verkoper with { Bic = "ABNANL2A" },
        },
        ["zero"] = () => Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Prijs = new(13458m) }),
    };

    public static TheoryData<string> Namen() => new(Documenten.Keys);

    [Theory]
    [InlineData("IssueDate")]
    [InlineData("InvoiceTypeCode")]
    public void The_schemas_see_an_element_in_the_wrong_place(string naam)
    {
        var fouten = new List<string>();
        var xml = Lees(new UblSchrijver().Schrijf(Voorbeelden.MiddenLimburg2022()));
        var element = xml.Root!.Element(Cbc + naam)!;
        element.Remove();
        xml.Root.Add(element);

        xml.Validate(Hulpmiddel.Schemas, (_, e) => fouten.Add(e.Message));

        fouten.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void The_e_invoice_is_valid_against_the_UBL_schemas(string naam)
    {
        var fouten = new List<string>();

        Lees(new UblSchrijver().Schrijf(Documenten[naam]())).Validate(Hulpmiddel.Schemas, (_, e) => fouten.Add(e.Message));

        fouten.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void The_e_invoice_passes_every_rule_when_read_back(string naam)
    {
        var document = Documenten[naam]();

        foreach (var profiel in new[] { UblProfiel.Nlcius, UblProfiel.PeppolBis3 })
        {
            UblControle.Keur(new UblSchrijver(profiel).Schrijf(document), document).Fouten.ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_invoice_of_Midden_Limburg_2022_holds_its_structure_and_amounts()
    {
        var xml = Lees(new UblSchrijver().Schrijf(Voorbeelden.MiddenLimburg2022())).Root!;

        xml.Name.ShouldBe((XNamespace)UblNamen.Factuur + "Invoice");
        xml.Element(Cbc + "CustomizationID")!.Value.ShouldBe("urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0");
        xml.Element(Cbc + "InvoiceTypeCode")!.Value.ShouldBe("380");
        xml.Element(Cbc + "DueDate")!.Value.ShouldBe("2022-02-16");
        xml.Element(Cbc + "BuyerReference")!.Value.ShouldBe("VPL-2022-118");
        xml.Element(Cbc + "Note")!.Value.ShouldContain("12,12 % van € 550.968 = exact 66.777,3216; afgerond 66.777; correctie 0");
        var regels = xml.Elements(Cac + "InvoiceLine").ToList();
        regels.Select(r => r.Element(Cbc + "InvoicedQuantity")!.Value).ShouldBe(["1", "-1"]);
        regels.Select(r => r.Element(Cac + "Price")!.Element(Cbc + "PriceAmount")!.Value).ShouldBe(["66777.00", "13458.00"]);
        regels.Select(r => r.Element(Cbc + "LineExtensionAmount")!.Value).ShouldBe(["66777.00", "-13458.00"]);
        xml.Descendants(Cbc + "PayableAmount").Single().Value.ShouldBe("53319.00");
        xml.Descendants(Cbc + "PaymentMeansCode").Single().Value.ShouldBe("58");
        xml.Descendants(Cbc + "Percent").ShouldBeEmpty();
        xml.ToString().ShouldNotContain("facturen@gemeente.example");
    }

    [Fact]
    public void A_credit_note_has_its_own_form_and_refers_to_the_invoice()
    {
        var xml = Lees(new UblSchrijver().Schrijf(Voorbeelden.Creditnota())).Root!;

        xml.Name.ShouldBe((XNamespace)UblNamen.Creditnota + "CreditNote");
        xml.Element(Cbc + "CreditNoteTypeCode")!.Value.ShouldBe("381");
        xml.Element(Cac + "BillingReference")!.Value.ShouldBe("2022-0001");
        xml.Elements(Cac + "CreditNoteLine").Count().ShouldBe(2);
        xml.Element(Cac + "PaymentTerms").ShouldNotBeNull();
    }

    [Fact]
    public void The_specification_is_a_setting()
    {
        var xml = Lees(new UblSchrijver(UblProfiel.PeppolBis3).Schrijf(Voorbeelden.MiddenLimburg2022())).Root!;

        xml.Element(Cbc + "CustomizationID")!.Value.ShouldEndWith("poacc:billing:3.0");
    }

    [Fact]
    public void Characters_that_mean_something_in_xml_survive()
    {
        var document = Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Omschrijving = "Zorg & <veiligheid> \"2022\" é €" });

        var xml = Encoding.UTF8.GetString(new UblSchrijver().Schrijf(document));

        XDocument.Parse(xml).Descendants(Cbc + "Name").ShouldContain(e => e.Value == document.Regels[0].Omschrijving);
    }

    [Fact]
    public void Characters_that_xml_cannot_carry_are_left_out()
    {
        var document = Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Omschrijving = "Bijdrage\v 2022\u0001 \U0001F3E0" });

        Lees(new UblSchrijver().Schrijf(document)).Descendants(Cbc + "Name").ShouldContain(e => e.Value == "Bijdrage 2022 \U0001F3E0");
    }

    private static XDocument Lees(byte[] xml) => XDocument.Load(new MemoryStream(xml));
}
