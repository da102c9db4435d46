namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Rules about names, addresses and identification of seller and buyer.</summary>
internal static class Partijregels
{
    private const string AdresVerkoper = "Het adres van de afzender is niet volledig. Vul straat, postcode en plaats in bij de facturerende partij.";
    private const string AdresKoper = "Het adres van de ontvanger is niet volledig. Vul straat, postcode en plaats in bij de deelnemer.";

    /// <summary>Rules for both.</summary>
    private static readonly IReadOnlyList<Keurregel<Factuurpartij>> Beide =
    [
        new("BR-CL-14", nameof(Factuurpartij.Landcode), p => p.Landcode.Length == 2 && p.Landcode.All(char.IsAsciiLetterUpper),
            "De landcode bestaat niet uit twee hoofdletters. Vul bijvoorbeeld NL in."),
        new("ZVH-OIN", nameof(Factuurpartij.Nummer), p => p.Nummer is not { Schema: Partijnummer.SchemaOin } n || Nummervorm.IsGeldig(n),
            "Het OIN heeft niet precies 20 cijfers. Neem het nummer over uit het OIN-register."),
        new("ZVH-KVK", nameof(Factuurpartij.Nummer), p => p.Nummer is not { Schema: Partijnummer.SchemaKvk } n || Nummervorm.IsGeldig(n),
            "Het KvK-nummer heeft niet precies 8 cijfers. Neem het nummer over uit het Handelsregister."),
        new("ZVH-ENDPOINT", nameof(Factuurpartij.ElektronischAdres), p => p.ElektronischAdres is not { } n || Nummervorm.IsGeldig(n),
            "Het elektronisch adres past niet bij de soort. Gebruik OIN (0190, 20 cijfers), KvK (0106, 8 cijfers) of btw-nummer (9944)."),
        new("BR-CO-09", nameof(Factuurpartij.Btwnummer), p => p.Btwnummer is null || p.Landcode is not "NL" || Nummervorm.IsBtwnummer(p.Btwnummer),
            "Het btw-nummer heeft niet de Nederlandse vorm. Schrijf het als NL001234567B01."),
    ];

    /// <summary>Rules for the seller.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurpartij>> Verkoper =
    [
        new("BR-06", nameof(Factuurpartij.Naam), p => Is.Gevuld(p.Naam),
            "De naam van de afzender ontbreekt. Vul de naam in bij de facturerende partij."),
        new("BR-NL-1", nameof(Factuurpartij.Nummer), HeeftKvkOfOin,
            "De afzender heeft geen KvK-nummer of OIN. Vul een van beide in bij de facturerende partij."),
        .. Adres("BR-NL-3", AdresVerkoper, _ => true),
        new("BR-CO-26", nameof(Factuurpartij.Nummer), p => Is.Gevuld(p.Nummer?.Waarde) || Is.Gevuld(p.Btwnummer),
            "De afzender is niet te herkennen. Vul een KvK-nummer, OIN of btw-nummer in bij de facturerende partij."),
        new("PEPPOL-R020", nameof(Factuurpartij.ElektronischAdres), p => p.ElektronischAdres is not null,
            "De afzender heeft geen elektronisch adres. Vul het in als u via Peppol wilt versturen.", Waarschuwing: true),
        .. Beide,
    ];

    /// <summary>Rules for the buyer.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurpartij>> Koper =
    [
        new("BR-07", nameof(Factuurpartij.Naam), p => Is.Gevuld(p.Naam),
            "De naam van de ontvanger ontbreekt. Vul de naam in bij de deelnemer."),
        new("BR-NL-10", nameof(Factuurpartij.Nummer), p => p.Landcode is not "NL" || HeeftKvkOfOin(p),
            "De ontvanger heeft geen KvK-nummer of OIN. Vul een van beide in bij de deelnemer."),
        .. Adres("BR-NL-4", AdresKoper, p => p.Landcode is "NL"),
        new("PEPPOL-R010", nameof(Factuurpartij.ElektronischAdres), p => p.ElektronischAdres is not null,
            "De ontvanger heeft geen elektronisch adres. Vul het in als u via Peppol wilt versturen.", Waarschuwing: true),
        .. Beide,
    ];

    private static IEnumerable<Keurregel<Factuurpartij>> Adres(string id, string melding, Func<Factuurpartij, bool> geldtVoor) =>
    [
        new(id, nameof(Factuurpartij.Straat), p => !geldtVoor(p) || Is.Gevuld(p.Straat), melding),
        new(id, nameof(Factuurpartij.Postcode), p => !geldtVoor(p) || Is.Gevuld(p.Postcode), melding),
        new(id, nameof(Factuurpartij.Plaats), p => !geldtVoor(p) || Is.Gevuld(p.Plaats), melding),
    ];

    private static bool HeeftKvkOfOin(Factuurpartij partij) =>
        partij.Nummer is { Schema: Partijnummer.SchemaKvk or Partijnummer.SchemaOin } nummer && Is.Gevuld(nummer.Waarde);
}
