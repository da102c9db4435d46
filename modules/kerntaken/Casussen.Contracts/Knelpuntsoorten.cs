namespace Zvh.Casussen.Contracts;

/// <summary>What can stand in the way of a joint approach: nobody of the partners can solve it alone, so it is counted .</summary>
public static class Knelpuntsoorten
{
    /// <summary>The kinds with their words, in the order of a list.</summary>
    public static IReadOnlyList<(string Code, string Titel)> Alle { get; } =
    [
        ("wachtlijst-ggz", "Wachtlijst in de ggz"),
        ("wachtlijst-verslavingszorg", "Wachtlijst in de verslavingszorg"),
        ("plek-ggz", "Geen plek in de ggz"),
        ("plek-verslavingszorg", "Geen plek in de verslavingszorg"),
        ("plek-opvang", "Geen plek in de maatschappelijke opvang"),
        ("plek-verstandelijke-beperking", "Geen plek bij een verstandelijke beperking"),
        ("plek-wlz", "Een Wlz-plek die nodig is, bestaat niet"),
        ("triple-problematiek", "Geen oplossing voor drie problemen tegelijk"),
        ("verblijf", "Steeds verhuizen of uit huis gezet worden"),
        ("motivatie", "Alleen hulp voor wie zelf wil"),
        ("jeugd-uit-gesloten-zorg", "Jeugd komt uit gesloten zorg zonder vervolg"),
        ("verkokering", "Zorg werkt langs elkaar heen"),
        ("langer-thuis", "Langer thuis wonen dan kan"),
        ("woningdruk", "Geen woning"),
    ];

    /// <summary>The words of a kind; the code when it is no longer one.</summary>
    public static string Titel(string code) => Alle.FirstOrDefault(s => s.Code == code).Titel ?? code;
}
