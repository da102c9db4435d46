using Microsoft.AspNetCore.Http;

namespace Zvh.Ui;

/// <summary>How a list is sorted and where it stands, from the address. Bind it with <c>[BindProperty(SupportsGet = true)]</c>.</summary>
public sealed class Lijstvraag
{
    /// <summary>The column, or null for the default order.</summary>
    public string? Sorteer { get; set; }

    /// <summary><c>op</c> or <c>af</c>.</summary>
    public string? Richting { get; set; }

    /// <summary>Rows after this key.</summary>
    public string? Na { get; set; }

    /// <summary>Rows before this key.</summary>
    public string? Voor { get; set; }

    /// <summary>Whether the order is descending.</summary>
    public bool Aflopend => string.Equals(Richting, "af", StringComparison.Ordinal);
}

/// <summary>Makes addresses that differ from the present one in a few query values.</summary>
internal static class Adres
{
    /// <summary>The present address with these values; a null value takes the key out.</summary>
    public static string Met(HttpRequest verzoek, params (string Sleutel, string? Waarde)[] wijzigingen)
    {
        var query = verzoek.Query
            .Where(q => !Array.Exists(wijzigingen, w => string.Equals(w.Sleutel, q.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(q => q.Value.Select(w => KeyValuePair.Create(q.Key, w)))
            .Concat(wijzigingen.Where(w => w.Waarde is not null).Select(w => KeyValuePair.Create(w.Sleutel, w.Waarde)));
        return verzoek.PathBase + verzoek.Path + QueryString.Create(query).ToUriComponent();
    }
}
