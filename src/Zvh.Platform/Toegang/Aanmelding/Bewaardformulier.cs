using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>A form that waits in the page until its user proved who he is: protected, for half an hour, for this user and this address only.</summary>
public sealed class Bewaardformulier(IDataProtectionProvider bescherming)
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(30);

    /// <summary>Packs the fields, without the token of the form.</summary>
    /// <returns>The packed fields; null when files were sent along, which a page cannot keep.</returns>
    public string? Pak(IFormCollection formulier, Guid gebruiker, string pad)
    {
        ArgumentNullException.ThrowIfNull(formulier);
        return formulier.Files.Count > 0 ? null : Voor(gebruiker, pad).Protect(
            JsonSerializer.Serialize(formulier.Where(v => v.Key != "__RequestVerificationToken").SelectMany(v => v.Value.Select(w => KeyValuePair.Create(v.Key, w ?? "")))), Houdbaar);
    }

    /// <summary>Unpacks the fields; empty when they are not of this user and address, or are too old.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Open(string? gepakt, Guid gebruiker, string pad) =>
        Voor(gebruiker, pad).Open(gepakt) is { } velden ? JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(velden) ?? [] : [];

    private ITimeLimitedDataProtector Voor(Guid gebruiker, string pad) => bescherming.CreateProtector("Zvh.Bewaardformulier", gebruiker.ToString(), pad).ToTimeLimitedDataProtector();
}
