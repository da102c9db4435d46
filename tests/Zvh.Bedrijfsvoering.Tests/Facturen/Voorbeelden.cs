using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Documents to start a test from. The amounts are those of Midden-Limburg 2022 (finance.md §1.1 and §1.2);
/// the numbers of the parties are made up but have the right form.</summary>
internal static class Voorbeelden
{
    public static readonly Factuurpartij Roermond = new()
    {
        Naam = "Gemeente Roermond",
        Straat = "Markt 31",
        Postcode = "6041 EM",
        Plaats = "Roermond",
        Nummer = Partijnummer.Oin("00000001001234567000"),
        ElektronischAdres = Partijnummer.Oin("00000001001234567000"),
        Iban = "NL91ABNA0417164300",
    };

    public static readonly Factuurpartij EchtSusteren = new()
    {
        Naam = "Gemeente Echt-Susteren",
        Straat = "Nieuwe Markt 55",
        Postcode = "6101 CV",
        Plaats = "Echt",
        Nummer = Partijnummer.Kvk("12345678"),
        ElektronischAdres = Partijnummer.Kvk("12345678"),
        Afleveradres = "facturen@gemeente.example",
    };

    /// <summary>Echt-Susteren 2022: contribution 66.777 less settlement 13.458 is 53.319.</summary>
    public static Factuurdocument MiddenLimburg2022() => new()
    {
        Nummer = "2022-0001",
        Soort = Factuursoort.Factuur,
        Factuurdatum = new(2022, 1, 17),
        Vervaldatum = new(2022, 2, 16),
        Jaar = 2022,
        Termijn = "1 van 1",
        Stroom = "Bijdrage gemeenten",
        Verkoper = Roermond,
        Koper = EchtSusteren,
        Kopersreferentie = "VPL-2022-118",
        Betalingskenmerk = "2022 0001 0000 0007",
        Btw = BtwRegime.BuitenHeffing(),
        Regels =
        [
            Factuurregel.Voor("Bijdrage Zorg- en Veiligheidshuis 2022", new(66777m)),
            Factuurregel.Voor("Verrekening resultaat 2021", new(-13458m)),
        ],
        Berekening =
        [
            new()
            {
                Omschrijving = "Bijdrage 2022",
                Grondslag = "12,12 % van € 550.968",
                Exact = 66777.3216m,
                Afgerond = new(66777m),
                Sleutelversie = "Vaste percentages 2022, versie 1",
                Methode = "Grootste rest, op hele euro's",
            },
            new()
            {
                Omschrijving = "Verrekening 2021, lagere kosten",
                Grondslag = "12,12 % van € 13.245",
                Exact = -1605.294m,
                Afgerond = new(-1605m),
                Sleutelversie = "Vaste percentages 2022, versie 1",
                Methode = "Handmatig: overgenomen uit de jaarrekening 2021",
            },
            new()
            {
                Omschrijving = "Verrekening 2021, POK-middelen",
                Grondslag = "66.777 van 550.968 delen van € 97.800",
                Exact = -11853.3029m,
                Afgerond = new(-11853m),
                Sleutelversie = "Bijdragen 2022 in euro's",
                Methode = "Grootste rest, op hele euro's",
            },
        ],
    };

    public static Factuurdocument Vrijgesteld() => MiddenLimburg2022() with
    {
        Verkoper = Roermond with { Btwnummer = "NL001234567B01" },
        Btw = BtwRegime.Vrijgesteld("Vrijgesteld op grond van artikel 11, lid 1, onder u, Wet OB 1968"),
    };

    public static Factuurdocument Belast() => Vrijgesteld() with
    {
        Btw = BtwRegime.Belast(),
        Regels = [new() { Omschrijving = "Inzet procesregie, oktober", Aantal = 12.5m, Eenheid = "HUR", Prijs = new(87.35m) }],
        Berekening = [],
    };

    public static Factuurdocument Creditnota() => Crediteren.Van(MiddenLimburg2022(), "2022-0002", new(2022, 3, 1)).Waarde;

    /// <summary>The same invoice with one line changed.</summary>
    public static Factuurdocument MetRegel(this Factuurdocument document, Func<Factuurregel, Factuurregel> verander) =>
        document with { Regels = [verander(document.Regels[0]), .. document.Regels.Skip(1)] };
}
