using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>Where a request for a place in the Fasehuis stands.</summary>
internal enum Fasehuisstand
{
    /// <summary>Asked for; nobody looked at it yet.</summary>
    Gevraagd,

    /// <summary>Not selected.</summary>
    Afgewezen,

    /// <summary>Selected, and waits for a place.</summary>
    Wacht,

    /// <summary>Has a place.</summary>
    Geplaatst,

    /// <summary>Left.</summary>
    Vertrokken,
}

/// <summary>A request for a place in the Fasehuis for the person of a return: from asking to leaving.</summary>
internal sealed class Fasehuisaanvraag : IOnderdeelVan<Terugkeer>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Asked for on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Where it stands.</summary>
    public Fasehuisstand Stand { get; private set; }

    /// <summary>Selected or not on (UTC); null until then. Whoever was selected first, waits longest.</summary>
    public DateTimeOffset? BeslistOp { get; private set; }

    /// <summary>Why selected or not.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reden { get; private set; }

    /// <summary>The criteria of the house that were not met; null when all were.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? NietVoldaan { get; private set; }

    /// <summary>First day of the place.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>Last day of the place.</summary>
    public DateOnly? Tot { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether something still has to happen with it.</summary>
    public bool Loopt => Stand is Fasehuisstand.Gevraagd or Fasehuisstand.Wacht or Fasehuisstand.Geplaatst;

    /// <summary>Selected, or not.</summary>
    public void Beslis(bool geselecteerd, string reden, string? nietVoldaan, DateTimeOffset op)
    {
        Eis(Stand is Fasehuisstand.Gevraagd && (!geselecteerd || nietVoldaan is null));
        (Stand, Reden, NietVoldaan, BeslistOp) = (geselecteerd ? Fasehuisstand.Wacht : Fasehuisstand.Afgewezen, reden, nietVoldaan, op);
    }

    /// <summary>Gets a place, or other days for it.</summary>
    public void Plaats(DateOnly van, DateOnly tot)
    {
        Eis(Stand is Fasehuisstand.Wacht or Fasehuisstand.Geplaatst && van <= tot);
        (Stand, Van, Tot) = (Fasehuisstand.Geplaatst, van, tot);
    }

    /// <summary>Leaves after this day.</summary>
    public void Vertrek(DateOnly laatste)
    {
        Eis(Stand is Fasehuisstand.Geplaatst && laatste >= Van);
        (Stand, Tot) = (Fasehuisstand.Vertrokken, laatste);
    }

    /// <summary>Takes what was written about the person out; days and outcome stay, so that the figures stay.</summary>
    public void Wis() => (Reden, NietVoldaan) = (null, null);

    private static void Eis(bool mag)
    {
        if (!mag)
        {
            throw new InvalidOperationException("This step cannot follow where the request stands now.");
        }
    }
}
