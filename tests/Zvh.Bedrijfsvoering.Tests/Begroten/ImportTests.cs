using System.IO.Compression;
using System.Text;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

public sealed class ImportTests
{
    private const string Nederlands = """
        Niveau;Post;Kant;Begroting 2022;Realisatie;Verwacht;Verschil;Uitleg
        1;Personele kosten;last;532.010;;;;Inhuur vergeten
        2;Formatie;;532.010;556.731;556.731,00;0;
        2;Inhuur;;28.717,00;24.927;60.433;-/-31.716;
        0;Totaal lasten;last;560.727;;;;
        1;Bijdrage gemeenten;bate;560.727;;;;
        """;

    private static readonly Importkeuze Keuze = Jaarstukken.Keuze(2022);

    [Fact]
    public void A_stated_total_is_kept_and_the_calculated_one_stands_beside_it()
    {
        var personeel = Lees(Nederlands).Blad.Boom().Regel("personele-kosten");

        personeel.VermeldIn(Kolom.Begroting).ShouldBe(532_010m);
        personeel.Berekend(Kolom.Begroting).ShouldBe(560_727m);
        personeel.Afwijking(Kolom.Begroting).ShouldBe(-28_717m);
        personeel.Uitleg.ShouldBe("Inhuur vergeten");
    }

    [Fact]
    public void Dutch_numbers_are_read_as_such_and_it_says_so()
    {
        var lezing = Lees(Nederlands);

        lezing.Blad.Regels[2].Vermeld!.Verschil.ShouldBe(-31_716m);
        lezing.Notities.ShouldHaveSingleItem().ShouldContain("“532.010” is €\u00a0532.010,00");
    }

    [Fact]
    public void English_numbers_are_read_as_such_and_it_says_so()
    {
        var lezing = Lees("Post,Kant,Begroting\nHuur,last,\"63,100.50\"\nGas,last,\"7,191\"\nTerug,last,(12.5)\n");

        lezing.Blad.Regels.Select(r => r.Vermeld!.Begroting).ShouldBe([63_100.50m, 7_191m, -12.5m]);
        lezing.Notities.ShouldHaveSingleItem().ShouldContain("Engels gelezen");
    }

    [Fact]
    public void Numbers_in_both_ways_are_refused() =>
        Fout("Post;Kant;Begroting\nHuur;last;1.234,50\nGas;last;1,234.50\n").Melding.ShouldContain("op één manier");

    [Fact]
    public void An_older_code_page_is_read() =>
        Importbestand.Lees("b.csv", Encoding.Latin1.GetBytes("Post;Kant;Begroting\nMateriële kosten;last;1\n"), Keuze)
            .Waarde.Blad.Regels[0].Code.ShouldBe("materiele-kosten");

