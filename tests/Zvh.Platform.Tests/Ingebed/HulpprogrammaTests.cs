using Zvh.Testing;

namespace Zvh.Platform.Tests.Ingebed;

public sealed class HulpprogrammaTests
{
    [Fact]
    public void The_browser_and_java_are_there_or_are_installed()
    {
        File.Exists(Chromium.Pad).ShouldBeTrue();
        File.Exists(Java.Pad).ShouldBeTrue();
    }

    [Fact]
    public void A_program_that_is_missing_and_cannot_be_installed_is_reported_with_what_to_do()
    {
        var fout = Should.Throw<InvalidOperationException>(
            () => Hulpprogramma.VindOfInstalleer("Het programma", "zvh-bestaat-niet", "ZVH_BESTAAT_NIET", ["zvh-bestaat-niet"]));
        fout.Message.ShouldContain("sudo apt-get update && sudo apt-get install -y zvh-bestaat-niet");
        fout.Message.ShouldContain("ZVH_BESTAAT_NIET");
    }
}
