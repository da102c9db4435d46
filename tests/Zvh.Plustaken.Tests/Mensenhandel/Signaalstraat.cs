using Zvh.Testing;

namespace Zvh.Plustaken.Tests.Mensenhandel;

/// <summary>Signals of human trafficking as the tests make them, step by step, as their users do.</summary>
internal static class Signaalstraat
{
    public const string Screener = "screener-mensenhandel", Aandacht = "aandachtsfunctionaris-mensenhandel", Zorg = "zorgcoordinator", Regie = "procesregisseur", Partner = "partner-deelnemer";

    public const string Signalen = "/mensenhandel/signalen", Nieuw = "/mensenhandel/signalen/nieuw", Plaatsformulier = "form[action*='handler=Plaats']", Zorglijst = "/mensenhandel/zorg", Regielijst = "/mensenhandel/procesregie";

    /// <summary>What a complete report holds.</summary>
    public static Dictionary<string, string> Signaal(params (string Veld, string Waarde)[] anders) => Met(
        new() { ["Invoer.Gemeente"] = "GM0983", ["Invoer.Vorm"] = "Arbeid", ["Invoer.Meldpunt"] = "Gemeente", ["Invoer.Wie"] = "Persoon Qwxz", ["Invoer.Tekst"] = "Slaapt waar hij werkt" }, "Invoer", anders);

    /// <summary>Reports a signal.</summary>
    /// <returns>The path of it.</returns>
    public static Task<string> MeldAsync(Bezoeker bezoeker, params (string Veld, string Waarde)[] anders) => StuurAsync(bezoeker, Nieuw, Paginahulp.Formulier, Signaal(anders));

    /// <summary>What places a signal.</summary>
    public static Dictionary<string, string> Plek(string plaatsing, params (string Veld, string Waarde)[] anders) => Met(
        new()
        {
            ["Plaats.Plaatsing"] = plaatsing, ["Plaats.Naam"] = "Slachtoffer Zwvtrk", ["Plaats.VoorZorg"] = "Zoekt een veilige plek", ["Plaats.Dader"] = "Netwerk Vbnqj", ["Plaats.VoorRegie"] = "Neemt paspoorten in",
            ["Plaats.NaarWie"] = "Arbeidsinspectie", ["Plaats.Reden"] = "Praat eerst met de werkgever",
        }, "Plaats", anders);

    /// <summary>Reports a signal and gives it a place.</summary>
    /// <returns>The path of it.</returns>
    public static async Task<string> PlaatsAsync(Bezoeker screener, string plaatsing, params (string Veld, string Waarde)[] anders)
    {
        var signaal = await MeldAsync(screener);
        await StuurAsync(screener, signaal, Plaatsformulier, Plek(plaatsing, anders));
        return signaal;
    }

    /// <summary>The path of the track that began last.</summary>
    public static async Task<string> SpoorAsync(Bezoeker bezoeker, string lijst) => (await bezoeker.OpenAsync(lijst)).QuerySelector("tbody a")!.GetAttribute("href")!;

    private static Dictionary<string, string> Met(Dictionary<string, string> velden, string voor, (string Veld, string Waarde)[] anders)
    {
        foreach (var (veld, waarde) in anders)
        {
            velden[$"{voor}.{veld}"] = waarde;
        }

        return velden;
    }
}
