namespace Zvh.Testing;

/// <summary>A Java runtime, for the HTML checker (<c>vnu-jar</c>).</summary>
public static class Java
{
    private static readonly Lazy<string> Gevonden = new(() =>
    {
        string[] vanHome = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? [Path.Combine(home, "bin", OperatingSystem.IsWindows() ? "java.exe" : "java")]
            : [];
        return Hulpprogramma.VindOfInstalleer("A Java runtime", "default-jre-headless", "ZVH_JAVA", [.. vanHome, "/usr/bin/java", "java"]);
    });

    /// <summary>Path of <c>java</c>; installed first when it is missing and these tests run as root on Debian.</summary>
    public static string Pad => Gevonden.Value;
}
