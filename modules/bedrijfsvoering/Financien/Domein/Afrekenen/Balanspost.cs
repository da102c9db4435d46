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
internal sealed class Balansjaar
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

    /// <summary>By whom.</summary>
    public string Door { get; init; } = "systeem";

    /// <summary>The effect on the balance: additions plus, withdrawals minus.</summary>
    public Bedrag Effect => Soort == MutatieSoort.Vermeerdering ? Bedrag : -Bedrag;
}

/// <summary>Money of the state for one year, and what became of it. Added plus used may not exceed what was received (finance.md §1.4 finding 15).</summary>
internal sealed class Rijksbijdrage : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>Code of the source of the money, for example <c>jenv</c> or <c>vws-pok</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Promised; null when not known.</summary>
    public Bedrag? Toegezegd { get; set; }

    /// <summary>Received; null when not known.</summary>
    public Bedrag? Ontvangen { get; set; }

    /// <summary>Used in the exploitation of the year.</summary>
    public Bedrag Gebruikt { get; set; }

    /// <summary>Added to a balance item.</summary>
    public Bedrag Toegevoegd { get; set; }

    /// <summary>Given back to the participants through a settlement.</summary>
    public Bedrag Teruggegeven { get; set; }

    /// <summary>The balance item.</summary>
    public Guid? BalanspostId { get; set; }

    /// <summary>Remarks, for example that the sources name two ministries .</summary>
    public string? Toelichting { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
