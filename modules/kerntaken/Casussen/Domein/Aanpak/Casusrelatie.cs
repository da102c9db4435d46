using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>What somebody is to the person whom a case is about: family or another direct contact (BGS 2.19; B1.7).</summary>
internal enum Relatiesoort
{
    /// <summary>Father or mother.</summary>
    Ouder,

    /// <summary>Child.</summary>
    Kind,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Former partner.</summary>
    ExPartner,

    /// <summary>Brother or sister.</summary>
    BroerZus,

    /// <summary>Other family.</summary>
    Familie,

    /// <summary>Lives in the same house.</summary>
    Huisgenoot,

    /// <summary>Another direct social contact.</summary>
    Sociaal,
}

/// <summary>How somebody in a case relates to a person whom it is about. It begins at such a person, so that nobody walks from contact to contact (B1.7).</summary>
internal sealed class Casusrelatie : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The person whom the case is about.</summary>
    public Guid BetrokkeneId { get; set; }

    /// <summary>The other one.</summary>
    public Guid PersoonId { get; set; }

    /// <summary>What the other one is to the first.</summary>
    [Persoonsgegeven(Gegevenssoort.Relatie)]
    public Relatiesoort Soort { get; init; }
}

/// <summary>Which relations a case may hold.</summary>
internal static class Relatieregels
{
    /// <summary>Why a relation cannot be, in Dutch; null when it can.</summary>
    /// <param name="betrokkene">The place in the case at which it begins.</param>
    /// <param name="ander">The place at which it ends.</param>
    public static string? Bezwaar(Casuspersoon? betrokkene, Casuspersoon? ander) =>
        betrokkene is null || ander is null ? "Kies twee personen die in de casus staan."
        : betrokkene.PersoonId == ander.PersoonId ? "Kies twee verschillende personen."
        : betrokkene.Betrokkenheid is not Betrokkenheid.Betrokkene ? "Een relatie begint bij een betrokkene. Contacten van iemand uit de directe kring horen niet in de casus."
        : null;

    /// <summary>Those of the directe kring to whom no relation leads: why they stand in the case is not said.</summary>
    public static IReadOnlyList<Guid> ZonderRelatie(IEnumerable<Casuspersoon> personen, IReadOnlyCollection<Casusrelatie> relaties)
    {
        var alle = personen.ToList();
        var betrokkenen = alle.Where(p => p.Betrokkenheid is Betrokkenheid.Betrokkene).Select(p => p.PersoonId).ToHashSet();
        return [.. alle.Where(p => p.Betrokkenheid is Betrokkenheid.DirecteKring && !relaties.Any(r => r.PersoonId == p.PersoonId && betrokkenen.Contains(r.BetrokkeneId))).Select(p => p.PersoonId)];
    }
}
