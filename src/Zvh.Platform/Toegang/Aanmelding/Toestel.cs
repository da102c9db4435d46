namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Says in a few words what browser a session is in, to recognise it by. Proves nothing.</summary>
internal static class Toestel
{
    // The order matters: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
    private static readonly (string Teken, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Teken, string Naam)[] Systemen =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>The words for a <c>User-Agent</c>.</summary>
    public static string Van(string? agent) => $"{Eerste(Browsers, agent, "Onbekende browser")} op {Eerste(Systemen, agent, "onbekend systeem")}";

    private static string Eerste((string Teken, string Naam)[] lijst, string? agent, string anders) =>
        lijst.Where(t => agent?.Contains(t.Teken, StringComparison.Ordinal) ?? false).Select(t => t.Naam).FirstOrDefault(anders);
}
