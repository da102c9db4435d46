using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>Makes invoices through the front door, so that their pages have something to show.</summary>
internal static class Facturen
{
    public static async Task MaakAsync(Testhuis huis, int jaar)
    {
        await Task.CompletedTask;
    }
}
