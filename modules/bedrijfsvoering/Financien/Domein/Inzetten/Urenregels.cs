using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Inzetten;

/// <summary>What hours of one month must keep to.</summary>
internal static class Urenregels
{
    /// <summary>The most hours of one function in one month: ten people around the clock would not reach it, a typing error does.</summary>
    public const decimal Meeste = 5000m;

    /// <summary>The first year that can be entered.</summary>
    public const int EersteJaar = 2000;

    /// <summary>The last year that can be entered.</summary>
    public const int LaatsteJaar = 2100;

    /// <summary>Why these hours cannot be kept; null when they can.</summary>
    public static string? Fout(decimal uren) =>
        uren is < 0 or > Meeste ? $"{uren} uur in één maand kan niet. Vul een aantal van 0 tot en met {new Bedrag(Meeste).Kort()} in."
        : decimal.IsInteger(uren * 100) ? null
        : "Uren hebben hoogstens twee decimalen. Rond het aantal af.";
}
