using System.Net;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Kerntaken.Tests.Cijfers;
using Zvh.Platform.Data;
using Zvh.Signalering.Domein.Trends;
using Zvh.Signalering.Signalen;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>The early warning against an independent implementation, and the way from a count to what came of it.</summary>
public sealed class SignaalTests(DemoFixture fixture) : IClassFixture<DemoFixture>
{
    private static readonly int[] Weken = [2, 3, 2, 4, 3, 2, 5, 3, 1, 2, 8, 3, 4, 4, 5, 5, 6, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 3, 9, 2, 3, 12, 4, 5, 6, 7, 7, 8, 9, 9, 10, 3, 2, 20, 1, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 7, 4, 4];

    // Upper bounds of earsC in the R package surveillance 1.20.3, with baseline 7, minSigma 0.5 and alpha 0.00134990 (three standard deviations): from week 8 for C1, from week 10 for C2.
    private static readonly decimal[] C1 = [6.4641m, 6.3500m, 6.8927m, 6.8927m, 10.5399m, 10.5399m, 10.5803m, 10.2476m, 10.6605m, 10.1357m, 9.8990m, 8.1784m, 9.8903m, 10.1518m, 10.4047m, 9.5498m, 7.9297m, 2.7890m, 1.6429m, 1.6429m, 1.5000m, 1.6429m, 3.9731m, 11.8714m, 11.8529m, 11.8758m, 17.6701m, 17.0344m, 16.4998m, 16.4536m, 15.4997m, 15.0688m, 14.7460m, 11.7262m, 11.7738m, 12.2426m, 14.4686m, 16.2532m, 26.3535m, 27.4410m, 27.8428m, 26.9779m, 25.3824m, 25.4206m, 25.3890m, 8.1962m, 7.9641m, 5.5000m, 5.5000m, 5.5000m, 5.5000m, 7.8303m, 7.8303m];

    private static readonly decimal[] C2 = [6.4641m, 6.3500m, 6.8927m, 6.8927m, 10.5399m, 10.5399m, 10.5803m, 10.2476m, 10.6605m, 10.1357m, 9.8990m, 8.1784m, 9.8903m, 10.1518m, 10.4047m, 9.5498m, 7.9297m, 2.7890m, 1.6429m, 1.6429m, 1.5000m, 1.6429m, 3.9731m, 11.8714m, 11.8529m, 11.8758m, 17.6701m, 17.0344m, 16.4998m, 16.4536m, 15.4997m, 15.0688m, 14.7460m, 11.7262m, 11.7738m, 12.2426m, 14.4686m, 16.2532m, 26.3535m, 27.4410m, 27.8428m, 26.9779m, 25.3824m, 25.4206m, 25.3890m, 8.1962m, 7.9641m, 5.5000m, 5.5000m, 5.5000m, 5.5000m];

    [Fact]
    public void Bounds_and_alarms_are_those_of_an_independent_implementation()
    {
        for (var week = Ears.Nodig; week < Weken.Length; week++)
        {
            var maten = Ears.Maten(Weken[..(week + 1)], Earsgrenzen.Standaard).ToDictionary(m => m.Naam, m => m.Grens);
            maten["C1"].ShouldBe(C1[week - Ears.Basis], 0.001m, $"C1 in week {week}");
            maten["C2"].ShouldBe(C2[week - Ears.Basis - Ears.Tussen], 0.001m, $"C2 in week {week}");
            (Weken[week] > maten["C3"]).ShouldBe(C3(week) > 2 && C2Van(week) > 1, $"C3 in week {week}");
        }

        Enumerable.Range(Ears.Nodig, Weken.Length - Ears.Nodig).Select(w => Beoordeel(Weken[..(w + 1)]).Reden).Where(r => r is not null).Distinct().Order().ShouldBe(["C2", "C3"]);
        Beoordeel([2, 2, 30, 30, 2, 2, 2, 2, 2, 2, 2, 5]).Reden.ShouldBe("C1", "the peak is out of its seven weeks");
    }

    // As the article writes it down, in floating point: C3 is the sum over three weeks of what C2 exceeds one.
    private static double C3(int week) => Enumerable.Range(0, 3).Sum(i => Math.Max(0, C2Van(week - i) - 1));

    private static double C2Van(int week)
    {
        var basis = Weken[(week - 9)..(week - 2)].Select(w => (double)w).ToList();
        return (Weken[week] - basis.Average()) / Math.Max(0.5, Math.Sqrt(basis.Sum(b => Math.Pow(b - basis.Average(), 2)) / 6));
    }

    private static Earsuitkomst Beoordeel(IReadOnlyList<int> weken) => Ears.Beoordeel(weken, Earsgrenzen.Standaard);