    [Theory]
    [InlineData("Post;Kant;Begroting;Begroting 2022\nHuur;last;1;2\n", "kolom 4 “Begroting 2022”", "twee keer")]
    [InlineData("Post;Kant;Begroting 2021\nHuur;last;1\n", "kolom 3 “Begroting 2021”", "gaat over 2021")]
    [InlineData("Post;Kant;Bedrag per maand;Begroting\nHuur;last;1;1\n", "kolom 3 “Bedrag per maand”", "niet bekend")]
    [InlineData("Post;Kant\nHuur;last\n", "", "Begroting ontbreekt")]
    [InlineData("Post;Kant;Begroting\nHuur;last;veel\n", "rij 2, kolom 3", "geen bedrag")]
    [InlineData("Post;Kant;Begroting\nHuur;last;1,2345\n", "rij 2, kolom 3", "hele centen")]
    [InlineData("Post;Kant;Begroting\nHuur;links;1\n", "rij 2, kolom 2", "“last”")]
    [InlineData("Post;Kant;Begroting\n;last;1\n", "rij 2, kolom 1", "geen naam")]
    [InlineData("Code;Post;Kant;Begroting\na;Huur;last;1\na;Gas;last;1\n", "rij 3, kolom 1", "al gebruikt")]
    [InlineData("Niveau;Post;Kant;Begroting\n1;Huur;last;1\n3;Gas;last;1\n", "rij 3, kolom 1", "overgeslagen")]
    [InlineData("Niveau;Post;Kant;Begroting\n0;Totaal;last;1\n0;Totaal;last;1\n", "rij 3, kolom 2", "twee keer")]
    [InlineData("Niveau;Post;Kant;Begroting\nx;Huur;last;1\n", "rij 2, kolom 1", "van 0 tot en met 5")]
    [InlineData("Post;Kant;Begroting\nHuur;last;\"1\n", "rij 2", "aanhalingsteken")]
    [InlineData("Post;Kant;Begroting\n", "", "geen tabel")]
    public void Bad_input_is_refused_at_its_place_with_what_to_do(string csv, string veld, string melding)
    {
        var fout = Fout(csv);

        fout.Veld.ShouldBe(veld);
        fout.Melding.ShouldContain(melding);
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Importbestand.Lees("b.csv", Encoding.UTF8.GetBytes("Post;Kant;Begroting\nHuur;last;veel\nGas;last;weinig\n"), Keuze).Fouten.Count.ShouldBe(2);

    [Fact]
    public void Realisation_without_a_reference_date_is_refused() =>
        Importbestand.Lees("b.csv", Encoding.UTF8.GetBytes(Nederlands), Keuze with { Peildatum = null })
            .Fouten.ShouldHaveSingleItem().Veld.ShouldBe("Peildatum");

    [Fact]
    public void A_broken_workbook_is_refused_with_what_to_do()
    {
        using var zip = new MemoryStream();
        using (var archief = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            archief.CreateEntry("xl/workbook.xml").Open().Dispose();
        }

        Importbestand.Lees("b.xlsx", "PK geen zip"u8.ToArray(), Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("opnieuw op als .xlsx");
        Importbestand.Lees("b.xlsx", zip.ToArray(), Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("opnieuw op als .xlsx");
    }

    [Fact]
    public void Other_files_empty_files_and_large_files_are_refused()
    {
        Importbestand.Lees("b.pdf", [1], Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain(".pdf");
        Importbestand.Lees("b.csv", [], Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("leeg");
        Importbestand.Lees("b.csv", new byte[Importbestand.GrootsteBestand + 1], Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("2 MB");
    }

    [Fact]
    public void A_document_about_another_year_is_refused() =>
        Importbestand.Lees("begroting-2023.json", Jaarstukken.Bytes("begroting-2023.json"), Keuze).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("gaat over 2023");

    [Fact]
    public void A_sheet_survives_the_way_from_dry_run_to_saving()
    {
        var blad = Jaarstukken.Jaarrekening2022;

        Importblad.Van(blad.AlsTekst())!.Hash().ShouldBe(blad.Hash());
        Importblad.Van("{geen json").ShouldBeNull();
        Jaarstukken.Begroting2022.Hash().ShouldNotBe(blad.Hash());
    }

    [Fact]
    public void Realisation_of_a_document_is_booked_and_still_expected()
    {
        var regels = Importomzetting.Realisaties(Jaarstukken.Jaarrekening2021, Guid.CreateVersion7());

        regels.Where(r => r.PostCode == "studie-en-reis").Select(r => (r.Verwacht, r.Bedrag.Waarde)).ShouldBe([(false, 125m), (true, 375m)]);
        regels.Where(r => r.PostCode == "vws-pok").Select(r => (r.Verwacht, r.Bedrag.Waarde)).ShouldBe([(true, 97_800m)]);
        regels.ShouldNotContain(r => r.PostCode == "inhuur");
        regels.Where(r => !r.Verwacht).ShouldAllBe(r => r.Datum == new DateOnly(2021, 11, 8));
    }

    private static Importlezing Lees(string csv)
    {
        var lezing = Importbestand.Lees("begroting.csv", Encoding.UTF8.GetBytes(csv), Keuze);
        lezing.Fouten.ShouldBeEmpty();
        return lezing.Waarde;
    }

    private static Fout Fout(string csv) => Importbestand.Lees("begroting.csv", Encoding.UTF8.GetBytes(csv), Keuze).Fouten.ShouldHaveSingleItem();
}
