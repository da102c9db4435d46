using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class FactuurdocumentTests
{
    [Fact]
    public void Contribution_less_settlement_of_Midden_Limburg_2022_is_53319()
    {
        var document = Voorbeelden.MiddenLimburg2022();

        document.Regels[1].Aantal.ShouldBe(-1m);
        document.Regels[1].Prijs.ShouldBe(new Bedrag(13458m));
        document.TotaalZonderBtw.ShouldBe(new Bedrag(53319m));
        document.TotaalBtw.ShouldBe(Bedrag.Nul);
        document.Totaal.ShouldBe(new Bedrag(53319m));
        Bedrag.Som(document.Berekening.Select(b => b.Bedrag)).ShouldBe(document.Totaal);
    }

    [Fact]
    public void Vat_is_rounded_to_cents_over_the_sum_of_the_lines()
    {
        var document = Voorbeelden.Belast();

        document.TotaalZonderBtw.ShouldBe(new Bedrag(1091.88m));
        document.TotaalBtw.ShouldBe(new Bedrag(229.29m));
        document.Totaal.ShouldBe(new Bedrag(1321.17m));
    }

    [Fact]
    public void A_document_survives_storage_as_json_and_totals_are_not_stored()
    {
        var document = Voorbeelden.MiddenLimburg2022();

        var json = FactuurdocumentJson.Schrijf(document);
        var terug = FactuurdocumentJson.Lees(json);

        FactuurdocumentJson.Schrijf(terug).ShouldBe(json);
        terug.Totaal.ShouldBe(document.Totaal);
        json.ShouldContain("\"prijs\":13458");
        json.ShouldNotContain("totaal", Case.Insensitive);
    }

    [Fact]
    public void A_regime_outside_the_levy_takes_the_vat_number_off_the_party()
    {
        var partij = Voorbeelden.Roermond with { Btwnummer = "NL001234567B01" };

        BtwRegime.BuitenHeffing().Voor(partij).Btwnummer.ShouldBeNull();
        BtwRegime.Belast().Voor(partij).Btwnummer.ShouldBe("NL001234567B01");
    }

    [Fact]
    public void A_credit_note_takes_back_the_whole_invoice_and_names_it()
    {
        var credit = Voorbeelden.Creditnota();

        credit.Soort.ShouldBe(Factuursoort.Creditnota);
        credit.OorspronkelijkNummer.ShouldBe("2022-0001");
        credit.Totaal.ShouldBe(new Bedrag(53319m));
        Factuurregels.Keur(credit).Fouten.ShouldBeEmpty();
        Crediteren.Van(credit, "2022-0003", new(2022, 4, 1)).Gelukt.ShouldBeFalse();
    }

    [Fact]
    public void A_settlement_larger_than_the_contribution_becomes_a_credit_note()
    {
        var negatief = Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Prijs = new(1000m) });

        var credit = Crediteren.AlsNegatief(negatief, "2021-0001");

        Factuurregels.Keur(negatief).Fouten.ShouldContain(f => f.Regel == "ZVH-NEGATIEF" && f.Melding.Contains("creditnota"));
        credit.Totaal.ShouldBe(new Bedrag(12458m));
        credit.Regels.Select(r => r.Aantal).ShouldBe([-1m, 1m]);
        Bedrag.Som(credit.Berekening.Select(r => r.Bedrag)).ShouldBe(-Bedrag.Som(negatief.Berekening.Select(r => r.Bedrag)));
        Factuurregels.Keur(credit).Fouten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NL91ABNA0417164300", true)]
    [InlineData("NL91 ABNA 0417 1643 00", true)]
    [InlineData("NL92ABNA0417164300", false)]
    [InlineData("NL91ABNA0417164301", false)]
    [InlineData("nl91abna0417164300", false)]
    [InlineData("NL91", false)]
    [InlineData("BE68539007547034", true)]
    public void An_iban_is_checked_by_its_remainder(string iban, bool geldig) => Nummervorm.IsIban(iban).ShouldBe(geldig);
}
