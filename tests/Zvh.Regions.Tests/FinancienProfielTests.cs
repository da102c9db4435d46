using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Financien.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Regions.Tests;

public sealed partial class FinancienProfielTests
{
    private static readonly int[] Jaren = [2021, 2022, 2023];

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void Every_region_checks_clean(string id) =>
        Profielen.Controle.Controleer(Profielen.Plugins.Single(p => p.Id == id).Profiel).ShouldBeEmpty();

    [Fact]
    public void A_bare_folder_checks_clean()
    {
        using var regio = new Regiomap(Profielen.Proefland);

        Profielen.Controle.Controleer(regio.Profiel).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void Nothing_is_invented_that_the_sources_do_not_give(string id)
    {
        var financien = Profielen.Financien(id);

        financien.Partijen.ShouldAllBe(p => p.KvkNummer == null && p.Oin == null && p.Iban == null && p.BtwNummer == null
            && p.Straat == null && p.Postcode == null && p.Plaats == null && p.Factuurmail == null);
        financien.Geldstromen.ShouldAllBe(g => g.BtwRegime == null && g.BtwReden == null && g.Bron.Length > 0);
        FinancienProfiel.Lees(Profielen.Lees(id)).Waarde.Balansposten.ShouldAllBe(b => b.Type == null);
    }

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void No_profile_holds_what_looks_like_a_person_or_an_account(string id)
    {
        var map = Profielen.Lees(id).Map;
        foreach (var bestand in map.Bestanden.Where(b => Path.GetExtension(b) == ".json"))
        {
            Persoonlijk().Matches(Encoding.UTF8.GetString(map.Inhoud(bestand).Waarde)).Select(m => m.Value).ShouldBeEmpty(bestand);
        }
    }

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void Finances_written_out_read_back_the_same(string id)
    {
        var geschreven = JsonSerializer.Serialize(Profielen.Financien(id), StrikteJson.Opties);

        var terug = Profielen.Lees(id).Map.Bestanden.Aggregate(new Proefprofiel().Zonder("begroting-2025.json").Zonder("balansposten.json"),
            (profiel, bestand) => profiel.Met(bestand, Profielen.Lees(id).Map.Inhoud(bestand).Waarde)).Met("financien.json", geschreven);

        Profielen.Controle.Controleer(terug).ShouldBeEmpty();
        JsonSerializer.Serialize(FinancienProfiel.Lees(Regioprofiel.Lees(terug).Waarde).Waarde.Financien, StrikteJson.Opties).ShouldBe(geschreven);
    }

    [Fact]
    public void Mook_en_Middelaar_is_outside_exactly_where_the_sources_say()
    {
        var stromen = Profielen.Financien("noord-limburg").Geldstromen;

        stromen.Where(g => g.Deelnemers.Count > 0 && !g.Deelnemers.Contains("mook-en-middelaar")).Select(g => g.Code)
            .ShouldBe(["jeugdtafels", "mensenhandel-zorgcoordinatie", "mda-plus-plus", "verward-gedrag", "levensloop"], ignoreOrder: true);
        stromen.Single(g => g.Code == "mda-plus-plus").Deelnemers.Count.ShouldBe(14);
    }

    [Fact]
    public void Noord_Limburg_invoices_as_the_sources_say() =>
        Profielen.Financien("noord-limburg").Geldstromen.Where(g => g.Factureerder is not null)
            .Select(g => (g.Code, g.Factureerder, g.Betaler, g.Grondslag)).ShouldBe(
            [
                ("jeugdtafels", "horst-aan-de-maas", null, Grondslag.VoorschotOpSleutel),
                ("ketenregie", "horst-aan-de-maas", "mgr", Grondslag.VoorschotOpSleutel),
                ("mensenhandel-zorgcoordinatie", "roermond", "venlo", Grondslag.VoorschotOpSleutel),
                ("mda-plus-plus", "horst-aan-de-maas", "venlo", Grondslag.Nacalculatie),
                ("re-integratie", "horst-aan-de-maas", null, Grondslag.VoorschotOpSleutel),
            ]);

    [Theory]
    [InlineData("procesregie", "4.01")]
    [InlineData("procesondersteuning", "1.36")]
    [InlineData("nazorgcoordinatie", "1.0")]
    [InlineData("projectmedewerker", "0.4")]
    public void Planned_fte_of_Noord_Limburg_adds_up_over_the_themes(string functie, string totaal) =>
        Profielen.Financien("noord-limburg").Geldstromen.SelectMany(g => g.Fte).Where(f => f.Functie == functie).Sum(f => f.Fte)
            .ShouldBe(decimal.Parse(totaal, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Tholen_and_Moerdijk_stand_outside_OGGZ_only() =>
        Profielen.Financien("markiezaten").Geldstromen.Where(g => !g.Deelnemers.Contains("tholen") || !g.Deelnemers.Contains("moerdijk"))
            .ShouldHaveSingleItem().Code.ShouldBe("oggz");

    [Fact]
    public void The_keys_of_Midden_Limburg_add_up_to_100_in_one_and_then_two_decimals()
    {
        var versies = Profielen.Financien("midden-limburg").Verdeelsleutels.ShouldHaveSingleItem().Versies;

        versies.Select(v => v.GeldigVan.Year).ShouldBe(Jaren);
        versies.ShouldAllBe(v => v.Onderdelen.Single().Waarden.Values.Sum() == 100m);
        versies.Select(v => v.Onderdelen.Single().Waarden.Values.Max(w => w.Scale)).ShouldBe([1, 2, 2]);
        versies[1].Onderdelen.Single().Waarden.ShouldBe(versies[2].Onderdelen.Single().Waarden);
    }

    [Fact]
    public void The_distributions_of_Midden_Limburg_state_amounts_that_add_up()
    {
        var financien = Profielen.Financien("midden-limburg");

        financien.Verdelingen.Select(v => (v.Jaar, v.Wijze.Methode, v.Wijze.Sluitpost)).ShouldBe(
            [(2021, Afrondingsmethode.Handmatig, null), (2022, Afrondingsmethode.GrootsteRest, null), (2023, Afrondingsmethode.RekenkundigMetSluitpost, "Roermond")]);
        financien.Verdelingen.ShouldAllBe(v => v.Wijze.Vermeld.Values.Sum() == v.Wijze.Bedrag);
        var verrekening = financien.Verrekeningen.ShouldHaveSingleItem();
        verrekening.Delen.Select(d => (d.Bedrag, d.Sleuteljaar, d.NaarBedragen, d.Methode)).ShouldBe(
            [(13_245m, 2022, false, Afrondingsmethode.Handmatig), (97_800m, 2022, true, Afrondingsmethode.GrootsteRest)]);
        verrekening.Vermeld.Values.Sum().ShouldBe(111_045m);
        financien.Verdelingen[1].Wijze.Vermeld.Select(v => v.Value - verrekening.Vermeld[v.Key])
            .ShouldBe([53_319m, 65_152m, 39_725m, 30_310m, 34_931m, 126_522m, 89_964m]);
    }

    [Fact]
    public void The_engine_makes_every_printed_table_of_Midden_Limburg_from_the_profile()
    {
        var financien = Profielen.Financien("midden-limburg");
        var verdeling = new Profielverdeling(financien, Profielen.Lees("midden-limburg"));

        foreach (var jaar in financien.Verdelingen)
        {
            Bedragen(verdeling.Verdeel(jaar.Geldstroom, jaar.Wijze)).ShouldBe(jaar.Wijze.Vermeld, jaar.Wijze.Naam);
        }

        var verrekening = financien.Verrekeningen.Single();
        var delen = verrekening.Delen.Select(d => Bedragen(verdeling.Verdeel(verrekening.Geldstroom, d))).ToList();
        delen[0].ShouldBe(verrekening.Delen[0].Vermeld);
        delen[0].ToDictionary(d => d.Key, d => d.Value + delen[1][d.Key]).ShouldBe(verrekening.Vermeld);
    }

    [Fact]
    public void The_budgets_of_Midden_Limburg_keep_what_the_documents_state()
    {
        var begrotingen = FinancienProfiel.Lees(Profielen.Lees("midden-limburg")).Waarde.Begrotingen;

        begrotingen.Select(b => (b.Jaar, b.Status)).ShouldBe(
            [(2021, VersieSoort.Vastgesteld), (2022, VersieSoort.Voorlopig), (2022, VersieSoort.Vastgesteld), (2023, VersieSoort.Voorlopig)]);
        begrotingen.Select(b => b.VermeldTotaalLasten!.Begroting).ShouldBe([677_802m, 648_768m, 648_768m, 818_338m]);
        begrotingen.Select(b => b.VermeldTotaalBaten!.Begroting).ShouldBe([650_341m, 648_768m, 648_768m, 818_338m]);
        begrotingen[1].Lasten[0].Vermeld!.Begroting.ShouldBe(532_010m);
        var personeel = begrotingen[2].Lasten[0];
        var inhuur = personeel.Posten.Single(p => p.Code == "inhuur");
        personeel.Vermeld.ShouldBe(new Vermelding(560_727, 589_997, 608_574, -47_847));
        inhuur.Vermeld.ShouldBe(new Vermelding(28_717, 33_266, 51_843, -23_125));
        inhuur.Posten.Sum(p => p.Vermeld!.Verwacht).ShouldBe(60_433m);
        inhuur.Posten.Sum(p => p.Vermeld!.Realisatie).ShouldBe(24_927m);
    }

    [Fact]
    public void The_balance_items_of_Midden_Limburg_keep_their_three_breaks()
    {
        var posten = FinancienProfiel.Lees(Profielen.Lees("midden-limburg")).Waarde.Balansposten;

        posten.Select(p => p.Nummer).ShouldBe(["31345", "31265", "31325", "31372"]);
        posten.SelectMany(p => p.Jaren.Zip(p.Jaren.Skip(1), (vorig, jaar) => (p.Nummer, jaar.Jaar, Breuk: jaar.Beginstand - vorig.Eindstand)))
            .Where(b => b.Breuk != 0).ShouldBe([("31345", 2022, 481.25m), ("31265", 2022, -27_795.39m), ("31325", 2022, 1_466.67m)]);
    }

    private static Dictionary<string, decimal> Bedragen(Uitkomst<Verdeelresultaat> resultaat)
    {
        resultaat.Fouten.ShouldBeEmpty();
        return resultaat.Waarde.Rijen.ToDictionary(r => r.Naam, r => r.Bedrag.Waarde);
    }

    [GeneratedRegex(@"\b(dhr|mevr|mw|drs|mr|ing|ir)\.? [A-Z]|[\w.]+@[\w.]+|\bNL\d{2}[A-Z]{4}\d{10}\b|\b0\d{9}\b|\b06[- ]?\d{8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Persoonlijk();
}
