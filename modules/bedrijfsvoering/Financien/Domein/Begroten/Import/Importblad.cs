using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>One document about the budget of one year, however it was delivered. Stated values are kept as they are.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Geldstroom">Code of the stream.</param>
/// <param name="Bron">The document.</param>
/// <param name="Peildatum">Until when realisation was counted; null when the document holds none.</param>
/// <param name="Regels">The lines, top down.</param>
/// <param name="Totalen">The stated totals.</param>
internal sealed record Importblad(
    int Jaar, string Geldstroom, string Bron, DateOnly? Peildatum, IReadOnlyList<Importregel> Regels, VermeldeTotalen Totalen)
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>What identifies the content: the same document read again has the same.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Opties)));

    /// <summary>The sheet as text, to carry it from the dry run to saving.</summary>
    public string AlsTekst() => JsonSerializer.Serialize(this, Opties);

    /// <summary>Reads what <see cref="AlsTekst"/> wrote; null when it is something else.</summary>
    public static Importblad? Van(string? tekst)
    {
        try
        {
            return tekst is null ? null : JsonSerializer.Deserialize<Importblad>(tekst, Opties);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A line of a document.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Naam">The name as printed.</param>
/// <param name="Niveau">1 for a top line; a line stands under the last line of one level less.</param>
/// <param name="Kant">Costs or income.</param>
/// <param name="Vermeld">The stated values; null when the amount was not stated by a document.</param>
/// <param name="Bedrag">The budgeted amount when no document states it.</param>
/// <param name="Soort">What it is to the rules.</param>
/// <param name="Incidenteel">Incidental; else structural.</param>
/// <param name="Index">Which index.</param>
/// <param name="Taakveld">Taakveld (Iv3).</param>
/// <param name="Uitleg">An explanation that came with the document.</param>
internal sealed record Importregel(
    string Code, string Naam, int Niveau, Kant Kant, Vermelding? Vermeld, decimal? Bedrag = null, PostSoort Soort = PostSoort.Gewoon,
    bool Incidenteel = false, IndexSoort Index = IndexSoort.Geen, string? Taakveld = null, string? Uitleg = null);

/// <summary>What a reader made of a file.</summary>
/// <param name="Blad">The document.</param>
/// <param name="Notities">How ambiguous things were read, for the screen.</param>
internal sealed record Importlezing(Importblad Blad, IReadOnlyList<string> Notities);

/// <summary>What the user says about a file that does not say it itself.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Geldstroom">Code of the stream.</param>
/// <param name="Bron">The document; the file name when left empty.</param>
/// <param name="Peildatum">Until when realisation was counted.</param>
internal sealed record Importkeuze(int Jaar, string Geldstroom, string? Bron, DateOnly? Peildatum);
