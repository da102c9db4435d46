namespace Zvh.Ui;

/// <summary>Finds the entry of the menu that a page belongs to.</summary>
internal static class Menupad
{
    /// <summary>The entry with the longest path that the page lies under, or null. An entry above other entries, such as the overview
    /// of a module, stands for its own page only.</summary>
    public static MenuLink? Beste(IEnumerable<MenuGroep> groepen, string pad)
    {
        var links = groepen.SelectMany(g => g.Modules).SelectMany(m => m.Links).ToList();
        return links
            .Where(l => LigtOnder(pad, l.Pad) && (pad.Length == l.Pad.Length || !links.Exists(ander => ander != l && LigtOnder(ander.Pad, l.Pad))))
            .MaxBy(l => l.Pad.Length);
    }

    private static bool LigtOnder(string pad, string menu) =>
        pad.StartsWith(menu, StringComparison.OrdinalIgnoreCase)
        && (pad.Length == menu.Length || menu.EndsWith('/') || pad[menu.Length] == '/');
}
