using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>What every page must meet.</summary>
internal enum Eis
{
    /// <summary>Nothing against WCAG 2.2 AA.</summary>
    Toegankelijk,

    /// <summary>Nothing scrolls sideways.</summary>
    Breedte,

    /// <summary>No script fails, and the content security policy stops nothing.</summary>
    Console,

    /// <summary>On paper the content stands without the frame, and nothing is cut off.</summary>
    Afdruk,
}

/// <summary>Something that a page does wrong.</summary>
internal sealed record Bevinding(Eis Eis, string Tekst);

/// <summary>Looks at a page in every way on one visit: opening it costs more than looking at it.</summary>
internal sealed class Keuring
{
    /// <summary>A4 less the margins of <c>@page</c>, in CSS pixels.</summary>
    private const int Papier = 688;

    private const string OpPapier = """
        () => {
            const zichtbaar = element => element !== null && element.checkVisibility();
            const klachten = [...document.querySelectorAll("nav, form[role=search], .zvh-kop__acties")].filter(zichtbaar)
                .map(element => `the frame is printed: ${element.outerHTML.slice(0, 80)}`);
            if (!zichtbaar(document.querySelector("h1"))) { klachten.push("no title is printed"); }
            return klachten;
        }
        """;

    /// <summary>With the widths at which the menu folds and tables get a box to scroll in: there a layout breaks first.</summary>
    private static readonly int[] Breedten = [1280, 1920, 1200, 1024, 768, 320];

    /// <summary>The widths of which an image is kept; an image costs more than a look.</summary>
    private static readonly int[] Beelden = [320, 768, 1280, 1920];

    private readonly IPage _venster;
    private readonly ConcurrentBag<Bevinding> _bevindingen;
    private string _pad = "";

    public Keuring(IPage venster, ConcurrentBag<Bevinding> bevindingen)
    {
        _venster = venster;
        _bevindingen = bevindingen;
        venster.Console += (_, bericht) =>
        {
            if (bericht.Type is "error" or "warning")
            {
                Meld(Eis.Console, bericht.Text);
            }
        };
        venster.PageError += (_, fout) => Meld(Eis.Console, fout);
    }

    /// <summary>Opens a page and looks at it: light and dark, at every width, and on paper.</summary>
    public async Task KeurAsync(Pagina pagina)
    {
        _pad = pagina.Pad;
        await _venster.GotoAsync(pagina.Pad);
        await AxeAsync("light");

        // Of a second page of the same kind only the content is new.
        if (pagina.Beeldnaam is null)
        {
            await BreedteAsync(320, "");
            await _venster.SetViewportSizeAsync(1280, 900);
            return;
        }

        foreach (var breedte in Breedten)
        {
            await BreedteAsync(breedte, "");
            if (Beelden.Contains(breedte))
            {
                await BeeldAsync(pagina, $"-{Getal(breedte)}");
            }
        }

        await _venster.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeAsync("dark, 320 px");
        await BeeldAsync(pagina, "-320-donker");
        await _venster.SetViewportSizeAsync(1280, 900);
        await BeeldAsync(pagina, "-1280-donker");

        await _venster.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        await BreedteAsync(Papier, ", on paper");
        foreach (var klacht in await _venster.EvaluateAsync<string[]>(OpPapier))
        {
            Meld(Eis.Afdruk, klacht);
        }

        await BeeldAsync(pagina, "-afdruk");
        await _venster.EmulateMediaAsync(new() { Media = Media.Screen });
        await _venster.SetViewportSizeAsync(1280, 900);
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private async Task AxeAsync(string hoe)
    {
        foreach (var fout in await Browserproces.AxeAsync(_venster))
        {
            Meld(Eis.Toegankelijk, $"{hoe}: {fout}");
        }
    }

    private async Task BreedteAsync(int breedte, string hoe)
    {
        await _venster.SetViewportSizeAsync(breedte, 900);
        var inhoud = await _venster.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (inhoud > breedte)
        {
            Meld(hoe.Length == 0 ? Eis.Breedte : Eis.Afdruk, $"{Getal(inhoud)} px wide at {Getal(breedte)} px{hoe}");
        }
    }

    private async Task BeeldAsync(Pagina pagina, string hoe)
    {
        if (pagina.Beeldnaam is { } naam)
        {
            await Browserproces.BeeldAsync(_venster, naam + hoe);
        }
    }

    private void Meld(Eis eis, string wat) => _bevindingen.Add(new(eis, $"{_pad}: {wat}"));
}
