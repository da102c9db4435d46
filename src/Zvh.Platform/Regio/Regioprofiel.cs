using System.Text.Json.Serialization;
using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>What one house is: its name, its look, its municipalities, what is on and what things are called (<c>regio.json</c>).</summary>
public sealed record Regioprofiel
{
    /// <summary>The file that every profile has.</summary>
    public const string Bestandsnaam = "regio.json";

    /// <summary>Kebab-case id; also names the database.</summary>
    public required string Id { get; init; }

    /// <summary>The name in full.</summary>
    public required string Naam { get; init; }

    /// <summary>The name as it fits in a top bar.</summary>
    public required string KorteNaam { get; init; }

    /// <summary>One or two sentences about the house.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Colours and logo.</summary>
    public required Huisstijl Huisstijl { get; init; }

    /// <summary>Ids of the modules that are on at the first start.</summary>
    public required IReadOnlyList<string> Modules { get; init; }

    /// <summary>Where the numbers of inhabitants come from.</summary>
    public required string InwonersBron { get; init; }

    /// <summary>The municipalities that work together in the house.</summary>
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }

    /// <summary>The governance bodies, named as the region names them.</summary>
    public IReadOnlyList<Gremium> Gremia { get; init; } = [];

    /// <summary>Who does a theme for a municipality when it is not this house .</summary>
    public IReadOnlyList<Taakafspraak> Taakverdeling { get; init; } = [];

    /// <summary>Starting values of settings: key to value.</summary>
    public IReadOnlyDictionary<string, string> Instellingen { get; init; } = new Dictionary<string, string>();

    /// <summary>What things are called here: key to wording, for example <c>ave.3</c>.</summary>
    public IReadOnlyDictionary<string, string> Termen { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder from which the profile was read: modules read their own files from it.</summary>
    [JsonIgnore]
    public Profielmap Map { get; internal init; } = new(new NullFileProvider());

    /// <summary>What a thing is called here.</summary>
    /// <param name="sleutel">The key of the term.</param>
    /// <param name="standaard">The wording when the region has none of its own.</param>
    public string Term(string sleutel, string standaard) => Termen.GetValueOrDefault(sleutel, standaard);

    /// <summary>The inhabitants of a municipality at a reference date; null when one of the two is unknown.</summary>
    public int? Inwoners(string gemeentecode, DateOnly peildatum) => Gemeenten
        .FirstOrDefault(g => string.Equals(g.Code, gemeentecode, StringComparison.Ordinal))
        ?.Inwoners.FirstOrDefault(i => i.Peildatum == peildatum)?.Aantal;

    /// <summary>Reads the profile and refuses it when it is not sound in itself. Modules are checked by <see cref="RegioControle"/>.</summary>
    public static Uitkomst<Regioprofiel> Lees(IFileProvider bestanden)
    {
        var map = new Profielmap(bestanden);
        var gelezen = map.Lees<Regioprofiel>(Bestandsnaam);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Regioprofiel>.Geweigerd(gelezen.Fouten);
        }

        var fouten = RegioprofielControle.Controleer(gelezen.Waarde, map);
        return fouten.Count > 0
            ? Uitkomst<Regioprofiel>.Geweigerd(fouten)
            : Uitkomst<Regioprofiel>.Ok(gelezen.Waarde.Inhoud with { Map = map });
    }
}

/// <summary>A municipality of the region.</summary>
/// <param name="Code">CBS code, <c>GM</c> and four digits.</param>
/// <param name="Naam">The name as CBS writes it.</param>
/// <param name="Inwoners">The inhabitants, one entry a reference date.</param>
public sealed record Gemeente(string Code, string Naam, IReadOnlyList<Inwonertal> Inwoners);

/// <summary>The number of inhabitants at a reference date.</summary>
/// <param name="Peildatum">The reference date; CBS publishes 1 January.</param>
/// <param name="Aantal">Persons.</param>
public sealed record Inwonertal(DateOnly Peildatum, int Aantal);

/// <summary>A governance body.</summary>
/// <param name="Code">Kebab-case code to which other files refer.</param>
/// <param name="Naam">What the region calls it.</param>
/// <param name="Taak">What it decides.</param>
/// <param name="Bron">Checklist row or source.</param>
public sealed record Gremium(string Code, string Naam, string Taak, string Bron);

/// <summary>An exception in who does a theme: for these municipalities another party does it, unless a condition holds.</summary>
/// <param name="Thema">The theme, kebab-case.</param>
/// <param name="Gemeenten">CBS codes.</param>
/// <param name="Uitvoerder">Who does it instead of this house.</param>
/// <param name="Toelichting">What was agreed.</param>
/// <param name="Bron">Checklist row or source.</param>
/// <param name="Tenzij">The condition under which this house does it after all; null when there is none.</param>
/// <param name="Van">First day on which it holds; null when it always did.</param>
/// <param name="Tot">Last day on which it holds; null when it has no end.</param>
public sealed record Taakafspraak(
    string Thema, IReadOnlyList<string> Gemeenten, string Uitvoerder, string Toelichting, string Bron, string? Tenzij = null, DateOnly? Van = null, DateOnly? Tot = null)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool GeldtOp(DateOnly dag) => !(Van > dag) && !(Tot < dag);
}
