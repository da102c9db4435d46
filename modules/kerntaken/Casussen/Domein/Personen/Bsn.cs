namespace Zvh.Casussen.Domein.Personen;

/// <summary>The check on a burgerservicenummer.</summary>
internal static class Bsn
{
    /// <summary>The number without spaces and points; null when there is none.</summary>
    public static string? Kaal(string? tekst)
    {
        var cijfers = string.Concat((tekst ?? "").Where(t => t is not (' ' or '.' or '-')));
        return cijfers.Length == 0 ? null : cijfers;
    }

    /// <summary>Whether it has nine digits that pass the elfproef: 9a + 8b + … + 2h − i divides by 11.</summary>
    public static bool IsGeldig(string nummer) => nummer.Length == 9 && nummer.All(char.IsAsciiDigit) && nummer != "000000000"
        && nummer.Select((teken, i) => (teken - '0') * (i == 8 ? -1 : 9 - i)).Sum() % 11 == 0;
}
