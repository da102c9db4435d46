using Zvh.Financien.Domein.Inzetten;

namespace Zvh.Bedrijfsvoering.Tests.Inzetten;

public sealed class UrenimportTests
{
    private static readonly Dictionary<string, string> Stromen = new(StringComparer.OrdinalIgnoreCase) { ["mda-plus-plus"] = "mda-plus-plus", ["MDA++"] = "mda-plus-plus" };

    private static readonly Dictionary<string, string> Partijen = new(StringComparer.OrdinalIgnoreCase) { ["bergen-l"] = "bergen-l", ["Bergen (L.)"] = "bergen-l" };

    [Fact]
    public void A_column_that_may_be_there_says_for_whom_the_work_was_done()
    {
        var import = Urenimport.Lees(
            "geldstroom;functie;jaar;maand;uren;deelnemer\nMDA++;procesregie;2024;1;10;Bergen (L.)\nMDA++;procesregie;2024;1;5;\nMDA++;procesregie;2024;2;1;Atlantis\n", Stromen, Partijen);

        import.Regels.Select(r => (r.Deelnemer, r.Uren)).ShouldBe([("bergen-l", 10m), (null, 5m)]);
        import.Fouten.ShouldHaveSingleItem().Melding.ShouldStartWith("Regel 4: De deelnemer “Atlantis” bestaat niet.");
    }

    [Fact]
    public void Dutch_numbers_month_names_and_any_column_order_are_read()
    {
        var import = Urenimport.Lees("\uFEFFUren;Maand;Jaar;Functie;Geldstroom\r\n1.112,5;januari;2024;Procesregie;MDA++\r\n31;2;2024;procesondersteuning;mda-plus-plus\r\n", Stromen, Partijen);

        import.Fouten.ShouldBeEmpty();
        import.Regels.ShouldBe(
        [
            new(2, "mda-plus-plus", "procesregie", 2024, 1, 1112.5m),
            new(3, "mda-plus-plus", "procesondersteuning", 2024, 2, 31m),
        ]);
    }

    [Theory]
    [InlineData("onbekend;procesregie;2024;1;10", "geldstroom “onbekend” bestaat niet")]
    [InlineData("MDA++;directeur;2024;1;10", "functie “directeur” is niet bekend")]
    [InlineData("MDA++;procesregie;24;1;10", "“24” is geen jaar")]
    [InlineData("MDA++;procesregie;2024;13;10", "“13” is geen maand")]
    [InlineData("MDA++;procesregie;2024;1;veel", "“veel” is geen aantal uren")]
    [InlineData("MDA++;procesregie;2024;1;-3", "kan niet")]
    [InlineData("MDA++;procesregie;2024;1;10.000", "kan niet")]
    [InlineData("MDA++;procesregie;2024;1", "4 kolommen")]
    public void A_wrong_line_is_named_with_what_is_wrong(string regel, string melding)
    {
        var import = Urenimport.Lees($"geldstroom;functie;jaar;maand;uren\n{regel}", Stromen, Partijen);

        var fout = import.Fouten.ShouldHaveSingleItem();
        fout.Melding.ShouldStartWith("Regel 2: ");
        fout.Melding.ShouldContain(melding);
    }

    [Fact]
    public void The_same_month_twice_is_refused_with_both_line_numbers()
    {
        var import = Urenimport.Lees("geldstroom;functie;jaar;maand;uren\nMDA++;procesregie;2024;1;10\nmda-plus-plus;Procesregie;2024;jan;11", Stromen, Partijen);

        import.Fouten.ShouldHaveSingleItem().Melding.ShouldBe("Regel 3: Deze maand staat ook op regel 2. Haal er één weg.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("geldstroom;functie;jaar;maand;uren")]
    [InlineData("stroom;functie;jaar\nMDA++;procesregie;2024")]
    public void A_file_without_columns_or_lines_says_what_is_needed(string tekst) =>
        Urenimport.Lees(tekst, Stromen, Partijen).Fouten.ShouldHaveSingleItem().Veld.ShouldBe("Bestand");
}
