using Zvh.Reintegratie.Domein;
using Zvh.Testing;

namespace Zvh.Plustaken.Tests.Reintegratie;

/// <summary>Reports of detention and returns as the tests make them, step by step, as their users do.</summary>
internal static class Terugkeerstraat
{
    public const string Nazorg = "nazorgcoordinator", Weegformulier = "form[action*='handler=Weeg']";

    /// <summary>A report of detention that a partner sent in and the house took up; the person is new.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> MeldAsync(Testhuis huis, string achternaam, string thema = "reintegratie")
    {
        using var partner = await huis.AlsAsync("partner-deelnemer");
        using var regisseur = await huis.AlsAsync("procesregisseur");
        var inzending = await StuurAsync(partner, "/casussen/inzendingen/insturen", Paginahulp.Formulier, new()
        {
            ["Invoer.Bron"] = "detentie", ["Invoer.Melder"] = "Penitentiaire inrichting", ["Invoer.OntvangenOp"] = "1-11-2026", ["Invoer.Gemeente"] = "GM0983", ["Invoer.Thema"] = thema,
            ["Invoer.Aanleiding"] = "Komt binnenkort vrij", ["Invoer.VoorafBesproken"] = "true", ["Invoer.Achternaam"] = achternaam, ["Invoer.Roepnaam"] = "Demo",
        });
        var melding = await StuurAsync(regisseur, inzending, "form[action*='Verwerk']", new() { ["Invoer.Persoon"] = "nieuw" });
        return (await regisseur.OpenAsync(melding)).QuerySelector("h1")!.TextContent.Split(' ').First(w => w.StartsWith("M-", StringComparison.Ordinal));
    }

    /// <summary>What a complete return holds.</summary>
    public static Dictionary<string, string> Velden(string nummer) => new() { ["Invoer.Nummer"] = nummer, ["Invoer.Inrichting"] = "PI Noord", ["Invoer.Soort"] = "Straf", ["Invoer.Binnen"] = "1-9-2026", ["Invoer.Vrij"] = "1-12-2099" };

    /// <summary>Begins the return of somebody new.</summary>
    /// <returns>The path of the return.</returns>
    public static async Task<string> BeginAsync(Testhuis huis, Bezoeker nazorg, string achternaam) => await StuurAsync(nazorg, "/reintegratie/terugkeren/nieuw", Paginahulp.Formulier, Velden(await MeldAsync(huis, achternaam)));

    /// <summary>Looks at every condition once.</summary>
    public static async Task VerrijkAsync(Bezoeker nazorg, string terugkeer, params Voorwaarde[] behalve)
    {
        foreach (var voorwaarde in Enum.GetValues<Voorwaarde>().Except(behalve))
        {
            await StuurAsync(nazorg, terugkeer, "form[action*='handler=Peil']", new() { ["Peil.Voorwaarde"] = voorwaarde.ToString(), ["Peil.Moment"] = "Binnenkomst", ["Peil.Licht"] = "Oranje", ["Peil.Toelichting"] = $"Wordt geregeld: {voorwaarde}" });
        }
    }

    /// <summary>What weighs.</summary>
    public static Dictionary<string, string> Weging(string regie) => new() { ["Weeg.Regie"] = regie, ["Weeg.Reden"] = "Eén vraag, niet ingewikkeld" };
}
