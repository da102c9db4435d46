using System.Globalization;
using System.Net;
using Zvh.Abstractions;

namespace Zvh.Platform.Huizen;

/// <summary>Asks another house something, signed, and believes only an answer that the other signed.</summary>
public sealed class Huisbode(IHttpClientFactory http, Huissleutels sleutels)
{
    /// <summary>Name of the HTTP client.</summary>
    internal const string Klant = "huizen";

    /// <summary>Asks.</summary>
    /// <param name="huis">Whom.</param>
    /// <param name="naam">Which question.</param>
    /// <param name="inhoud">What is asked: in the body, never in the address.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The answer; refused, with a sentence for the screen, when the other cannot be reached, refuses, or its answer is not its own.</returns>
    public async Task<Uitkomst<byte[]>> VraagAsync(VerbondenHuis huis, string naam, byte[] inhoud, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(huis);
        ArgumentNullException.ThrowIfNull(inhoud);
        var (post, handtekening) = await sleutels.TekenAsync(huis.Afdruk, naam, Guid.CreateVersion7(), inhoud, ct);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(huis.Adres), $"{Huisdeur.Pad}{naam}")) { Content = new ByteArrayContent(inhoud) };
        verzoek.Headers.Add(Huispost.Vankop, post.Van);
        verzoek.Headers.Add(Huispost.Nummerkop, post.Nummer.ToString());
        verzoek.Headers.Add(Huispost.Tijdkop, post.Tijd);
        verzoek.Headers.Add(Huispost.Handtekeningkop, handtekening);
        try
        {
            using var klant = http.CreateClient(Klant);
            using var antwoord = await klant.SendAsync(verzoek, ct);
            if (antwoord.StatusCode is HttpStatusCode.TooManyRequests)
            {
                return Uitkomst<byte[]>.Geweigerd("", $"{huis.Naam} krijgt nu te veel vragen. Het huis probeert het vanzelf opnieuw.");
            }

            if (!antwoord.IsSuccessStatusCode)
            {
                return Uitkomst<byte[]>.Geweigerd("", $"{huis.Naam} neemt de vraag niet aan. Vraag de regiobeheerder om de verbinding na te kijken.");
            }

            var gelezen = await antwoord.Content.ReadAsByteArrayAsync(ct);
            var terug = new Huispost(huis.Afdruk, post.Van, naam, post.Nummer, Tijd(antwoord), gelezen);
            return terug.IsGetekendDoor(huis.Sleutel, Kop(antwoord, Huispost.Handtekeningkop))
                ? Uitkomst<byte[]>.Ok(gelezen)
                : Uitkomst<byte[]>.Geweigerd("", $"Het antwoord is niet getekend door {huis.Naam}. Vraag de regiobeheerder om de verbinding na te kijken.");
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return Uitkomst<byte[]>.Geweigerd("", $"{huis.Naam} is nu niet bereikbaar. Het huis probeert het vanzelf opnieuw.");
        }
    }

    private static DateTimeOffset Tijd(HttpResponseMessage antwoord) =>
        DateTimeOffset.TryParse(Kop(antwoord, Huispost.Tijdkop), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var op) ? op : default;

    private static string? Kop(HttpResponseMessage antwoord, string naam) => antwoord.Headers.TryGetValues(naam, out var waarden) ? waarden.First() : null;
}
