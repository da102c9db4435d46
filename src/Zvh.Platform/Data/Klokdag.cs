namespace Zvh.Platform.Data;

/// <summary>The day on which a value holds.</summary>
public static class Klokdag
{
    /// <summary>Today, where the house stands.</summary>
    public static DateOnly Vandaag(this TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(klok);
        return DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
    }
}
