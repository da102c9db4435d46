using System.Text;
using Zvh.Abstractions;
using Zvh.Financien.Documenten;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class JournaalCsvTests
{
    private static readonly Journaalinstelling Instelling = new()
    {
        Dagboek = "VRK",
        Debiteuren = "130000",
        Opbrengst = "841000",
        BtwAfdracht = "150100",
        Kostenplaats = "ZVH",
        Taakveld = "1.2",
    };

    public static TheoryData<string> Soorten() => new("O", "E", "S", "credit");

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Debit_and_credit_are_equal_and_never_negative(string soort)
    {
        var document = soort switch
        {
            "E" => Voorbeelden.Vrijgesteld(),
            "S" => Voorbeelden.Belast(),
            "credit" => Voorbeelden.Creditnota(),
            _ => Voorbeelden.MiddenLimburg2022(),
        };

        var regels = JournaalCsv.Boek(document, Instelling).Waarde;

        Bedrag.Som(regels.Select(r => r.Debet)).ShouldBe(Bedrag.Som(regels.Select(r => r.Credit)));
        regels.ShouldAllBe(r => r.Debet >= Bedrag.Nul && r.Credit >= Bedrag.Nul && (r.Debet == Bedrag.Nul || r.Credit == Bedrag.Nul));
        (regels[0].Debet + regels[0].Credit).ShouldBe(document.Totaal);
        (regels[0].Debet > Bedrag.Nul).ShouldBe(!document.IsCredit);
    }

    [Fact]
    public void Vat_goes_to_its_own_account()
    {
        var regels = JournaalCsv.Boek(Voorbeelden.Belast(), Instelling).Waarde;

        regels.Select(r => (r.Grootboek, r.Debet.Waarde, r.Credit.Waarde, r.Btwcode)).ShouldBe(
        [
            ("130000", 1321.17m, 0m, "S21"),
            ("841000", 0m, 1091.88m, "S21"),
            ("150100", 0m, 229.29m, "S21"),
        ]);
    }

    [Fact]
    public void The_file_is_as_Dutch_ledgers_read_it()
    {
        var document = Voorbeelden.MiddenLimburg2022().MetRegel(r => r with { Omschrijving = "=Bijdrage; \"2022\"" });

        Schrijf(document).ShouldBe(
            "boekdatum;dagboek;factuurnummer;grootboek;kostenplaats;taakveld;omschrijving;debet;credit;btwcode;partij\r\n"
            + "2022-01-17;VRK;2022-0001;130000;ZVH;1.2;Factuur Bijdrage gemeenten 2022;53319,00;0,00;O;Gemeente Echt-Susteren\r\n"
            + "2022-01-17;VRK;2022-0001;841000;ZVH;1.2;\"'=Bijdrage; \"\"2022\"\"\";0,00;66777,00;O;Gemeente Echt-Susteren\r\n"
            + "2022-01-17;VRK;2022-0001;841000;ZVH;1.2;Verrekening resultaat 2021;13458,00;0,00;O;Gemeente Echt-Susteren\r\n");
    }

    [Fact]
    public void An_account_that_is_missing_is_refused_at_its_field()
    {
        JournaalCsv.Boek(Voorbeelden.Belast(), Instelling with { BtwAfdracht = "", Opbrengst = " " }).Fouten.Select(f => f.Veld).ShouldBe(["Opbrengst", "BtwAfdracht"]);
        JournaalCsv.Boek(Voorbeelden.MiddenLimburg2022(), Instelling with { BtwAfdracht = "" }).Gelukt.ShouldBeTrue();
    }

    private static string Schrijf(Factuurdocument document)
    {
        using var stroom = new MemoryStream();
        JournaalCsv.Schrijf(JournaalCsv.Boek(document, Instelling).Waarde, stroom);
        return Encoding.UTF8.GetString(stroom.ToArray()).TrimStart('\uFEFF');
    }
}
