using Zvh.Jeugdtafels.Domein;
using Zvh.Testing;

namespace Zvh.Plustaken.Tests.Jeugdtafels;

/// <summary>Requests for a youth table as the tests make them, step by step, as their users do.</summary>
internal static class Jeugdstraat
{
    public const string Voorzitter = "voorzitter-jeugdtafel", Secretaris = "secretaris-jeugdtafel", Besluitformulier = "form[action*='handler=Beslis']";

    /// <summary>What a complete request holds; the youth is 14.</summary>
    public static Dictionary<string, string> Verzoek(params (string Veld, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>
        {
            ["Invoer.Gemeente"] = "GM0983", ["Invoer.Naam"] = "Jeugdige Qwxz", ["Invoer.Geboortedatum"] = $"1-1-{TimeProvider.System.GetLocalNow().Year - 14}", ["Invoer.Ouders"] = "Ouder Een en Ouder Twee", ["Invoer.Zorgen"] = "Gaat niet naar school",
            ["Invoer.Vraag"] = "Is een onderzoek nodig?", ["Invoer.BesprokenOp"] = "1-11-2026", ["Invoer.Reactie"] = "Wij willen hulp",
        };
        foreach (var (veld, waarde) in anders)
        {
            velden[$"Invoer.{veld}"] = waarde;
        }

        return velden;
    }

    /// <summary>Asks for a talk.</summary>
    /// <returns>The path of the request.</returns>
    public static Task<string> VraagAsync(Bezoeker bezoeker, Jeugdtafel tafel = Jeugdtafel.Bescherming, params (string Veld, string Waarde)[] anders) => StuurAsync(bezoeker, Nieuw(tafel), Paginahulp.Formulier, Verzoek(anders));

    /// <summary>The request form of a table.</summary>
    public static string Nieuw(Jeugdtafel tafel) => $"/jeugdtafels/verzoeken/nieuw?tafel={tafel}";

    /// <summary>Sets a day in three days.</summary>
    public static Task<string> PlanAsync(Bezoeker secretaris, string verzoek) =>
        StuurAsync(secretaris, verzoek, "form[action*='handler=Plan']", new() { ["Plan.Dag"] = $"{TimeProvider.System.GetLocalNow().AddDays(3):d-M-yyyy}", ["Plan.Begin"] = "10:00", ["Plan.Plaats"] = "Spreekkamer" });

    /// <summary>Writes down of everybody who was invited that he was there, and of the family that they were heard.</summary>
    public static async Task HoorAsync(Bezoeker secretaris, string verzoek, params string[] behalve)
    {
        var namen = (await secretaris.OpenAsync(verzoek)).QuerySelectorAll("details:has(form[action*='handler=Hoor'])").Select(d => (Kop: d.QuerySelector("summary")!.TextContent.Trim(), Id: d.QuerySelector("input[name='Hoor.Id']")!.GetAttribute("value")!)).ToList();
        foreach (var (kop, id) in namen.Where(n => !behalve.Any(b => n.Kop.StartsWith(b, StringComparison.Ordinal))))
        {
            var gezin = kop.StartsWith("Ouder", StringComparison.Ordinal) || kop.StartsWith("Jeugdige", StringComparison.Ordinal);
            await StuurAsync(secretaris, verzoek, $"form:has(input[name='Hoor.Id'][value='{id}'])", gezin
                ? new() { ["Hoor.Aanwezig"] = "true", ["Hoor.Gehoord"] = "AanTafel", ["Hoor.Mening"] = "Ik wil thuis wonen" }
                : new() { ["Hoor.Aanwezig"] = "true" });
        }
    }

    /// <summary>What decides.</summary>
    public static Dictionary<string, string> Besluit(string code) => new() { ["Besluit.Besluit"] = code, ["Besluit.Motivering"] = "De zorgen zijn groot en hulp hielp niet" };
}
