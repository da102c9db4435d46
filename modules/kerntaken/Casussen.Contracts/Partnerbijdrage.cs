using Zvh.Abstractions;

namespace Zvh.Casussen.Contracts;

/// <summary>A plan of a case to which data can be added now, by this user.</summary>
/// <param name="PlanId">Key of the plan.</param>
/// <param name="Titel">Whose plan it is. Holds the name of a person.</param>
public sealed record Bijdrageplek(Guid PlanId, string Titel);

/// <summary>What a partner gave elsewhere, to be added to a plan with that partner as its source (B1.9).</summary>
/// <param name="OnderwerpId">The case.</param>
/// <param name="PlanId">One of its plans.</param>
/// <param name="OrganisatieId">The partner; it stays responsible for the data (B1.13).</param>
/// <param name="Gegeven">What kind of data it is (B1.6).</param>
/// <param name="Tekst">What is taken over: at most 4,000 characters.</param>
/// <param name="Grond">On which ground the partner gave it.</param>
/// <param name="GrondOp">Since when that ground holds.</param>
public sealed record Partnerbijdrage(Guid OnderwerpId, Guid PlanId, Guid OrganisatieId, Gegevenssoort Gegeven, string Tekst, Leveringsgrond Grond, DateOnly GrondOp);

/// <summary>What kinds of data can be brought into a plan, as the screen says them (Wgs 2.30; B1.6).</summary>
public static class Bijdragesoorten
{
    /// <summary>The kinds with their words, in the order of a list.</summary>
    public static IReadOnlyList<(Gegevenssoort Soort, string Woord)> Alle { get; } =
    [
        (Gegevenssoort.ZorgEnToezicht, "Zorg, begeleiding en toezicht"), (Gegevenssoort.Gezondheid, "Gezondheid"), (Gegevenssoort.Strafrecht, "Politie en justitie"),
        (Gegevenssoort.Leefsituatie, "Wonen, geld en inkomen"), (Gegevenssoort.Relatie, "Familie en contacten"), (Gegevenssoort.Identificatie, "Naam en adres"),
    ];
}

/// <summary>Brings what a partner gave into the plans of a case, by the same rules as their own page.</summary>
public interface IOnderwerpbijdragen
{
    /// <summary>The plans to which this user can add data now; empty for a melding, when the user may not see the case, or when its phase does not allow it (B1.14).</summary>
    Task<IReadOnlyList<Bijdrageplek>> PlekkenAsync(Guid onderwerpId, CancellationToken ct);

    /// <summary>Adds it, in the open transaction. It may be passed on inside the case only.</summary>
    /// <returns>The reasons of refusal, each at the name of its part.</returns>
    Task<Uitkomst> VoegToeAsync(Partnerbijdrage bijdrage, CancellationToken ct);
}
