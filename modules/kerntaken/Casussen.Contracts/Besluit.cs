using Zvh.Abstractions;

namespace Zvh.Casussen.Contracts;

/// <summary>What is filled in at a decision.</summary>
public enum Besluitveldsoort
{
    /// <summary>One line.</summary>
    Tekst,

    /// <summary>More lines.</summary>
    Tekstvak,

    /// <summary>A day, the Dutch way.</summary>
    Datum,

    /// <summary>One of a list.</summary>
    Keuze,
}

/// <summary>One of a list.</summary>
/// <param name="Waarde">What is stored.</param>
/// <param name="Titel">What the screen says.</param>
public sealed record Besluitkeuze(string Waarde, string Titel);

/// <summary>A field of a decision.</summary>
/// <param name="Naam">Name of the field, ASCII.</param>
/// <param name="Titel">Label, in Dutch.</param>
/// <param name="Soort">What is filled in.</param>
/// <param name="Verplicht">Whether it may not stay empty.</param>
public sealed record Besluitveld(string Naam, string Titel, Besluitveldsoort Soort, bool Verplicht)
{
    /// <summary>What can be chosen; empty when it is no choice.</summary>
    public IReadOnlyList<Besluitkeuze> Keuzes { get; init; } = [];

    /// <summary>How many characters fit.</summary>
    public int Langste => Soort is Besluitveldsoort.Tekstvak ? 1000 : 120;
}

/// <summary>A decision that can be taken about a melding or case now, by this user.</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Titel">What it does, as a verb, in Dutch.</param>
/// <param name="Velden">What must be filled in.</param>
public sealed record Besluitsoort(string Code, string Titel, IReadOnlyList<Besluitveld> Velden);

/// <summary>A decision of a tafel that does something to a melding or case.</summary>
/// <param name="OnderwerpId">The melding or case.</param>
/// <param name="Code">Which decision.</param>
/// <param name="Velden">What was filled in, by the name of the field.</param>
public sealed record Besluit(Guid OnderwerpId, string Code, IReadOnlyDictionary<string, string> Velden);

/// <summary>Takes decisions of a tafel about meldingen and cases, by the same rules as their own pages.</summary>
public interface IOnderwerpbesluiten
{
    /// <summary>The decisions that this user can take now; empty when the user may not see it or there is nothing to decide.</summary>
    Task<IReadOnlyList<Besluitsoort>> MogelijkAsync(Guid onderwerpId, CancellationToken ct);

    /// <summary>Takes a decision, in the open transaction.</summary>
    /// <returns>What was decided, in Dutch and without data about a person; or the reasons of refusal, each at the name of its field.</returns>
    Task<Uitkomst<string>> NeemAsync(Besluit besluit, CancellationToken ct);
}
