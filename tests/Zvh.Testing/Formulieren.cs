using System.Net;

namespace Zvh.Testing;

/// <summary>Sends the forms of a page, as a user does.</summary>
public static class Formulieren
{
    /// <summary>Sends a form and expects a redirect.</summary>
    /// <returns>Where it leads.</returns>
    /// <exception cref="InvalidOperationException">The page refused; says why.</exception>
    public static async Task<string> StuurAsync(Bezoeker bezoeker, string pad, string formulier, Dictionary<string, string> velden)
    {
        ArgumentNullException.ThrowIfNull(bezoeker);
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(pad), formulier, velden);
        return antwoord.StatusCode == HttpStatusCode.Redirect
            ? antwoord.Headers.Location!.ToString()
            : throw new InvalidOperationException($"{pad} {formulier} answered {(int)antwoord.StatusCode}: {(await bezoeker.LeesAsync(antwoord)).Fouten()}");
    }

    /// <summary>Sends a form that is refused.</summary>
    /// <returns>The refusals.</returns>
    public static async Task<string> FoutenAsync(Bezoeker bezoeker, string pad, string formulier, Dictionary<string, string> velden)
    {
        ArgumentNullException.ThrowIfNull(bezoeker);
        return (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(pad), velden, formulier)).Fouten();
    }
}
