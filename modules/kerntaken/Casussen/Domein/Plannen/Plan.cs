using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Plannen;

/// <summary>The plan van aanpak for one person, or for the family as a whole. Its own record: who works for one side of a case does not see the plan of the other.</summary>
[Beschermd("casussen.plan", Rechten.PlanLezen, Afschermrecht = Rechten.AfgeschermdLezen)]
internal sealed class Plan : IBeschermd, IAfschermbaar, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CasusId { get; init; }

    /// <inheritdoc />
    /// <remarks>The theme of the case.</remarks>
    public string? Thema { get; init; }

    /// <summary>Whom it is for; null for the plan of the family as a whole.</summary>
    public Guid? PersoonId { get; set; }

    /// <inheritdoc />
    public bool Afgeschermd { get; set; }

    /// <summary>What people want to reach together, in a few lines.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Kern { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
