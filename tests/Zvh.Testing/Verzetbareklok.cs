namespace Zvh.Testing;

/// <summary>The clock of a house that a test moves forward; between two moves it runs as the clock on the wall.</summary>
public sealed class Verzetbareklok : TimeProvider
{
    private TimeSpan _voor;

    /// <summary>A clock that stands two minutes before midnight, so that a day passes while sessions stay open.</summary>
    public static Verzetbareklok VlakVoorMiddernacht()
    {
        var nu = System.GetLocalNow();
        return new() { _voor = nu.Date.AddDays(1).AddMinutes(-2) - nu.DateTime };
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _voor;

    /// <inheritdoc />
    public override long GetTimestamp() => System.GetTimestamp() + (long)(_voor.TotalSeconds * TimestampFrequency);

    /// <summary>Moves the clock forward.</summary>
    public void Verzet(TimeSpan hoeveel) => _voor += hoeveel;
}
