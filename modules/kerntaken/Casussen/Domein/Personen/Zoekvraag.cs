namespace Zvh.Casussen.Domein.Personen;

/// <summary>What is known of somebody who is looked for. Whatever is empty is not compared.</summary>
/// <param name="Naam">Names in any order; typing errors are fine.</param>
/// <param name="Geboortedatum">Birth date; day and month may be swapped.</param>
/// <param name="Bsn">Nine digits.</param>
/// <param name="Postcode">Four digits and two letters, without a space.</param>
/// <param name="Woonplaats">Town.</param>
internal sealed record Zoekvraag(string? Naam, DateOnly? Geboortedatum, string? Bsn, string? Postcode, string? Woonplaats)
{
    /// <summary>Whether there is something to look for.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Naam) && Geboortedatum is null && Bsn is null && Postcode is null;

    /// <summary>The birth date with day and month swapped; null when that is no date or the same one.</summary>
    public DateOnly? Omgewisseld => Geboortedatum is { Day: <= 12 } d && d.Day != d.Month ? new DateOnly(d.Year, d.Day, d.Month) : null;
}
