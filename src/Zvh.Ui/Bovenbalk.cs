namespace Zvh.Ui;

/// <summary>What the top bar needs to know of the page.</summary>
/// <param name="Weergave">The choice between light and dark.</param>
/// <param name="HeeftMenu">Whether there is a menu to open on a small screen.</param>
internal sealed record Bovenbalk(string Weergave, bool HeeftMenu);
