using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>A verdeelsleutel of this house, with its versions.</summary>
internal sealed class Sleutel : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stable kebab-case code.</summary>
    public required string Code { get; init; }

    /// <summary>The definition with all its versions; earlier versions are kept.</summary>
    public required Verdeelsleutel Definitie { get; set; }

    /// <summary>Who changed it last.</summary>
    public string GewijzigdDoor { get; set; } = "systeem";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset GewijzigdOp { get; set; }

    /// <summary>Why.</summary>
    public string Reden { get; set; } = "";

    /// <summary>The changes before the last one, oldest first.</summary>
    public IReadOnlyList<Sleutelwijziging> Historie { get; private set; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Takes over a changed definition and remembers the change before it.</summary>
    public void Wijzig(Verdeelsleutel definitie, string door, DateTimeOffset op, string reden)
    {
        Historie = [.. Historie, new(GewijzigdDoor, GewijzigdOp, Reden, Definitie)];
        (Definitie, GewijzigdDoor, GewijzigdOp, Reden) = (definitie, door, op, reden);
    }
}

/// <summary>Who changed a key, when (UTC) and why, with the definition as it was from then on.</summary>
internal sealed record Sleutelwijziging(string Door, DateTimeOffset Op, string Reden, Verdeelsleutel Definitie);

/// <summary>What a stored distribution is for.</summary>
internal enum VerdelingSoort
{
    /// <summary>The contributions of a year.</summary>
    Bijdrage,

    /// <summary>A part of the settlement of a closed year.</summary>
    Verrekening,
}

/// <summary>A stored result of the engine: who pays what and why. Never changed; a new one replaces it.</summary>
internal sealed class Verdeling
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is for.</summary>
    public VerdelingSoort Soort { get; init; }

    /// <summary>The year that is invoiced.</summary>
    public int Jaar { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The budget version whose amount was shared; null for a settlement.</summary>
    public Guid? BegrotingVersieId { get; init; }

    /// <summary>The total that was shared.</summary>
    public Bedrag Totaal { get; init; }

    /// <summary>The name and version of the key, for the explanation.</summary>
    public required string Sleutelversie { get; init; }

    /// <summary>The method of rounding.</summary>
    public Afrondingsmethode Methode { get; init; }

    /// <summary>The unit of rounding in euro.</summary>
    public decimal AfrondenOp { get; init; }

    /// <summary>A separate line with the rounding difference (method RekenkundigMetAfrondingsregel).</summary>
    public Bedrag Afrondingsregel { get; init; }

    /// <summary>What the key leaves undistributed.</summary>
    public Bedrag Rest { get; init; }

    /// <summary>What it is, for example "Resultaat 2021".</summary>
    public string Omschrijving { get; init; } = "";

    /// <summary>By whom.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Whether a newer distribution took its place.</summary>
    public bool Vervangen { get; set; }

    /// <summary>The rows.</summary>
    public List<Verdeelregel> Regels { get; init; } = [];
}

/// <summary>What one participant pays.</summary>
internal sealed class Verdeelregel
{
    /// <summary>The distribution.</summary>
    public Guid VerdelingId { get; init; }

    /// <summary>The participant.</summary>
    public Guid PartijId { get; init; }

    /// <summary>Order of the participant.</summary>
    public int Volgorde { get; init; }

    /// <summary>The unrounded share, at least ten decimals, invariant.</summary>
    public required string Exact { get; init; }

    /// <summary>What the share rests on, part by part; empty for distributions of before this was kept.</summary>
    public string Grondslag { get; init; } = "";

    /// <summary>Rounded half up.</summary>
    public Bedrag Afgerond { get; init; }

    /// <summary>What the method or a hand correction added.</summary>
    public Bedrag Correctie { get; init; }

    /// <summary>The reason of a hand correction.</summary>
    public string? Reden { get; init; }

    /// <summary>The amount: rounded plus correction.</summary>
    public Bedrag Bedrag => Afgerond + Correctie;
}

/// <summary>A what-if that is kept for the stuurgroep.</summary>
internal sealed class Scenario : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The year it is about.</summary>
    public int Jaar { get; init; }

    /// <summary>The total to share.</summary>
    public Bedrag Totaal { get; set; }

    /// <summary>The key that is tried.</summary>
    public required Verdeelsleutel Definitie { get; set; }

    /// <summary>Why it was made.</summary>
    public string Toelichting { get; set; } = "";

    /// <summary>By whom.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>When it became the key of the house (UTC).</summary>
    public DateTimeOffset? OvergenomenOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
