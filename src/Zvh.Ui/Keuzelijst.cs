using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;

namespace Zvh.Ui;

/// <summary>Lists to choose from.</summary>
public static class Keuzelijst
{
    /// <summary>The values of an enum in their order, each with its word and a capital.</summary>
    public static IReadOnlyList<SelectListItem> Van<T>(Func<T, string> woord)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => new SelectListItem(Tekst.Hoofdletter(woord(w)), w.ToString()))];
}
