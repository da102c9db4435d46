using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Rules about how the amount is paid.</summary>
internal static class Betaalregels
{
    private const string VeldIban = nameof(Factuurdocument.Verkoper) + "." + nameof(Factuurpartij.Iban);
    private const string VeldBic = nameof(Factuurdocument.Verkoper) + "." + nameof(Factuurpartij.Bic);

    /// <summary>Longest payment reference that fits in a SEPA credit transfer together with its structure.</summary>
    private const int LangsteKenmerk = 35;

    private static readonly HashSet<string> Toegestaan = new(StringComparer.Ordinal) { "30", "48", "49", "57", "58", "59" };
    private static readonly HashSet<string> Overboeking = new(StringComparer.Ordinal) { "30", "58" };
    private static readonly HashSet<string> Sepa = new(StringComparer.Ordinal) { "58", "59" };

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurdocument>> Tabel =
    [
        new("BR-NL-11", nameof(Factuurdocument.Betaalwijze), d => !MoetBetaald(d) || Is.Gevuld(d.Betaalwijze),
            "De betaalwijze ontbreekt. Kies 58 (SEPA-overboeking)."),
        new("BR-NL-12", nameof(Factuurdocument.Betaalwijze), d => !Is.Gevuld(d.Betaalwijze) || Toegestaan.Contains(d.Betaalwijze),
            "Deze betaalwijze mag niet. Kies 58 (SEPA-overboeking); toegestaan zijn 30, 48, 49, 57, 58 en 59."),
        new("BR-61", VeldIban, d => !MoetBetaald(d) || !Overboeking.Contains(d.Betaalwijze) || Is.Gevuld(d.Verkoper.Iban),
            "Het rekeningnummer ontbreekt. Vul de IBAN in bij de facturerende partij."),
        new("ZVH-IBAN", VeldIban, d => !Is.Gevuld(d.Verkoper.Iban) || Nummervorm.IsIban(d.Verkoper.Iban!),
            "De IBAN klopt niet: het controlegetal past niet bij het nummer. Neem de IBAN opnieuw over."),
        new("ZVH-KENMERK", nameof(Factuurdocument.Betalingskenmerk), d => (d.Betalingskenmerk?.Length ?? 0) <= LangsteKenmerk,
            "Het betalingskenmerk is langer dan 35 tekens. Kort het in, anders past het niet in een overboeking."),
        new("BR-NL-31", VeldBic, d => !Sepa.Contains(d.Betaalwijze) || !Is.Gevuld(d.Verkoper.Bic),
            "Een BIC is bij een SEPA-overboeking niet nodig. Laat het veld leeg.", Waarschuwing: true),
    ];

    private static bool MoetBetaald(Factuurdocument document) => !document.IsCredit && document.Totaal > Bedrag.Nul;
}
