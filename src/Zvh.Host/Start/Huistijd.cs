namespace Zvh.Host.Start;

/// <summary>The clock on the wall of the house: Dutch time, wherever the machine stands. What is stored is UTC; what is shown, planned or counted by the day is this time.</summary>
public static class Huistijd
{
    /// <summary>The time zone of every house.</summary>
    public const string Zone = "Europe/Amsterdam";

    /// <summary>Makes it the local time of this process. On Windows, where a process has no zone of its own, the machine has to stand in this zone.</summary>
    public static void Stel()
    {
        Environment.SetEnvironmentVariable("TZ", Zone);
        TimeZoneInfo.ClearCachedData();
    }
}
