using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Jeugdtafels.Domein;

/// <summary>How somebody was heard.</summary>
internal enum Hoorwijze
{
    /// <summary>At the table.</summary>
    AanTafel,

    /// <summary>Before, by somebody of the table.</summary>
    Vooraf,

    /// <summary>In writing.</summary>
    Schriftelijk,

    /// <summary>Was asked, and did not want to.</summary>
    WildeNiet,
}

/// <summary>Somebody who is invited to the talk about a youth.</summary>
internal sealed class Jeugdgenodigde : IOnderdeelVan<Jeugdverzoek>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>As whom.</summary>
    public Tafelrol Rol { get; init; }

    /// <summary>The organisation that sends somebody; null for the house, the parents and the youth.</summary>
    public Guid? OrganisatieId { get; set; }

    /// <summary>Who it is, when the role does not say that.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Wie { get; set; }

    /// <summary>Whether he was there; null while nobody wrote that down.</summary>
    public bool? Aanwezig { get; set; }

    /// <summary>How he was heard; only for parents and youth, null while he was not.</summary>
    public Hoorwijze? Gehoord { get; set; }

    /// <summary>What he thinks of it.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Mening { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether his view counts before the table decides.</summary>
    public bool IsGezin => Rol is Tafelrol.Ouder or Tafelrol.Jeugdige;
}
