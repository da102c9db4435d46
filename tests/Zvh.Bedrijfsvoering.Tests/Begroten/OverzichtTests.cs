using System.Text;
using Zvh.Financien.Documenten;
using Zvh.Financien.Documenten.Xlsx;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

/// <summary>What is made from a budget: comparison, course of the year, explanation, workbook and PDF.</summary>
public sealed class OverzichtTests
{
    [Fact]
    public void Two_years_are_compared_by_code_and_keep_lines_that_only_one_of_them_has()
    {
        var regels = Begrotingvergelijking.Maak(Jaarstukken.Begroting2022.Boom(), Jaarstukken.Begroting2023.Boom(), Kolom.Begroting);

        regels.Single(r => r.Code == "formatie").ShouldBe(new("formatie", "Formatie vast personeel", 2, false, 532_010m, 617_458m));
        regels.Single(r => r.Code == "formatie").Percentage.ShouldBe(16.1m);
        regels.Single(r => r.Code == "personeel-roermond").Links.ShouldBeNull();
        regels.Single(r => r.Code == "vws-pok").Rechts.ShouldBeNull();
        regels.Where(r => r.Niveau == 0).Select(r => r.Verschil).ShouldBe([169_570m, 169_570m, 0m]);
        regels.Where(r => r.Niveau == 2 && r.Code.StartsWith("bijdrage-", StringComparison.Ordinal)).ShouldAllBe(r => r.Percentage == 7.7m);
    }

    [Fact]
    public void The_course_of_a_year_says_nothing_about_months_of_which_nothing_is_known()
    {
        var blad = Jaarstukken.Jaarrekening2022;

        var verloop = Jaarverloop.Van(blad.Boom(), Kant.Last, Importomzetting.Realisaties(blad, Guid.Empty));

        verloop.Geboekt.ShouldBe([null, null, null, null, null, null, null, null, null, null, 625_106m, null]);
        verloop.Verwacht.Skip(10).ShouldBe([625_106m, 705_250m]);
        verloop.Begroot[11].ShouldBe(648_768m);
    }

    [Theory]
    [InlineData("inhuur", Kolom.Begroting, "Ingeleend personeel 0 + Uitbestede werkzaamheden 1.800 + Studiekosten, reiskosten etc. 6.000 + Stelpost ziekte & vervanging 20.917 = 28.717")]
    [InlineData("huur", Kolom.Verschil, "Begroting 63.100 − verwacht 61.375 = 1.725")]
    [InlineData("huur", Kolom.Verwacht, "Realisatie 33.861 + nog verwacht 27.514 = 61.375")]
    [InlineData("vws-pok", Kolom.Verschil, "Verwacht 127.000 − begroting 97.800 = 29.200")]
    [InlineData("onttrekking-reserve", Kolom.Begroting, null)]
    internal void Every_value_explains_itself(string code, Kolom kolom, string? zin)
    {
        var blad = Jaarstukken.Jaarrekening2022;

        Berekeningsuitleg.Van(blad.Boom().Regel(code), kolom, Importomzetting.Realisaties(blad, Guid.Empty), blad.Peildatum).ShouldBe(zin);
    }

    [Fact]
    public void What_the_key_shares_is_what_the_other_income_leaves_of_the_costs()
    {
        Jaarstukken.Begroting2023.Boom().TeVerdelen.ShouldBe(593_538m);
        var open = Jaarstukken.Begroting2023 with { Regels = [.. Jaarstukken.Begroting2023.Regels.Where(r => r.Soort != PostSoort.Bijdrage)] };
        open.Boom().TeVerdelen.ShouldBe(593_538m);
    }

    [Fact]
    public void A_workbook_has_formulas_and_reads_back_as_the_same_budget()
    {
        var boom = Jaarstukken.Jaarrekening2022.Boom();

        var xlsx = BegrotingXlsx.Maak(boom, Begrotingcontrole.Controleer(boom));
        var terug = Importbestand.Lees("begroting.xlsx", xlsx, new(2022, "bijdragen-gemeenten", null, new DateOnly(2022, 11, 3)));

        terug.Fouten.ShouldBeEmpty();
        var gelezen = terug.Waarde.Blad.Boom();
        foreach (var kolom in new[] { Kolom.Begroting, Kolom.Realisatie, Kolom.Verwacht })
        {
            gelezen.Alle().Select(r => (r.Code, r.Berekend(kolom))).ShouldBe(boom.Alle().Select(r => (r.Code, r.Berekend(kolom))));
        }

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(xlsx));
        using var blad = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = blad.ReadToEnd();
        xml.ShouldContain("<x:f>SUM(I3,I4)</x:f><x:v>560727</x:v>");
        xml.ShouldContain("<x:f>I3-K3</x:f><x:v>-24721</x:v>");
    }

    [Fact]
    public void The_pdf_is_the_same_for_the_same_budget_also_when_it_is_narrow()
    {
        var boom = Jaarstukken.Begroting2022.Boom();
        var kop = new Begrotingkop("Bijdragen van de gemeenten", "Voorlopig", "stuurgroep", new DateOnly(2026, 11, 22));

        var pdf = BegrotingPdf.Maak(new("Huis", "#3b2f63"), boom, Begrotingcontrole.Controleer(boom), kop);

        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        BegrotingPdf.Maak(new("Huis", "#3b2f63"), boom, Begrotingcontrole.Controleer(boom), kop).ShouldBe(pdf);
    }

    [Fact]
    public void Bookings_are_read_all_or_none()
    {
        var codes = new HashSet<string> { "huur" };
        var goed = Boekingenlezer.Lees("b.csv", "post;datum;bedrag;boekstuk;verwacht\nhuur;1-3-2026;1.234,50;F1;\nhuur;2026-04-01;10;F2;ja\n"u8.ToArray(), Guid.Empty, codes);
        var fout = Boekingenlezer.Lees("b.csv", "post;datum;bedrag;boekstuk\ngas;31-2-2026;veel;\n"u8.ToArray(), Guid.Empty, codes);

        goed.Waarde.Select(r => (r.Datum, r.Bedrag.Waarde, r.Verwacht)).ShouldBe([(new(2026, 3, 1), 1_234.50m, false), (new(2026, 4, 1), 10m, true)]);
        fout.Fouten.Select(f => f.Veld).ShouldBe(["rij 2, kolom 1", "rij 2, kolom 2", "rij 2, kolom 3", "rij 2, kolom 4"]);
        Boekingenlezer.Lees("b.csv", "post;datum;bedrag;geheim\nhuur;1-3-2026;1;x\n"u8.ToArray(), Guid.Empty, codes).Fouten.Count.ShouldBe(2);
    }
}
