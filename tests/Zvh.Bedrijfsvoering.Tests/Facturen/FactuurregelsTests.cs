using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class FactuurregelsTests
{
    private static readonly Dictionary<string, (string Veld, Func<Factuurdocument> Document)[]> RodeGevallen = new()
    {
        ["BR-02"] = [("Nummer", () => Ml() with { Nummer = " " })],
        ["BR-16"] = [("Regels", () => Ml() with { Regels = [] })],
        ["BR-NL-2"] = [("Kopersreferentie", () => Ml() with { Kopersreferentie = null, Ordernummer = "" })],
        ["BR-NL-7"] = [("Soort", () => Ml() with { Soort = (Factuursoort)326 })],
        ["BR-NL-9"] = [("OorspronkelijkNummer", () => Voorbeelden.Creditnota() with { OorspronkelijkNummer = null })],
        ["BR-CO-25"] = [("Vervaldatum", () => Ml() with { Vervaldatum = null })],
        ["ZVH-VERVAL"] = [("Vervaldatum", () => Ml() with { Vervaldatum = new(2022, 1, 1) })],
        ["BR-29"] = [("PeriodeTotEnMet", () => Ml() with { PeriodeTotEnMet = new(2021, 12, 31) })],
        ["ZVH-NEGATIEF"] = [("Soort", () => Ml().MetRegel(r => r with { Prijs = new(1m) }))],
        ["ZVH-CREDIT"] = [("Soort", () => Voorbeelden.Creditnota().MetRegel(r => r with { Prijs = new(1m) }))],
        ["BR-06"] = [("Verkoper.Naam", () => Verkoper(p => p with { Naam = "" }))],
        ["BR-07"] = [("Koper.Naam", () => Koper(p => p with { Naam = "" }))],
        ["BR-NL-1"] =
        [
            ("Verkoper.Nummer", () => Verkoper(p => p with { Nummer = null })),
            ("Verkoper.Nummer", () => Verkoper(p => p with { Nummer = new("9944", "NL001234567B01") })),
        ],
        ["BR-NL-10"] = [("Koper.Nummer", () => Koper(p => p with { Nummer = null })), ("Koper.Nummer", () => Koper(p => p with { Nummer = Partijnummer.Kvk("") }))],
        ["BR-NL-3"] =
        [
            ("Verkoper.Straat", () => Verkoper(p => p with { Straat = "" })),
            ("Verkoper.Postcode", () => Verkoper(p => p with { Postcode = "" })),
            ("Verkoper.Plaats", () => Verkoper(p => p with { Plaats = "" })),
        ],
        ["BR-NL-4"] =
        [
            ("Koper.Straat", () => Koper(p => p with { Straat = "" })),
            ("Koper.Postcode", () => Koper(p => p with { Postcode = "" })),
            ("Koper.Plaats", () => Koper(p => p with { Plaats = "" })),
        ],
        ["BR-CO-26"] = [("Verkoper.Nummer", () => Verkoper(p => p with { Nummer = null }))],
        ["BR-CO-09"] =
        [
            ("Verkoper.Btwnummer", () => Voorbeelden.Vrijgesteld() with { Verkoper = Voorbeelden.Roermond with { Btwnummer = "NL12B01" } }),
            ("Koper.Btwnummer", () => Voorbeelden.Vrijgesteld() with { Koper = Voorbeelden.EchtSusteren with { Btwnummer = "001234567B01" } }),
        ],
        ["BR-CL-14"] = [("Koper.Landcode", () => Koper(p => p with { Landcode = "Nederland" }))],
        ["ZVH-OIN"] = [("Verkoper.Nummer", () => Verkoper(p => p with { Nummer = Partijnummer.Oin("0000000100123456700") }))],
        ["ZVH-KVK"] = [("Koper.Nummer", () => Koper(p => p with { Nummer = Partijnummer.Kvk("1234567A") }))],
        ["ZVH-ENDPOINT"] = [("Koper.ElektronischAdres", () => Koper(p => p with { ElektronischAdres = new("0088", "1234567890123") }))],
        ["BR-NL-11"] = [("Betaalwijze", () => Ml() with { Betaalwijze = "" })],
        ["BR-NL-12"] = [("Betaalwijze", () => Ml() with { Betaalwijze = "10" })],
        ["BR-61"] = [("Verkoper.Iban", () => Verkoper(p => p with { Iban = null }))],
        ["ZVH-IBAN"] = [("Verkoper.Iban", () => Verkoper(p => p with { Iban = "NL00ABNA0417164300" }))],
        ["ZVH-KENMERK"] = [("Betalingskenmerk", () => Ml() with { Betalingskenmerk = new('1', 36) })],
        ["BR-O-02"] =
        [
            ("Verkoper.Btwnummer", () => Verkoper(p => p with { Btwnummer = "NL001234567B01" })),
            ("Koper.Btwnummer", () => Koper(p => p with { Btwnummer = "NL001234567B01" })),
        ],
        ["BR-O-05"] = [("Btw.Percentage", () => Ml() with { Btw = BtwRegime.BuitenHeffing() with { Percentage = 0m } })],
        ["BR-O-10"] = [("Btw.Reden", () => Ml() with { Btw = BtwRegime.BuitenHeffing(" ") })],
        ["BR-E-02"] = [("Verkoper.Btwnummer", () => Voorbeelden.Vrijgesteld() with { Verkoper = Voorbeelden.Roermond })],
        ["BR-E-05"] = [("Btw.Percentage", () => Voorbeelden.Vrijgesteld() with { Btw = BtwRegime.Vrijgesteld("x") with { Percentage = null } })],
        ["BR-E-10"] = [("Btw.Reden", () => Voorbeelden.Vrijgesteld() with { Btw = BtwRegime.Vrijgesteld("") })],
        ["BR-S-02"] = [("Verkoper.Btwnummer", () => Voorbeelden.Belast() with { Verkoper = Voorbeelden.Roermond })],
        ["BR-S-05"] = [("Btw.Percentage", () => Voorbeelden.Belast() with { Btw = BtwRegime.Belast(0m) })],
        ["BR-S-10"] = [("Btw.Reden", () => Voorbeelden.Belast() with { Btw = BtwRegime.Belast() with { Reden = "x" } })],
        ["BR-25"] = [("Regels[0].Omschrijving", () => Ml().MetRegel(r => r with { Omschrijving = "" }))],
        ["BR-22"] = [("Regels[0].Aantal", () => Ml().MetRegel(r => r with { Aantal = 0m }))],
        ["BR-23"] = [("Regels[0].Eenheid", () => Ml().MetRegel(r => r with { Eenheid = "" }))],
        ["BR-27"] = [("Regels[0].Prijs", () => Ml().MetRegel(r => r with { Prijs = new(-66777m), Aantal = -1m }))],
        ["BR-NL-31"] = [("Verkoper.Bic", () => Verkoper(p => p with { Bic = "ABNANL2A" }))],
        ["PEPPOL-R010"] = [("Koper.ElektronischAdres", () => Koper(p => p with { ElektronischAdres = null }))],
        ["PEPPOL-R020"] = [("Verkoper.ElektronischAdres", () => Verkoper(p => p with { ElektronischAdres = null }))],
    };

    public static TheoryData<string, int> Gevallen()
    {
        var gevallen = new TheoryData<string, int>();
        foreach (var (regel, documenten) in RodeGevallen)
        {
            for (var i = 0; i < documenten.Length; i++)
            {
                gevallen.Add(regel, i);
            }
        }

        return gevallen;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void A_broken_rule_is_found_at_its_field(string regel, int geval)
    {
        var (veld, document) = RodeGevallen[regel][geval];

        var keuring = Factuurregels.Keur(document());

        var bevinding = keuring.Fouten.Concat(keuring.Waarschuwingen).Where(f => f.Regel == regel).ShouldHaveSingleItem();
        bevinding.Veld.ShouldBe(veld);
        bevinding.Melding.ShouldEndWith(".");
    }

    [Fact]
    public void Every_rule_in_the_tables_has_a_red_case()
    {
        var regels = Kenmerkregels.Tabel.Select(r => r.Id)
            .Concat(Partijregels.Verkoper.Select(r => r.Id)).Concat(Partijregels.Koper.Select(r => r.Id))
            .Concat(Betaalregels.Tabel.Select(r => r.Id)).Concat(Btwregels.Tabel.Select(r => r.Id)).Concat(Regelregels.Tabel.Select(r => r.Id));

        regels.Distinct().Order().ShouldBe(RodeGevallen.Keys.Order());
    }

    [Fact]
    public void Sound_documents_of_each_kind_and_regime_pass_without_findings()
    {
        foreach (var document in new[] { Ml(), Voorbeelden.Vrijgesteld(), Voorbeelden.Belast(), Voorbeelden.Creditnota() })
        {
            var keuring = Factuurregels.Keur(document);

            keuring.Fouten.ShouldBeEmpty();
            keuring.Waarschuwingen.ShouldBeEmpty();
            keuring.Uitkomst().Gelukt.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_warning_does_not_stop_the_sending()
    {
        var keuring = Factuurregels.Keur(Verkoper(p => p with { Bic = "ABNANL2A" }));

        keuring.Goed.ShouldBeTrue();
        keuring.Waarschuwingen.ShouldHaveSingleItem().Regel.ShouldBe("BR-NL-31");
    }

    [Fact]
    public void An_error_names_its_rule_to_the_user()
    {
        var uitkomst = Factuurregels.Keur(Ml() with { Kopersreferentie = null }).Uitkomst();

        var fout = uitkomst.Fouten.ShouldHaveSingleItem();
        fout.Veld.ShouldBe("Kopersreferentie");
        fout.Melding.ShouldEndWith("(BR-NL-2)");
    }

    private static Factuurdocument Ml() => Voorbeelden.MiddenLimburg2022();

    private static Factuurdocument Verkoper(Func<Factuurpartij, Factuurpartij> verander) => Ml() with { Verkoper = verander(Voorbeelden.Roermond) };

    private static Factuurdocument Koper(Func<Factuurpartij, Factuurpartij> verander) => Ml() with { Koper = verander(Voorbeelden.EchtSusteren) };
}
