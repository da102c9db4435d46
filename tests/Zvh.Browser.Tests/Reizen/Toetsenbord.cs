using Microsoft.Playwright;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>Somebody who uses the keyboard only.</summary>
internal static class Toetsenbord
{
    private const int Hoogstens = 200;

    /// <summary>Presses Tab until the focus is on a link, button or field with this text or label.</summary>
    /// <exception cref="InvalidOperationException">The keyboard never gets there.</exception>
    public static async Task NaarAsync(IPage pagina, string tekst)
    {
        for (var i = 0; i < Hoogstens; i++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            var hier = await pagina.EvaluateAsync<string>("(document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText ?? '').trim()");
            if (hier.StartsWith(tekst, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach '{tekst}' on {pagina.Url}.");
    }

    /// <summary>Goes to a link or button and presses Enter.</summary>
    public static async Task KiesAsync(IPage pagina, string tekst)
    {
        await NaarAsync(pagina, tekst);
        await NaarNieuweAsync(pagina, () => pagina.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Does something that opens another page, and waits until it is there.</summary>
    public static async Task NaarNieuweAsync(IPage pagina, Func<Task> doe)
    {
        // The mark goes with the old page: what is looked at next is the new one.
        await pagina.EvaluateAsync("document.documentElement.setAttribute('data-oud', '')");
        await doe();
        await pagina.Locator("html:not([data-oud])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await pagina.EvaluateAsync("document.readyState === 'complete' || new Promise(klaar => addEventListener('load', () => klaar(true)))");
    }

    /// <summary>Goes to a field and types.</summary>
    public static async Task TypAsync(IPage pagina, string label, string tekst)
    {
        await NaarAsync(pagina, label);
        await pagina.Keyboard.TypeAsync(tekst);
    }
}
