using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>Costs or income.</summary>
internal enum Kant
{
    /// <summary>Costs.</summary>
    [Display(Name = "Lasten")]
    Last,

    /// <summary>Income.</summary>
    [Display(Name = "Baten")]
    Bate,
}

/// <summary>Which index holds for a post.</summary>
internal enum IndexSoort
{
    /// <summary>No index.</summary>
    Geen,

    /// <summary>Wages.</summary>
    Loon,

    /// <summary>Prices.</summary>
    Materieel,
}

/// <summary>What a post is to the rules of a budget; a group and its lines carry the same.</summary>
internal enum PostSoort
{
    /// <summary>Anything else.</summary>
    [Display(Name = "Gewone post")]
    Gewoon,

    /// <summary>Money of the state; may be used once (finance.md §1.4 finding 15).</summary>
    Rijksbijdrage,

    /// <summary>The contribution of a participant, shared by a verdeelsleutel.</summary>
    [Display(Name = "Bijdrage van een deelnemer")]
    Bijdrage,

    /// <summary>Added to a balance item (negative among the income) or withdrawn from one.</summary>
    [Display(Name = "Toevoeging of onttrekking")]
    Reservemutatie,
}

/// <summary>A line of a budget version. A post with children has no amount of its own: its total is calculated.</summary>
internal sealed class Post : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The version.</summary>
    public Guid VersieId { get; init; }

    /// <summary>The post above it; null at the top.</summary>
    public Guid? OuderId { get; set; }

    /// <summary>Order among its siblings.</summary>
    public int Volgorde { get; set; }

    /// <summary>Stable within the budget over versions and years, so that they can be compared and realisation finds its post.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Costs or income.</summary>
    public Kant Kant { get; init; }

    /// <summary>What it is to the rules.</summary>
    public PostSoort Soort { get; set; }

    /// <summary>Whether the post is incidental (BBV art. 19); else structural.</summary>
    public bool Incidenteel { get; set; }

    /// <summary>Which index.</summary>
    public IndexSoort Index { get; set; }

    /// <summary>Taakveld (Iv3).</summary>
    public string? Taakveld { get; set; }

    /// <summary>The budgeted amount; null on a post with children and where it is still asked for.</summary>
    public Bedrag? Bedrag { get; set; }

    /// <summary>What an imported document states, unchanged.</summary>
    public Vermelding? Vermeld { get; set; }

    /// <summary>Why a stated value differs from the calculated one, or any other remark.</summary>
    public string? Uitleg { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>An amount that was spent or received, or that is still expected, on a post of a budget.</summary>
internal sealed class Realisatie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The budget (year and stream).</summary>
    public Guid BegrotingId { get; init; }

    /// <summary>Code of the post.</summary>
    public required string PostCode { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>The amount.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>Whether it is still expected; else it was booked.</summary>
    public bool Verwacht { get; init; }

    /// <summary>What it was for.</summary>
    public string Omschrijving { get; init; } = "";

    /// <summary>Where it came from; with the post it keeps a repeated import from counting twice.</summary>
    public required string Bron { get; init; }

    /// <summary>Code of the source in another module that tells the amount; null when it was entered or read from a file.</summary>
    public string? Herkomst { get; init; }
}

/// <summary>On which posts of a stream the amounts come that another module knows. The codes of posts stay the same over the years.</summary>
internal sealed class Bronkoppeling : IMetVersie
{
    /// <summary>Code of the source: its amounts come in one stream.</summary>
    public required string Bron { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>Code of the post for costs; null when costs are not taken over.</summary>
    public string? Lastpost { get; set; }

    /// <summary>Code of the post for income; null when income is not taken over.</summary>
    public string? Batepost { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>An index percentage for a year.</summary>
internal sealed class Indexcijfer
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year it leads to.</summary>
    public int Jaar { get; init; }

    /// <summary>Which index.</summary>
    public IndexSoort Soort { get; init; }

    /// <summary>Percentage, for example 3.5.</summary>
    public decimal Percentage { get; set; }

    /// <summary>Where it comes from.</summary>
    public string Bron { get; set; } = "";
}
