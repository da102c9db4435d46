namespace Zvh.Testing;

/// <summary>The browser of the machine, for Playwright (<c>ExecutablePath</c> and <c>Args</c>). Playwright's own download is never used.</summary>
public static class Chromium
{
    // The shell is the same Chromium without the windows of a desktop around the pages, which cost as much as the pages do.
    private static readonly string[] Kandidaten =
    [
        "/usr/bin/chromium-headless-shell", "chromium-headless-shell", "/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly Lazy<string> Gevonden =
        new(() => Hulpprogramma.VindOfInstalleer("Chromium", "chromium-headless-shell", "ZVH_CHROMIUM", Kandidaten));

    /// <summary>Path of the browser; installed first when it is missing and these tests run as root on Debian.</summary>
    public static string Pad => Gevonden.Value;

    /// <summary>Headless, and silent towards the network: nothing but the page under test is fetched.</summary>
    public static IReadOnlyList<string> Vlaggen { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
