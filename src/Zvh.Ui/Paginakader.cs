using Microsoft.AspNetCore.Html;

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
}
