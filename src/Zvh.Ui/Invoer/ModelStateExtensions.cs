using Microsoft.AspNetCore.Mvc.ModelBinding;
using Zvh.Abstractions;

namespace Zvh.Ui;

/// <summary>From a refusal to messages at the fields.</summary>
public static class ModelStateExtensions
{
    /// <summary>Puts the reasons of a refusal at their fields.</summary>
    /// <param name="staat">The model state of the page.</param>
    /// <param name="uitkomst">The result of the use case.</param>
    /// <param name="voorvoegsel">The bound property that holds the fields, for example <c>Invoer</c>.</param>
    /// <returns>Whether the use case was carried out, so that a page can write <c>if (!ModelState.Neem(...)) return Page();</c></returns>
    public static bool Neem(this ModelStateDictionary staat, Uitkomst uitkomst, string voorvoegsel = "")
    {
        ArgumentNullException.ThrowIfNull(staat);
        ArgumentNullException.ThrowIfNull(uitkomst);
        foreach (var fout in uitkomst.Fouten)
        {
            var veld = voorvoegsel.Length == 0 || fout.Veld.Length == 0 ? fout.Veld : $"{voorvoegsel}.{fout.Veld}";
            staat.AddModelError(veld, fout.Melding);
        }

        return uitkomst.Gelukt;
    }
}
