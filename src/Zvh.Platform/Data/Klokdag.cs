namespace Zvh.Platform.Data;

/// <summary>Days and moments on the clock of the house.</summary>
public static class Klokdag
{
    private const int EersteJaar = 2000, LaatsteJaar = 2100;

    /// <summary>Today, where the house stands.</summary>
    public static DateOnly Vandaag(this TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(klok);
        return DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
    }

    /// <summary>The year that an address asks for; this year when it asks for none that makes sense.</summary>
    public static int Jaar(this TimeProvider klok, int? gevraagd) => gevraagd is >= EersteJaar and <= LaatsteJaar ? gevraagd.Value : klok.Vandaag().Year;

    /// <summary>A moment on the clock of the house, in UTC.</summary>
    public static DateTimeOffset Utc(this TimeProvider klok, DateTime huis)
    {
        ArgumentNullException.ThrowIfNull(klok);
        return new DateTimeOffset(huis, klok.LocalTimeZone.GetUtcOffset(huis)).ToUniversalTime();
    }

    /// <summary>When a year begins where the house stands (UTC).</summary>
    public static DateTimeOffset Begin(this TimeProvider klok, int jaar) => klok.Utc(new DateTime(jaar, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));
}
