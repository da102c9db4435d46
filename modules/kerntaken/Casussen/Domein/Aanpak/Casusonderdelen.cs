using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>Why somebody stands in a case (Wgs 2.30, BGS 2.19; B1.7).</summary>
internal enum Betrokkenheid
{
    /// <summary>Whom the case is about.</summary>
    Betrokkene,

    /// <summary>Family or another direct contact of whom it is about.</summary>
    DirecteKring,
}

/// <summary>On which side somebody stands in a case with a perpetrator and a victim. Whoever works for one side does not see the other.</summary>
internal enum Zijde
{
    /// <summary>There are no sides, or this belongs to both.</summary>
    Geen,

    /// <summary>The side of the perpetrator.</summary>
    Pleger,

    /// <summary>The side of the victim.</summary>
    Slachtoffer,
}

/// <summary>The wall between the sides of one case.</summary>
internal static class Zijden
{
    /// <summary>Whether whoever works for one side sees something of a side.</summary>
    public static bool Ziet(Zijde deelnemer, Zijde dossier) => deelnemer is Zijde.Geen || dossier is Zijde.Geen || deelnemer == dossier;

    /// <summary>The side of a plan: that of its person; the plan of the whole case stands on none.</summary>
    public static Zijde Van(Guid? persoon, IReadOnlyDictionary<Guid, Zijde> zijden) => persoon is { } p ? zijden.GetValueOrDefault(p) : Zijde.Geen;
}

/// <summary>A person in a case.</summary>
internal sealed class Casuspersoon : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersoonId { get; set; }

    /// <summary>Why the person stands in it.</summary>
    public Betrokkenheid Betrokkenheid { get; set; }

    /// <summary>On which side.</summary>
    public Zijde Zijde { get; set; }
}

/// <summary>A melding from which a case grew, or that joined it.</summary>
internal sealed class Casusmelding : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The melding.</summary>
    public Guid MeldingId { get; init; }
}

/// <summary>Somebody of an organisation who takes part in a case.</summary>
internal sealed class Casusdeelnemer : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Who takes part for it.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>For which side; <see cref="Zijde.Geen"/> sees both.</summary>
    public Zijde Zijde { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset Van { get; init; }

    /// <summary>Until when (UTC); null while it takes part.</summary>
    public DateTimeOffset? Tot { get; set; }

    /// <summary>Let in by whom (user name).</summary>
    public required string Door { get; init; }
}

/// <summary>Procesregie and casusregie are two roles (A-011, B2.3).</summary>
internal enum Regiesoort
{
    /// <summary>Leads the process: are the right partners there, are agreements kept.</summary>
    Procesregie,

    /// <summary>Leads the content: stays the contact of the persons.</summary>
    Casusregie,
}

/// <summary>Somebody has the regie of a case for a while.</summary>
internal sealed class Regie : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Which of the two.</summary>
    public Regiesoort Soort { get; init; }

    /// <summary>Who.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset Van { get; init; }

    /// <summary>Until when (UTC); null while it lasts.</summary>
    public DateTimeOffset? Tot { get; set; }

    /// <summary>Why it was handed over; without data about people.</summary>
    public string? Reden { get; init; }

    /// <summary>Given by whom (user name).</summary>
    public required string Door { get; init; }
}

/// <summary>A case is in a step of the region's route for a while; what the figures count .</summary>
internal sealed class Casusstap : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Code of the step.</summary>
    public required string Stap { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; set; }
}

/// <summary>What kind of thing stands in the timeline.</summary>
internal enum Gebeurtenissoort
{
    /// <summary>The case went to another phase or step.</summary>
    Fase,

    /// <summary>Regie or participants changed.</summary>
    Regie,

    /// <summary>Scaled up or down.</summary>
    Ave,

    /// <summary>A decision.</summary>
    Besluit,

    /// <summary>The plan or an action changed.</summary>
    Plan,

    /// <summary>Somebody wrote something down.</summary>
    Notitie,
}

/// <summary>A line in the timeline of a case.</summary>
internal sealed class Gebeurtenis : IOnderdeelVan<Casus>
{
    /// <summary>Key; in the order of time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>What kind.</summary>
    public Gebeurtenissoort Soort { get; init; }

    /// <summary>What happened, in Dutch.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }
}
