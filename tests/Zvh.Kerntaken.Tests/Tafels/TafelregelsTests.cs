using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Zvh.Platform.Agenda;
using Zvh.Tafels.Domein;

namespace Zvh.Kerntaken.Tests.Tafels;

/// <summary>Rhythm, notes and calendar files.</summary>
public sealed class TafelregelsTests
{
    private static readonly DateOnly Nul = new(2026, 1, 1);

    [Property]
    public void A_series_that_is_planned_in_parts_is_the_series_that_is_planned_at_once(PositiveInt elke, PositiveInt rang, PositiveInt knip, bool wekelijks)
    {
        var tafel = Maak(wekelijks ? Ritme.Wekelijks : Ritme.Maandelijks, (elke.Get % 6) + 1, (rang.Get % 4) + 1, DayOfWeek.Tuesday, DayOfWeek.Friday);
        var (eind, midden) = (Nul.AddDays(400), Nul.AddDays(knip.Get % 400));

        List<DateOnly> inDelen = [.. Reeks.Dagen(tafel, Nul, midden), .. Reeks.Dagen(tafel, midden.AddDays(1), eind)];
        inDelen.ShouldBe(Reeks.Dagen(tafel, Nul, eind));
    }

    [Fact]
    public void A_monthly_tafel_meets_on_the_nth_day_and_one_per_case_never_by_itself()
    {
        Reeks.Dagen(Maak(Ritme.Maandelijks, 1, 2, DayOfWeek.Thursday), Nul, new(2026, 3, 31)).ShouldBe([new(2026, 1, 8), new(2026, 2, 12), new(2026, 3, 12)]);
        Reeks.Dagen(Maak(Ritme.Wekelijks, 2, 1, DayOfWeek.Monday), new(2026, 1, 5), new(2026, 2, 10)).ShouldBe([new(2026, 1, 12), new(2026, 1, 26), new(2026, 2, 9)]);
        Reeks.Dagen(Maak(Ritme.PerCasus, 1, 1, DayOfWeek.Monday), Nul, new(2026, 12, 31)).ShouldBeEmpty();
    }

    [Fact]
    public void A_tafel_that_ended_meets_no_more()
    {
        var tafel = Maak(Ritme.Wekelijks, 1, 1, DayOfWeek.Monday);
        tafel.Tot = new(2026, 1, 12);
        Reeks.Dagen(tafel, Nul, new(2026, 12, 31)).ShouldBe([new(2026, 1, 5), new(2026, 1, 12)]);
    }

    [Property]
    public void Of_two_who_write_at_once_every_line_is_kept(NonNull<string> basis, NonNull<string> een, NonNull<string> twee)
    {
        var (b, mijn, hun) = (Schoon(basis.Get), Schoon(basis.Get) + "\n" + Schoon(een.Get), Schoon(twee.Get));
        var samen = Notitiesamenvoeging.Voeg(b, hun, mijn);
        foreach (var regel in mijn.Split('\n').Except(b.Split('\n')).Concat(hun.Split('\n').Except(b.Split('\n'))))
        {
            samen.ShouldContain(regel);
        }
    }

    [Property]
    public void Whoever_writes_alone_reads_what_he_wrote(string? basis, NonNull<string> mijn) =>
        Notitiesamenvoeging.Voeg(basis, basis, mijn.Get).ShouldBe(mijn.Get.ReplaceLineEndings("\n"));

    [Fact]
    public void What_two_add_behind_the_same_text_stands_there_once_each() =>
        Notitiesamenvoeging.Voeg("Politie: ", "Politie: aangifte", "Politie: \nGGZ: in zorg").ShouldBe("Politie: aangifte\nGGZ: in zorg");

    [Property]
    public void No_line_of_a_calendar_is_longer_than_75_octets(NonNull<string> titel)
    {
        var bestand = Agendabestand.Schrijf([new(Guid.CreateVersion7(), Schoon(titel.Get) + new string('é', 80), "Kamer; 2, boven", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddHours(1), 1, Afgelast: true)], DateTimeOffset.UnixEpoch);

        bestand.Split("\r\n").ShouldAllBe(r => Encoding.UTF8.GetByteCount(r) <= 75);
        bestand.ShouldSatisfyAllConditions(b => b.ShouldContain("LOCATION:Kamer\\; 2\\, boven"), b => b.ShouldContain("STATUS:CANCELLED"), b => b.ShouldContain("DTSTART:19700101T000000Z"));
    }

    [Theory]
    [InlineData(nameof(Aanwezigheidsregel.Altijd), false, "GM0957", true)]
    [InlineData(nameof(Aanwezigheidsregel.BijCasus), false, "GM0957", false)]
    [InlineData(nameof(Aanwezigheidsregel.BijCasus), true, "GM0988", true)]
    [InlineData(nameof(Aanwezigheidsregel.EigenGemeente), true, "GM0957", true)]
    [InlineData(nameof(Aanwezigheidsregel.EigenGemeente), true, "GM0988", false)]
    public void Who_is_invited_follows_the_oplegger(string regel, bool isCasus, string gemeente, bool nodig) =>
        new Tafeldeelnemer { Naam = "OM", Regel = Enum.Parse<Aanwezigheidsregel>(regel), Gemeente = "GM0957" }.IsNodig(isCasus, gemeente).ShouldBe(nodig);

    private static string Schoon(string tekst) => new([.. tekst.Where(c => char.IsLetterOrDigit(c) || c == '\n')]);

    private static Tafel Maak(Ritme ritme, int elke, int rang, params DayOfWeek[] dagen) =>
        new() { Code = "proef", Naam = "Proef", Doel = "", Eigenaar = "", Voorzitter = "", Grondslag = "", Ritme = ritme, Elke = elke, Rang = rang, Weekdagen = [.. dagen] };
}
