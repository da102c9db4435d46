using System.Text;
using Zvh.Abstractions;
using Zvh.Financien.Documenten.Bank;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class Camt053Tests
{
    private const string Namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    private const string Betaling02 = """
        <Ntry><Amt Ccy="EUR">53319.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2022-02-10</Dt></BookgDt><ValDt><Dt>2022-02-11</Dt></ValDt>
          <AcctSvcrRef>REF-1</AcctSvcrRef>
          <NtryDtls><TxDtls><Refs><EndToEndId>INK-778</EndToEndId></Refs>
            <RltdPties><Dbtr><Nm>Gemeente Voorbeeld</Nm></Dbtr><DbtrAcct><Id><IBAN>NL20INGB0001234567</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf><Ustrd>Bijdrage ZVH 2022 </Ustrd><Ustrd>kenmerk 2022.0001.0000.0007</Ustrd></RmtInf>
          </TxDtls></NtryDtls></Ntry>
        """;

    private const string Betaling08 = """
        <Ntry><NtryRef>17</NtryRef><Amt Ccy="EUR">300.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2022-03-01T09:30:00+01:00</DtTm></BookgDt>
          <NtryDtls>
            <TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">100.25</Amt><CdtDbtInd>CRDT</CdtDbtInd>
              <RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
            <TxDtls><Amt Ccy="EUR">200.25</Amt><CdtDbtInd>CRDT</CdtDbtInd><RmtInf><Ustrd>2022-0002</Ustrd></RmtInf></TxDtls>
          </NtryDtls></Ntry>
        """;

    [Fact]
    public void A_payment_of_version_02_is_read_without_the_name_of_the_payer()
    {
        var betaling = Lees("02", Betaling02).Waarde.ShouldHaveSingleItem();

        betaling.Datum.ShouldBe(new(2022, 2, 10));
        betaling.Bedrag.ShouldBe(new Bedrag(53319m));
        betaling.Rekening.ShouldBe("NL91ABNA0417164300");
        betaling.TegenrekeningStaart.ShouldBe("4567");
        betaling.Kenmerken.ShouldBe(["Bijdrage ZVH 2022 kenmerk 2022.0001.0000.0007", "INK-778"]);
        betaling.Bankreferentie.ShouldBe("NL91ABNA0417164300/REF-1");
        betaling.ToString().ShouldNotContain("Voorbeeld");
    }

    [Fact]
    public void A_collected_booking_of_version_08_is_split_and_prefers_the_structured_reference()
    {
        var betalingen = Lees("08", Betaling08).Waarde;

        betalingen.Select(b => b.Bedrag.Waarde).ShouldBe([100.25m, 200.25m]);
        betalingen.Select(b => b.Kenmerk).ShouldBe(["RF18539007547034", "2022-0002"]);
        betalingen.ShouldAllBe(b => b.Datum == new DateOnly(2022, 3, 1));
        betalingen.Select(b => b.Bankreferentie).ShouldBe(["NL91ABNA0417164300/AFS-9/17/1", "NL91ABNA0417164300/AFS-9/17/2"]);
    }

    [Fact]
    public void The_same_file_gives_the_same_references_again() =>
        Lees("08", Betaling08).Waarde.Select(b => b.Bankreferentie).ShouldBe(Lees("08", Betaling08).Waarde.Select(b => b.Bankreferentie));

    [Fact]
    public void Money_that_left_is_negative_and_what_is_not_booked_is_left_out()
    {
        var uit = Betaling02.Replace("CRDT", "DBIT").Replace("REF-1", "REF-2");
        var wacht = Betaling02.Replace("BOOK", "PDNG").Replace("REF-1", "REF-3");

        var betaling = Lees("02", uit + wacht).Waarde.ShouldHaveSingleItem();

        betaling.Bedrag.ShouldBe(new Bedrag(-53319m));
        betaling.TegenrekeningStaart.ShouldBe("");
    }

    [Theory]
    [InlineData("2022 0001 0000 0007", true)]
    [InlineData("2022000100000007", true)]
    [InlineData("INK-778", true)]
    [InlineData("022 0001 0000 0007", false)]
    [InlineData("2022 0001", false)]
    [InlineData("", false)]
    public void A_reference_is_recognised_whatever_its_spacing_but_only_whole(string kenmerk, bool gevonden) =>
        Lees("02", Betaling02).Waarde[0].Noemt(kenmerk).ShouldBe(gevonden);

    [Theory]
    [InlineData("<a>", "geen leesbare XML")]
    [InlineData("<!DOCTYPE Document [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document>&e;</Document>", "geen leesbare XML")]
    [InlineData("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.052.001.02'><BkToCstmrAcctRpt/></Document>", "geen CAMT.053")]
    [InlineData("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>", "geen CAMT.053")]
    public void A_file_that_is_not_a_statement_is_refused(string xml, string melding)
    {
        var uitkomst = Camt053Lezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

        var fout = uitkomst.Fouten.ShouldHaveSingleItem();
        fout.Veld.ShouldBe("Bestand");
        fout.Melding.ShouldContain(melding);
    }

    [Theory]
    [InlineData("Ccy=\"EUR\"", "Ccy=\"USD\"", "niet in euro")]
    [InlineData("53319.00", "53.319,00", "geen getal")]
    [InlineData("CRDT", "XXXX", "bedrag")]
    [InlineData("2022-02-10", "10-02-2022", "boekdatum")]
    public void An_unreadable_booking_refuses_the_file_at_its_line(string goed, string fout, string melding)
    {
        var uitkomst = Lees("02", Betaling02 + Betaling02.Replace("REF-1", "REF-2").Replace(goed, fout));

        var gevonden = uitkomst.Fouten.ShouldHaveSingleItem();
        gevonden.Veld.ShouldBe("Bestand, afschrift AFS-9, boeking 2");
        gevonden.Melding.ShouldContain(melding);
    }

    [Fact]
    public void Parts_that_do_not_add_up_to_their_booking_are_refused() =>
        Lees("08", Betaling08.Replace("200.25", "200.26")).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("tellen niet op");

    [Fact]
    public void A_booking_that_stands_twice_is_refused() =>
        Lees("02", Betaling02 + Betaling02).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("2 keer");

    private static Uitkomst<IReadOnlyList<Bankbetaling>> Lees(string versie, string boekingen) => Camt053Lezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="{Namespace}{versie}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
          <Stmt><Id>AFS-9</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>{boekingen}</Stmt>
        </BkToCstmrStmt></Document>
        """)));
}
