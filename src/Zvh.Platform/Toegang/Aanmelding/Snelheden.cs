using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>How often something may be tried (ASVS 6.3.1), counted over all nodes together.</summary>
public sealed class Snelheden(IOptions<Aanmeldopties> opties, NpgsqlDataSource database, TimeProvider klok)
{
    /// <summary>For pages on which people prove who they are: per address, POST only. Put <c>[EnableRateLimiting(Snelheden.Aanmelden)]</c> on the page.</summary>
    public const string Aanmelden = "aanmelden";

    /// <summary>For pages that search: per user.</summary>
    public const string Zoeken = "zoeken";

    /// <summary>For taking access in an emergency: per user, POST only, so that nobody tries keys of records one after another.</summary>
    public const string Noodtoegang = "noodtoegang";

    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(1);

    /// <summary>Whether one may try to sign in with this name now; a name that does not exist counts too.</summary>
    internal Task<bool> MagAsync(string naam, CancellationToken ct) => TelAsync($"naam {naam}", ct);

    /// <summary>Whether a forged cookie from this address is still worth a row in the log.</summary>
    internal Task<bool> MagNoterenAsync(string adres, CancellationToken ct) => TelAsync($"koekje {adres}", ct);

    /// <summary>Fills in the policies and what happens when there were too many attempts.</summary>
    internal static void Stel(RateLimiterOptions limiet, Aanmeldopties opties)
    {
        limiet.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiet.OnRejected = (context, _) =>
        {
            ZegWacht(context.HttpContext.Response, context.Lease);
            return ValueTask.CompletedTask;
        };
        limiet.AddPolicy(Aanmelden, http => BijPost(http, $"{Aanmelden} {Adres(http)}", opties.PogingenPerAdres));
        limiet.AddPolicy(Noodtoegang, http => BijPost(http, $"{Noodtoegang} {Gebruiker(http)}", opties.NoodtoegangPerGebruiker));
        limiet.AddPolicy(Zoeken, http => Gedeeld(http, $"{Zoeken} {Gebruiker(http)}", opties.ZoekenPerGebruiker));
    }

    /// <summary>Says after how many seconds one may try again.</summary>
    internal static void ZegWacht(HttpResponse antwoord, RateLimitLease kans)
    {
        var wacht = kans.TryGetMetadata(MetadataName.RetryAfter, out var tijd) ? tijd : Venster;
        antwoord.Headers.RetryAfter = Math.Ceiling(wacht.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The address of a request.</summary>
    internal static string Adres(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string Gebruiker(HttpContext http) => http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Adres(http);

    private static RateLimitPartition<string> BijPost(HttpContext http, string sleutel, int aantal) =>
        HttpMethods.IsPost(http.Request.Method) ? Gedeeld(http, sleutel, aantal) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Gedeeld(HttpContext http, string sleutel, int aantal) => RateLimitPartition.Get(
        sleutel, s => (RateLimiter)new Gedeeldvenster(http.RequestServices.GetRequiredService<NpgsqlDataSource>(), s, aantal, http.RequestServices.GetRequiredService<TimeProvider>()));

    private async Task<bool> TelAsync(string sleutel, CancellationToken ct)
    {
        await using var venster = new Gedeeldvenster(database, sleutel, opties.Value.PogingenPerNaam, klok);
        using var kans = await venster.AcquireAsync(1, ct);
        return kans.IsAcquired;
    }
}
