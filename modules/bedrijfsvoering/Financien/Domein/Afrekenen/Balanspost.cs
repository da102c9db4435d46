using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>What a balance item is; each has its own booking rules (BBV art. 43, 44, 49; finance.md §3.1).</summary>
internal enum BalanspostType
{
    /// <summary>Own equity; mutations need a decision and come after the saldo.</summary>
    Reserve,

    /// <summary>An obligation; spending goes directly against it.</summary>
    Voorziening,

    /// <summary>Advances with a goal; unused money is carried forward as debt.</summary>
    OverlopendePassiva,
}

/// <summary>A balance item with its course over the years.</summary>
internal sealed class Balanspost : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Account number, for example 31265.</summary>
    public required string Nummer { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>The type that the controller of the host chose; null until then, never guessed.</summary>
    public BalanspostType? Type { get; set; }

    /// <summary>Why this type was chosen; null until then.</summary>
    public string? TypeReden { get; set; }

    /// <summary>Who chose it.</summary>
    public string? TypeDoor { get; set; }

    /// <summary>When it was chosen (UTC).</summary>
    public DateTimeOffset? TypeOp { get; set; }

    /// <summary>Remarks.</summary>
    public string? Toelichting { get; set; }

    /// <summary>What the source calls it.</summary>
    public string? Soortaanduiding { get; set; }

    /// <summary>The years.</summary>
    public List<Balansjaar> Jaren { get; init; } = [];

    /// <summary>The mutations.</summary>
    public List<Balansmutatie> Mutaties { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>What is stated for one year of a balance item; the calculated closing stands beside it.</summary>
internal sealed class Balansjaar : IMetVersie
{
    /// <summary>The item.</summary>
    public Guid BalanspostId { get; init; }

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>The opening on 1 January.</summary>
    public Bedrag Beginstand { get; init; }

    /// <summary>The closing that the document states; null for a year that was not imported.</summary>
    public Bedrag? VermeldeEindstand { get; init; }

    /// <summary>Why the opening differs from the previous closing.</summary>
    public string? Uitleg { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>The direction of a mutation.</summary>
internal enum MutatieSoort
{
    /// <summary>Added.</summary>
    Vermeerdering,

    /// <summary>Withdrawn.</summary>
    Onttrekking,

    /// <summary>Withdrawn on the credit side.</summary>
    OnttrekkingKred,
}

/// <summary>One mutation of a balance item.</summary>
internal sealed class Balansmutatie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The item.</summary>
    public Guid BalanspostId { get; init; }

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>The direction.</summary>
    public MutatieSoort Soort { get; init; }

    /// <summary>The amount as booked; the source also books negative ones.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>What it was for.</summary>
    public string Omschrijving { get; init; } = "";

    /// <summary>The decision; mandatory for a reserve.</summary>
    public string? Besluit { get; init; }

    /// <summary>Whether it is interest, which is not added to a voorziening (BBV art. 45).</summary>
    public bool IsRente { get; init; }

    /// <summary>Whether it was taken over from a document as it stands there, negative amounts included.</summary>
    public bool UitBron { get; init; }

    /// <summary>By whom.</summary>
    public string Door { get; init; } = "systeem";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>The effect on the balance: additions plus, withdrawals minus.</summary>
    public Bedrag Effect => Soort == MutatieSoort.Vermeerdering ? Bedrag : -Bedrag;
}
