namespace Zvh.Toegang.Tests;

/// <summary>What a node sees within a second: asked again and again until it is so. The test run itself has a limit.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> vraag)
    {
        while (!await vraag())
        {
            await Task.Yield();
        }
    }
}
