using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Ui.Invoer;

/// <summary>A value as it stands in an input field, so that it can be read back.</summary>
internal static class Invoertekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The text for a value.</summary>
    public static string Van(object? waarde) => waarde switch
    {
        null => "",
        Bedrag bedrag => bedrag.Waarde.ToString("#,##0.00", Nederlands),
        decimal getal => getal.ToString("0.##########", Nederlands),
        DateOnly datum => datum.ToString("dd-MM-yyyy", Nederlands),
        bool ja => ja ? "true" : "false",
        IFormattable ander => ander.ToString(null, Nederlands),
        _ => waarde.ToString() ?? "",
    };
}
