namespace Zvh.Ui;

/// <summary>Finds the entry of the menu that a page belongs to.</summary>
internal static class Menupad
{
    /// <summary>The entry with the longest path that the page lies under, or null.</summary>
    public static MenuLink? Beste(IEnumerable<MenuGroep> groepen, string pad) => groepen
        .SelectMany(g => g.Modules).SelectMany(m => m.Links)
        .Where(l => LigtOnder(pad, l.Pad))
        .MaxBy(l => l.Pad.Length);

    private static bool LigtOnder(string pad, string menu) =>
        pad.StartsWith(menu, StringComparison.OrdinalIgnoreCase)
        && (pad.Length == menu.Length || menu.EndsWith('/') || pad[menu.Length] == '/');
}
