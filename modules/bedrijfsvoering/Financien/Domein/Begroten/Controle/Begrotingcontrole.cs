namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>Finds by rule what does not add up in a budget or annual account (finance.md §1.4, findings 1–15). Finding 6 is a difference in words only.</summary>
internal static class Begrotingcontrole
{
    /// <summary>What is wrong inside one document.</summary>
    public static IReadOnlyList<Bevinding> Controleer(Begrotingsboom boom) =>
    [
        .. Totaalregels.Controleer(boom), .. Verschilregels.Controleer(boom),
        .. Dekkingsregels.Controleer(boom), .. Rijksbijdrageregels.Controleer(boom),
    ];

    /// <summary>The same, and what differs from other documents about the same budget and from the year before.</summary>
    /// <param name="boom">The budget.</param>
    /// <param name="zelfdeBegroting">Earlier documents about the same budget.</param>
    /// <param name="vorigJaar">The year before; null when it is not known.</param>
    public static IReadOnlyList<Bevinding> Controleer(Begrotingsboom boom, IEnumerable<Begrotingsboom> zelfdeBegroting, Begrotingsboom? vorigJaar) =>
    [
        .. Controleer(boom),
        .. zelfdeBegroting.SelectMany(ander => Jaarregels.AnderDocument(boom, ander)),
        .. vorigJaar is null ? [] : Jaarregels.Opvolgend(boom, vorigJaar),
    ];
}