    [Fact]
    public void A_slow_rise_is_found_by_adding_up_and_one_melding_after_quiet_weeks_is_no_signal()
    {
        Beoordeel([4, 4, 5, 4, 5, 4, 4, 4, 6, 6, 6, 6]).Reden.ShouldBe("C3");
        Beoordeel([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]).IsSignaal.ShouldBeFalse();
        Beoordeel([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]).IsSignaal.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => Beoordeel([1, 2, 3]));
    }

    [Property]
    public Property A_week_that_counts_more_is_never_less_of_a_signal() => Prop.ForAll(Gen.Choose(0, 12).ArrayOf(Ears.Nodig + 1).ToArbitrary(), weken =>
        !Beoordeel(weken).IsSignaal || Beoordeel([.. weken[..^1], weken[^1] + 1]).IsSignaal);

    [Property]
    public Property A_week_is_a_signal_when_it_counts_more_than_the_bound_that_is_shown() => Prop.ForAll(Gen.Choose(0, 12).ArrayOf(Ears.Nodig + 1).ToArbitrary(), weken =>
        Beoordeel(weken) is var uitkomst && uitkomst.IsSignaal == uitkomst.Aantal > uitkomst.Grens);

    [Property]
    public Property A_higher_setting_never_gives_more_signals() => Prop.ForAll(Gen.Choose(0, 12).ArrayOf(Ears.Nodig + 1).ToArbitrary(), weken =>
        Beoordeel(weken).IsSignaal || !Ears.Beoordeel(weken, new(4, 3)).IsSignaal);

    [Fact]
    public async Task A_week_that_stands_out_is_judged_advised_on_and_followed_up()
    {
        var signaal = await MaakSignaalAsync();
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        (await analist.OpenAsync("/signalering/signalen")).QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")).ShouldContain(signaal);
        (await analist.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("EARS C1-C3, versie 2, maat C2"), t => t.ShouldContain("Opvallend boven"), t => t.ShouldContain("Meldingen per week"));
        (await analist.OpenAsync("/")).QuerySelector(".zvh-werk a[href='/signalering/signalen']").ShouldNotBeNull("it waits for the analyst");
        (await bestuurder.StatusAsync(signaal)).ShouldBe(HttpStatusCode.NotFound, "a count is no advice");

        var leeg = await analist.ProbeerAsync(await analist.OpenAsync(signaal), new() { ["Invoer.Beoordeling"] = "Echte stijging" }, "form[action*='Advies']");
        leeg.Fouten().ShouldSatisfyAllConditions(f => f.ShouldContain("Schrijf wat u adviseert"), f => f.ShouldContain("Kies aan wie u adviseert"));
        var oud = await analist.OpenAsync(signaal);
        var gremium = oud.QuerySelectorAll("select[name='Invoer.Gremium'] option").Select(o => o.GetAttribute("value")).First(v => !string.IsNullOrEmpty(v))!;
        var velden = new Dictionary<string, string> { ["Invoer.Beoordeling"] = "Echte stijging", ["Invoer.Advies"] = "Zet een extra wijkteam in.", ["Invoer.Gremium"] = gremium };
        await analist.DoeAsync(signaal, velden, "form[action*='Advies']");
        (await bestuurder.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Zet een extra wijkteam in."), t => t.ShouldNotContain("Meldingen per week"));
        (await analist.ProbeerAsync(oud, velden, "form[action*='Advies']")).Fouten().ShouldContain("Dit signaal is al beoordeeld", customMessage: "somebody judged it meanwhile");

        await analist.DoeAsync(signaal, new() { ["Opvolging"] = "Het wijkteam is uitgebreid." }, "form[action*='Opvolging']");
        (await analist.OpenAsync(signaal)).Tekst().Split("Door informatieanalist op").Length.ShouldBe(3, "who judged and who followed up");
        (await bestuurder.OpenAsync("/signalering/signalen?klaar=true")).Tekst().ShouldContain("opgevolgd");
    }

    [Fact]
    public async Task Each_week_is_judged_once_however_many_nodes_try()
    {
        await MaakSignaalAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WerkAsync()));

        (await fixture.Database.VraagAsync<long>("select count(*) from (select gemeente, thema, week from signalering.signaal group by 1, 2, 3 having count(*) > 1) d")).ShouldBe(0);
        (await fixture.Huis.InAsync<SignaalJob, bool>(job => job.WerkAsync(CancellationToken.None))).ShouldBeFalse("there is nothing left to judge");
    }

    private async Task WerkAsync()
    {
        while (await fixture.Huis.InAsync<SignaalJob, bool>(job => job.WerkAsync(CancellationToken.None)))
        {
        }

        // The job of the house itself may be at it: it has ended when its lock is free.
        await using var _ = await SlotAsync();
    }

    private Task<Databaseslot> SlotAsync() => Databaseslot.NeemAsync(fixture.Huis.Diensten.GetRequiredService<NpgsqlDataSource>(), SignaalJob.Slot, CancellationToken.None);

    // Nine meldingen last week where there were none: the job judges the week again because the house forgot that it did.
    private async Task<string> MaakSignaalAsync()
    {
        var week = await fixture.Huis.InAsync<Signaalzoeker, DateOnly>(z => Task.FromResult(z.LaatsteWeek));
        await using (await SlotAsync())
        {
            await fixture.Database.VraagAsync<long>(FormattableString.Invariant($"""
                with weg as (delete from signalering.signaal returning 1), week as (delete from signalering.signaalweek returning 1),
                erbij as (update casussen.melding set ontvangen_op = '{week:yyyy-MM-dd}', gemeente = 'GM0957', thema = 'nazorg' where id in (select id from casussen.melding where ontvangen_op < '2020-12-01' order by id limit 9) returning 1)
                select (select count(*) from weg) + (select count(*) from week) + (select count(*) from erbij)
                """));
        }

        await WerkAsync();
        return $"/signalering/signalen/{await fixture.Database.VraagAsync<Guid>($"select id from signalering.signaal where gemeente = 'GM0957' order by week desc limit 1")}";
    }
}
