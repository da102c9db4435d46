using Zvh.Abstractions;

namespace Zvh.Financien.Documenten.Bank;

/// <summary>A booked payment of a bank statement, with no more of the payer than is needed to recognise it.</summary>
internal sealed record Bankbetaling
{
    /// <summary>Day of booking.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>The amount: positive when received, negative when paid.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>IBAN of the own account that the statement is about.</summary>
    public required string Rekening { get; init; }

    /// <summary>Last four characters of the IBAN of the other side; the name is not read.</summary>
    public string TegenrekeningStaart { get; init; } = "";

    /// <summary>Texts that may hold the payment reference, most certain first: structured reference, free text, end-to-end id.</summary>
    public IReadOnlyList<string> Kenmerken { get; init; } = [];

    /// <summary>The most certain reference, or an empty text.</summary>
    public string Kenmerk => Kenmerken.Count > 0 ? Kenmerken[0] : "";

    /// <summary>Unique reference of the booking: the same statement can be read again without counting twice.</summary>
    public required string Bankreferentie { get; init; }

    /// <summary>Whether one of the references names this payment reference or invoice number; spaces, dots and hyphens do not count.</summary>
    public bool Noemt(string kenmerk)
    {
        var gezocht = Kaal(kenmerk);
        return gezocht.Length > 0 && Kenmerken.Any(k => Bevat(Kaal(k), gezocht));
    }

    /// <summary>A number is found only when no further digit stands beside it, so that 20220001 is not found in 120220001.</summary>
    private static bool Bevat(string tekst, string gezocht)
    {
        for (var plek = tekst.IndexOf(gezocht, StringComparison.Ordinal); plek >= 0; plek = tekst.IndexOf(gezocht, plek + 1, StringComparison.Ordinal))
        {
            var eind = plek + gezocht.Length;
            if ((plek == 0 || !char.IsAsciiDigit(tekst[plek - 1])) && (eind == tekst.Length || !char.IsAsciiDigit(tekst[eind])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Kaal(string tekst) => string.Concat(tekst.Where(t => t is not (' ' or '.' or '-' or '/'))).ToUpperInvariant();
}
