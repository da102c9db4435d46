using Zvh.Abstractions;
using Zvh.Financien.Documenten.Bank;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Facturatie;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class BetaalherkenningTests
{
    private static readonly Betaalherkenning Herkenning = new(
        [Open("2022-0001", 100m), Open("2022-0002", 100m), Open("2022-0003", 250m)],
        new Dictionary<string, FactuurStatus>(StringComparer.Ordinal) { ["2022-0004"] = FactuurStatus.Betaald, ["2022-0005"] = FactuurStatus.Gecrediteerd, ["2022-0006"] = FactuurStatus.Concept });

    [Theory]
    [InlineData(100, "2022-0002", "2022-0002", true)]
    [InlineData(40, "deel van 2022-0001", "2022-0001", true)]
    [InlineData(250, "bijdrage", "2022-0003", false)]
    public void A_booking_finds_its_invoice(decimal bedrag, string tekst, string nummer, bool opNummer)
    {
        var gevonden = Herkenning.Zoek(Boeking(bedrag, tekst));

        (gevonden.Factuur?.Nummer, gevonden.OpNummer).ShouldBe((nummer, opNummer));
    }

    [Theory]
    [InlineData(100, "bijdrage", "Noemt geen factuurnummer en is even groot als 2022-0001 en 2022-0002.")]
    [InlineData(100, "2022-0004", "Noemt factuur 2022-0004; die is al betaald.")]
    [InlineData(7, "2022-0005", "Noemt factuur 2022-0005; die is al gecrediteerd.")]
    [InlineData(7, "2022-0006", "Noemt factuur 2022-0006; die is nog niet verzonden.")]
    [InlineData(-7, "", "Geld dat wegging; er is geen creditnota met dit bedrag.")]
    [InlineData(7, "", "Noemt geen factuurnummer, en er is geen open factuur met dit bedrag.")]
    public void What_finds_no_invoice_says_why(decimal bedrag, string tekst, string reden)
    {
        var gevonden = Herkenning.Zoek(Boeking(bedrag, tekst));

        (gevonden.Factuur, gevonden.Reden).ShouldBe((null, reden));
    }

    private static Bankbetaling Boeking(decimal bedrag, string tekst) => new()
    {
        Datum = new(2022, 3, 1),
        Bedrag = new(bedrag),
        Rekening = "NL91ABNA0417164300",
        Kenmerken = [tekst],
        Bankreferentie = "NL91ABNA0417164300/1",
    };

    private static Factuur Open(string nummer, decimal bedrag) => new() { Nummer = nummer, Totaal = new(bedrag), Document = Voorbeelden.MiddenLimburg2022() with { Nummer = nummer, Betalingskenmerk = nummer } };
}
