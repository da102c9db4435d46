using System.Text.RegularExpressions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>The forms of the numbers that identify a party or an account (finance.md §2.2).</summary>
internal static partial class Nummervorm
{
    /// <summary>Whether the text is a Dutch VAT number: NL, nine digits, B, two digits.</summary>
    public static bool IsBtwnummer(string tekst) => Btwnummer().IsMatch(tekst);

    /// <summary>Whether the number has the form its scheme asks for; an unknown scheme has none.</summary>
    public static bool IsGeldig(Partijnummer nummer) => nummer.Schema switch
    {
        Partijnummer.SchemaKvk => AchtCijfers().IsMatch(nummer.Waarde),
        Partijnummer.SchemaOin => TwintigCijfers().IsMatch(nummer.Waarde),
        Partijnummer.SchemaBtw => IsBtwnummer(nummer.Waarde),
        _ => false,
    };

    /// <summary>Whether the text is an IBAN: its form, and remainder 1 after division by 97 (ISO 7064).</summary>
    public static bool IsIban(string tekst)
    {
        var iban = Kaal(tekst);
        if (!Iban().IsMatch(iban))
        {
            return false;
        }

        var rest = 0;
        foreach (var teken in iban.AsSpan(4).ToString() + iban[..4])
        {
            rest = char.IsAsciiDigit(teken) ? ((rest * 10) + (teken - '0')) % 97 : ((rest * 100) + (teken - 'A' + 10)) % 97;
        }

        return rest == 1;
    }

    /// <summary>A number without the spaces that make it readable.</summary>
    public static string Kaal(string tekst) => tekst.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>An IBAN in groups of four, as it stands on paper.</summary>
    public static string InGroepen(string iban) => string.Join(' ', Kaal(iban).Chunk(4).Select(groep => new string(groep)));

    [GeneratedRegex(@"^NL[0-9]{9}B[0-9]{2}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Btwnummer();

    [GeneratedRegex(@"^[0-9]{8}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AchtCijfers();

    [GeneratedRegex(@"^[0-9]{20}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwintigCijfers();

    [GeneratedRegex(@"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iban();
}
