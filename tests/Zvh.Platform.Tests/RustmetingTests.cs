using Zvh.Platform.Jobs;

namespace Zvh.Platform.Tests;

/// <summary>When a quiet time begins.</summary>
public sealed class RustmetingTests
{
    [Fact]
    public void Memory_goes_back_once_after_work_and_not_again_until_there_was_work()
    {
        var rust = new Rustmeting();
        long toegewezen = 0;
        bool Kijk(long erbij) => rust.Begint(toegewezen += erbij);

        Kijk(Rustmeting.Drempel * 3).ShouldBeFalse("the house is busy");
        Kijk(Rustmeting.Drempel / 2).ShouldBeTrue("it is quiet for the first time");
        Kijk(Rustmeting.Drempel / 2).ShouldBeFalse("there is little to give back");
        Kijk(Rustmeting.Drempel * 2).ShouldBeFalse("busy again");
        Kijk(0).ShouldBeTrue("quiet again");
        Enumerable.Range(0, 100).Count(_ => Kijk(1_000_000)).ShouldBe(4, "what jobs leave behind goes back now and then");
    }

    [Fact]
    public void A_house_that_is_quiet_from_the_start_gives_back_what_starting_took() => new Rustmeting().Begint(0).ShouldBeTrue();
}
