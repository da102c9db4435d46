using Zvh.Abstractions;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Financien.Documenten;

/// <summary>What annual accounts hold beyond the budget with its realisation.</summary>
/// <param name="Resultaat">The result and how it came about.</param>
/// <param name="Verklaring">Why more or less was settled with the participants than the result; null when nothing was, or exactly the result.</param>
/// <param name="Bestemd">The decision on the result, apart from the accounts (BBV art. 42); empty until it was taken.</param>
internal sealed record Jaarrekening(Resultaat Resultaat, string? Verklaring, IReadOnlyList<Bestemmingsregel> Bestemd)
{
    /// <summary>What stands where no decision was taken yet.</summary>
    public const string NogGeenBesluit = "Over het resultaat is nog niet besloten. Dat is een apart besluit: naar een reserve, verrekenen met de deelnemers, of doorschuiven.";
}

/// <summary>A part of the result and where it goes.</summary>
/// <param name="Naam">Where it goes.</param>
/// <param name="Besluit">Which meeting decided.</param>
/// <param name="Datum">The day of the decision.</param>
/// <param name="Bedrag">The amount; negative when it covers a deficit.</param>
internal sealed record Bestemmingsregel(string Naam, string Besluit, DateOnly Datum, Bedrag Bedrag);
