namespace Zvh.Privacy.Tests;

/// <summary>The real clock, put forward as far as a test wants.</summary>
internal sealed class Klok : TimeProvider
{
    private TimeSpan vooruit;

    /// <summary>Puts the clock forward.</summary>
    public void Verzet(TimeSpan tijd) => vooruit += tijd;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + vooruit;
}
