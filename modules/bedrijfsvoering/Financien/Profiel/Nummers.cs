using System.Text.RegularExpressions;

namespace Zvh.Financien.Profiel;

/// <summary>The shapes of codes and numbers in profile files.</summary>
internal static partial class Nummers
{
    /// <summary>Lower-case words with dashes.</summary>
    public static bool IsCode(string tekst) => Code().IsMatch(tekst);

    /// <summary>Chamber of Commerce number.</summary>
    public static bool IsKvk(string tekst) => tekst.Length == 8 && tekst.All(char.IsAsciiDigit);

    /// <summary>Organisatie-identificatienummer.</summary>
    public static bool IsOin(string tekst) => tekst.Length == 20 && tekst.All(char.IsAsciiDigit);

    /// <summary>Dutch VAT number.</summary>
    public static bool IsBtwNummer(string tekst) => Btw().IsMatch(tekst);

    /// <summary>Dutch postal code.</summary>
    public static bool IsPostcode(string tekst) => Postcode().IsMatch(tekst);

    /// <summary>Taakveld of the Iv3 list, for example 1.2 or 6.812.</summary>
    public static bool IsTaakveld(string tekst) => Taakveld().IsMatch(tekst);

    /// <summary>Dutch bank account: shape and check digits (ISO 13616, remainder 1 modulo 97).</summary>
    public static bool IsIban(string tekst) =>
        Iban().IsMatch(tekst) && string.Concat(tekst.AsSpan(4), tekst.AsSpan(0, 4))
            .Aggregate(0, (rest, c) => ((rest * (char.IsAsciiDigit(c) ? 10 : 100)) + (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10)) % 97) == 1;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex("^NL[0-9]{9}B[0-9]{2}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Btw();

    [GeneratedRegex("^[1-9][0-9]{3} [A-Z]{2}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Postcode();

    [GeneratedRegex("^[0-9]\\.[0-9]{1,3}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Taakveld();

    [GeneratedRegex("^NL[0-9]{2}[A-Z]{4}[0-9]{10}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Iban();
}
