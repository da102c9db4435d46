using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Plannen;

/// <summary>Where an action stands.</summary>
internal enum Actiestand
{
    /// <summary>Asked; the organisation did not answer yet.</summary>
    Gevraagd,

    /// <summary>The organisation does it.</summary>
    Geaccepteerd,

    /// <summary>The organisation does not do it.</summary>
    Geweigerd,

    /// <summary>Done.</summary>
    Gereed,

    /// <summary>No longer needed.</summary>
    Vervallen,
}

/// <summary>Something that one organisation does for a goal: each partner stays responsible for its own instruments .</summary>
internal sealed class Actie : IOnderdeelVan<Plan>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The goal.</summary>
    public Guid DoelId { get; init; }

    /// <summary>What is done.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>The organisation that does it.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly Uiterlijk { get; set; }

    /// <summary>Where it stands.</summary>
    public Actiestand Stand { get; private set; }

    /// <summary>Why it is refused or dropped, or what came of it.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Terugkoppeling { get; private set; }

    /// <summary>Last answered on (UTC).</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>The participants were reminded of the last day on.</summary>
    public DateOnly? HerinnerdOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether something still has to be done.</summary>
    public bool IsOpen => Stand is Actiestand.Gevraagd or Actiestand.Geaccepteerd or Actiestand.Geweigerd;

    /// <summary>What can be answered now.</summary>
    public IReadOnlyList<Actiestand> Mogelijk => Stand switch
    {
        Actiestand.Gevraagd => [Actiestand.Geaccepteerd, Actiestand.Geweigerd, Actiestand.Vervallen],
        Actiestand.Geaccepteerd => [Actiestand.Gereed, Actiestand.Vervallen],
        Actiestand.Geweigerd => [Actiestand.Gevraagd, Actiestand.Vervallen],
        _ => [Actiestand.Gevraagd],
    };

    /// <summary>Answers.</summary>
    /// <exception cref="InvalidOperationException">That cannot be answered now.</exception>
    public void Beantwoord(Actiestand stand, string? terugkoppeling, DateTimeOffset op)
    {
        if (!Mogelijk.Contains(stand))
        {
            throw new InvalidOperationException($"An action does not go from {Stand} to {stand}.");
        }

        (Stand, Terugkoppeling, BeantwoordOp) = (stand, terugkoppeling, op);
    }
}
