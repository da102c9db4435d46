using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Ui;

/// <summary>What a page tells the frame around it; filled by tag helpers, read by the layout.</summary>
internal sealed class Paginakader
{
    /// <summary>The title of the page, for the tab of the browser.</summary>
    public string? Titel { get; set; }

    /// <summary>The breadcrumbs.</summary>
    public IHtmlContent? Kruimels { get; set; }

    /// <summary>Banners about this page, for example that the year is closed.</summary>
    public List<Melding> Banners { get; } = [];

    /// <summary>How many ids were given out.</summary>
    public int Nummer { get; set; }
}

/// <summary>Ids of elements that a component makes.</summary>
internal static class Elementid
{
    /// <summary>An id that no other element of the page has, also when the component stands in a loop.</summary>
    public static string NieuwId(this ViewContext view, string soort) =>
        $"{soort}-{(++view.HttpContext.RequestServices.GetRequiredService<Paginakader>().Nummer).ToString(CultureInfo.InvariantCulture)}";
}
