using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>A case stands on the list of the heaviest cases for a while: by public criteria, looked at again, and off it without delay when it is no longer needed (Wgs 2.32, BGS 2.22; B1.33, A-135).</summary>
internal sealed class Topplaats : IOnderdeelVan<Casus>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The version of the criteria by which it was tested.</summary>
    public required string Criteria { get; init; }

    /// <summary>Why it meets them.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toets { get; set; }

    /// <summary>On the list since.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Off the list on; null while it stands there.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>When it is looked at again.</summary>
    public DateOnly HerzienOp { get; set; }

    /// <summary>Why it left the list; without data about people.</summary>
    public string? Reden { get; private set; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether it should leave the list: the day to look at it again went by, or nobody works on the case.</summary>
    public bool MoetEraf(DateOnly vandaag, Casusfase fase) => Tot is null && (HerzienOp < vandaag || fase >= Casusfase.Sluiten);

    /// <summary>Takes it off the list.</summary>
    public void HaalEraf(DateOnly op, string reden) => (Tot, Reden) = (op, reden);
}
