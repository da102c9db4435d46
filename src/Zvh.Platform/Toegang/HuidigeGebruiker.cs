using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Zvh.Platform.Huizen;
using Zvh.Platform.Logboek;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Toegang;

/// <summary>Who is at work in this request or job.</summary>
public interface IHuidigeGebruiker
{
    /// <summary>The name to store with a change; <c>systeem</c> outside a request.</summary>
    string Naam { get; }

    /// <summary>Whether somebody is signed in.</summary>
    bool IsAangemeld { get; }

    /// <summary>Whether the house itself is at work: a job or a verb, no request.</summary>
    bool IsHuis { get; }

    /// <summary>The access of the user today; null when nobody is signed in.</summary>
    Bevoegdheid? Bevoegdheid { get; }

    /// <summary>How far a permission reaches for this user.</summary>
    Rechtbereik Bereik(string recht);

    /// <summary>Whether this user holds the permission at all, for every record or for some.</summary>
    bool Mag(string recht) => !Bereik(recht).IsNiets;
}

/// <summary>The user of the current HTTP request, with the access that <see cref="Toegangslader"/> read.</summary>
internal sealed class HttpGebruiker(IHttpContextAccessor http, ModuleCatalogus catalogus) : IHuidigeGebruiker, ILogbron
{
    public string Naam => http.HttpContext?.User.Identity?.Name ?? "systeem";

    public bool IsAangemeld => http.HttpContext?.User.Identity?.IsAuthenticated ?? false;

    // Whoever asks for another house is no user: the house answers, once the message is known to be of that house.
    public bool IsHuis => http.HttpContext is null || Bezoek is not null;

    public Bevoegdheid? Bevoegdheid => Stand?.Wie;

    public Logbron Nu => http.HttpContext is { } verzoek
        ? new(
            Id(verzoek)?.ToString() ?? "",
            string.Join(',', Bevoegdheid?.Voor ?? []),
            string.Join(',', Bevoegdheid?.Rollen.Select(r => r.Thema is null ? r.Rol : $"{r.Rol}:{r.Thema}") ?? []),
            $"{verzoek.Connection.RemoteIpAddress} {(Bezoek is { } bezoek ? $"huis {bezoek.Afdruk[..16]}" : verzoek.User.FindFirstValue(Sessieclaim))}".Trim(),
            Activity.Current?.TraceId.ToString() ?? verzoek.TraceIdentifier)
        : new("", "", "", "huis", Activity.Current?.TraceId.ToString() ?? "");

    // What another identity provider calls somebody is no id of ours, and could be a name.
    private static Guid? Id(HttpContext verzoek) => Guid.TryParse(verzoek.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    private Huisbezoek? Bezoek => http.HttpContext?.Features.Get<Huisbezoek>();

    private Toegangsstand? Stand => http.HttpContext?.Features.Get<Toegangsstand>();

    /// <summary>The claim with the id of the session.</summary>
    internal const string Sessieclaim = "zvh:sessie";

    public Rechtbereik Bereik(string recht) =>
        catalogus.Rechten.TryGetValue(recht, out var gevonden) && Stand is { } stand ? stand.Tabel.Van(stand.Wie, gevonden.Recht) : Rechtbereik.Niets;
}

/// <summary>The access of the user of a request, and the table it follows from.</summary>
internal sealed record Toegangsstand(Bevoegdheid Wie, Rechtentabel Tabel);

/// <summary>Reads the access of the user once per request, from a copy that is at most a second old.</summary>
public sealed class Toegangslader(RequestDelegate volgende, Toegangen toegangen)
{
    /// <summary>Puts the access with the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var tabel = await toegangen.TabelAsync(context.RequestAborted);
            if (tabel.Gebruikers.TryGetValue(id, out var wie))
            {
                context.Features.Set(new Toegangsstand(wie, tabel));
            }
        }

        await volgende(context);
    }
}
