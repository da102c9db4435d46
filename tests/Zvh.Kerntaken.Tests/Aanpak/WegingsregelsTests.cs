using FsCheck.Xunit;
using Zvh.Abstractions;
using Zvh.Casussen.Domein.Wegen;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>When a weging may end, and how (BGS 2.20; B1.5, B1.11).</summary>
public sealed class WegingsregelsTests
{
    [Fact]
    public void Met_criteria_and_two_public_participants_are_enough() =>
        Bezwaren(Wegingkader.Bgs, [true, true, true, true], [(Deelnemersklasse.Lid1, true), (Deelnemersklasse.Lid1, true)]).ShouldBeEmpty();

    [Property]
    public void Private_participants_decide_nothing(byte aantal)
    {
        var oordelen = Enumerable.Repeat((Deelnemersklasse.Lid2, true), aantal).Append((Deelnemersklasse.Lid1, true));

        Bezwaren(Wegingkader.Bgs, [true, true, true, true], [.. oordelen]).ShouldContain(f => f.Melding.Contains("publieke deelnemers"));
    }

    [Fact]
    public void One_public_participant_that_says_no_stops_it() =>
        Bezwaren(Wegingkader.Bgs, [true, true, true, true], [(Deelnemersklasse.Lid1, true), (Deelnemersklasse.Lid1, true), (Deelnemersklasse.Lid1, false)]).Count.ShouldBe(1);

    [Property]
    public void The_four_criteria_are_all_needed(bool a, bool b, bool c, bool d) =>
        Wegingkader.Bgs.IsGenoeg(Codes(a, b, c, d)).ShouldBe(a && b && c && d);

    [Property]
    public void A_problem_of_an_area_alone_is_enough_for_the_old_target_group(bool a, bool b, bool c, bool d) =>
        Wegingkader.O3mp.IsGenoeg(Codes(a, b, c, d)).ShouldBe((a && b && c) || d);

    [Fact]
    public void Whoever_does_not_meet_the_criteria_can_be_passed_on_to_somebody_who_is_named()
    {
        Bezwaren(Wegingkader.Bgs, [false, true, true, true], [], Wegingsuitkomst.Doorzetten, naar: null).ShouldContain(f => f.Veld == "Naar");
        Bezwaren(Wegingkader.Bgs, [false, true, true, true], [], Wegingsuitkomst.Doorzetten, "Wijkteam").ShouldBeEmpty();
        Bezwaren(Wegingkader.Bgs, [false, true, true, true], []).ShouldContain(f => f.Veld == "Uitkomst");
    }

    [Fact]
    public void An_open_criterion_or_one_without_evidence_keeps_it_open()
    {
        Bezwaren(Wegingkader.Bgs, [true, null, true, true], [], Wegingsuitkomst.Advies).ShouldContain(f => f.Melding.Contains("elk criterium"));
        var zonder = new[] { new Wegingcriterium { Code = "a", Voldoet = true } }.Concat(new[] { "b", "c", "d" }.Select(c => new Wegingcriterium { Code = c, Voldoet = false })).ToList();
        Wegingsregels.Bezwaren(Wegingkader.Bgs, zonder, [], Wegingsuitkomst.Advies, null).ShouldContain(f => f.Melding.Contains("waaruit dat blijkt"));
    }

    private static List<string> Codes(params bool[] voldaan) => [.. "abcd".Zip(voldaan).Where(x => x.Second).Select(x => x.First.ToString())];

    private static List<Fout> Bezwaren(
        Wegingkader kader, bool?[] voldoet, (Deelnemersklasse Klasse, bool Akkoord)[] oordelen, Wegingsuitkomst uitkomst = Wegingsuitkomst.Procesregie, string? naar = null) =>
        [.. Wegingsregels.Bezwaren(
            kader, [.. "abcd".Zip(voldoet).Select(x => new Wegingcriterium { Code = x.First.ToString(), Voldoet = x.Second, Onderbouwing = "Blijkt uit de melding" })],
            [.. oordelen.Select(o => new Wegingoordeel { Klasse = o.Klasse, Akkoord = o.Akkoord, Door = "proef" })], uitkomst, naar)];
}
