using System.IO.Compression;
using System.Text;
using Zvh.Beheer.Domein;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class ProfielpakketTests
{
    [Fact]
    public void What_is_written_is_read_back_and_the_same_files_give_the_same_package()
    {
        var bestanden = new Dictionary<string, byte[]> { ["regio.json"] = "{}"u8.ToArray(), ["logo.svg"] = "<svg/>"u8.ToArray() };

        var pakket = Profielpakket.Schrijf(bestanden);

        Profielpakket.Lees(pakket).Waarde.OrderBy(b => b.Key).Select(b => (b.Key, Encoding.UTF8.GetString(b.Value)))
            .ShouldBe([("logo.svg", "<svg/>"), ("regio.json", "{}")]);
        Profielpakket.Schrijf(bestanden.Reverse().ToDictionary()).ShouldBe(pakket);
    }

    [Fact]
    public void One_folder_around_the_files_is_taken_off_and_what_macos_adds_is_left_out() =>
        Profielpakket.Lees(Zip(("profiel/regio.json", "{}"), ("profiel/logo.svg", "x"), ("__MACOSX/profiel/._regio.json", "?"), ("profiel/.DS_Store", "?")))
            .Waarde.Keys.Order().ShouldBe(["logo.svg", "regio.json"]);

    [Theory]
    [InlineData("../regio.json")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\regio.json")]
    [InlineData("C:regio.json")]
    [InlineData("diep/er/regio.json")]
    [InlineData(".verborgen")]
    [InlineData("regio json")]
    public void A_name_that_could_leave_the_folder_is_refused(string naam)
    {
        var uitkomst = Profielpakket.Lees(Zip(("regio.json", "{}"), (naam, "x")));

        uitkomst.Gelukt.ShouldBeFalse();
        uitkomst.Fouten[0].Melding.ShouldContain("kan niet in een profielmap");
    }

    [Fact]
    public void A_package_whose_only_folder_is_the_parent_is_refused() => Profielpakket.Lees(Zip(("../regio.json", "{}"))).Gelukt.ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("PK geen zip")]
    public void What_is_not_a_zip_is_refused_with_what_to_do(string inhoud) =>
        Profielpakket.Lees(Encoding.UTF8.GetBytes(inhoud)).Fouten[0].Melding.ShouldContain("Pak de profielmap opnieuw in");

    [Fact]
    public void A_zip_that_was_cut_off_is_refused()
    {
        var heel = Zip(("regio.json", new string('x', 5000)));

        Profielpakket.Lees(heel[..(heel.Length / 2)]).Gelukt.ShouldBeFalse();
    }

    [Fact]
    public void A_small_zip_that_unpacks_to_a_large_file_is_refused_before_it_fills_the_memory() =>
        Profielpakket.Lees(Zip(("regio.json", new string(' ', 5 * 1024 * 1024)))).Fouten[0].Melding.ShouldContain("groter dan 4 MB");

    [Fact]
    public void Many_files_that_are_large_together_are_refused() =>
        Profielpakket.Lees(Zip([.. Enumerable.Range(0, 10).Select(i => ($"b{i}.json", new string(' ', 4 * 1024 * 1024)))])).Fouten[0].Melding.ShouldContain("alle bestanden samen zijn te groot");

    [Fact]
    public void The_same_name_twice_is_refused() =>
        Profielpakket.Lees(Zip(("regio.json", "{}"), ("regio.json", "[]"))).Fouten[0].Melding.ShouldContain("staat twee keer");

    [Fact]
    public void An_empty_zip_and_one_with_too_many_files_are_refused()
    {
        Profielpakket.Lees(Zip()).Fouten[0].Melding.ShouldContain("is leeg");
        Profielpakket.Lees(Zip([.. Enumerable.Range(0, 101).Select(i => ($"b{i}.json", "{}"))])).Fouten[0].Melding.ShouldContain("101 bestanden");
    }

    private static byte[] Zip(params (string Naam, string Inhoud)[] bestanden)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in bestanden)
            {
                using var uit = new StreamWriter(zip.CreateEntry(naam).Open());
                uit.Write(inhoud);
            }
        }

        return geheugen.ToArray();
    }
}
