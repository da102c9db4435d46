namespace Zvh.Casussen.Contracts;

/// <summary>A page of another module that is offered beside a melding or case. Register it as a singleton; it is shown while the module is on, to whoever holds the permission.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Recht">The permission of the page.</param>
/// <param name="Titel">What one can do there, as a verb, in Dutch.</param>
/// <param name="Pad">The page; the number of the melding or case is put behind it.</param>
public sealed record Onderwerplink(string ModuleId, string Recht, string Titel, string Pad)
{
    /// <summary>The theme for which it is offered; null for every theme.</summary>
    public string? Thema { get; init; }
}
