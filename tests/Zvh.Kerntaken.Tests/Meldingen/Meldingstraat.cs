using System.Net;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Meldingen;

/// <summary>A melding as the tests do one.</summary>
internal static class Meldingstraat
{
    /// <summary>What a complete form holds.</summary>
    public static Dictionary<string, string> Velden => new(StringComparer.Ordinal)
    {
        ["Invoer.Bron"] = "politie", ["Invoer.Melder"] = "Basisteam", ["Invoer.OntvangenOp"] = "1-11-2026", ["Invoer.Gemeente"] = "GM0957", ["Invoer.Thema"] = "complexe-casuistiek",
        ["Invoer.Aanleiding"] = "Qwxz: overlast in de straat", ["Invoer.VoorafBesproken"] = "true",
    };

    /// <summary>Reports about a person.</summary>
    /// <param name="bezoeker">Who reports.</param>
    /// <param name="persoon">The path of the person.</param>
    /// <param name="anders">What differs from a complete form.</param>
    /// <returns>The path of the melding.</returns>
    public static async Task<string> MeldAsync(Bezoeker bezoeker, string persoon, params (string Veld, string Waarde)[] anders)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync($"{persoon}/melding"), Paginahulp.Formulier, Met(anders));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).Fouten());
        return antwoord.Headers.Location!.ToString();
    }

    /// <summary>A complete form with something different.</summary>
    public static Dictionary<string, string> Met(params (string Veld, string Waarde)[] anders)
    {
        var velden = Velden;
        foreach (var (veld, waarde) in anders)
        {
            velden[$"Invoer.{veld}"] = waarde;
        }

        return velden;
    }
}
