using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Instellingen;

/// <summary>The settings of one group of a module, for the list.</summary>
/// <param name="Module">The module.</param>
/// <param name="IsAan">Whether the module is on.</param>
/// <param name="Titel">The heading within the module; null for its first group.</param>
/// <param name="Regels">The settings.</param>
internal sealed record Instellinggroep(ModuleManifest Module, bool IsAan, string? Titel, IReadOnlyList<Instellingregel> Regels);

/// <summary>One setting in the list.</summary>
/// <param name="Definitie">What it is.</param>
/// <param name="Waarde">The value that holds today, as stored.</param>
/// <param name="Herkomst">Where the value comes from.</param>
/// <param name="Gewijzigd">The row that holds today; null when the value comes from the profile or the default.</param>
/// <param name="Gepland">Rows that hold from a later day on, first one first.</param>
internal sealed record Instellingregel(
    InstellingDefinitie Definitie, string Waarde, string Herkomst, InstellingWaarde? Gewijzigd, IReadOnlyList<InstellingWaarde> Gepland)
{
    /// <summary>The page where it is changed.</summary>
    public string Pagina => Definitie.Pagina ?? $"/beheer/instellingen/{Definitie.Sleutel}";
}

/// <summary>Reads all settings with what holds today, where it comes from and what is planned.</summary>
internal sealed class Instellingenoverzicht(
    PlatformDbContext db, InstellingenBeheer instellingen, Huisprofiel huis, ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, TimeProvider klok)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>All settings, by module and group.</summary>
    public async Task<IReadOnlyList<Instellinggroep>> LeesAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var rijen = (await db.Instellingen.AsNoTracking().OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).ToListAsync(ct)).ToLookup(i => i.Sleutel, StringComparer.Ordinal);
        return
        [
            .. catalogus.Manifesten.OrderBy(m => m.AltijdAan).ThenBy(m => m.Soort).ThenBy(m => m.Titel, StringComparer.Ordinal)
                .SelectMany(m => instellingen.Definities.Where(d => d.ModuleId == m.Id).GroupBy(d => d.Groep, StringComparer.Ordinal)
                    .Select(g => new Instellinggroep(m, aan.Contains(m.Id), g.Key, [.. g.Select(d => Regel(d, [.. rijen[d.Sleutel]]))]))),
        ];
    }

    /// <summary>One setting; null when it does not exist.</summary>
    public async Task<Instellingregel?> LeesAsync(string sleutel, CancellationToken ct) =>
        instellingen.Zoek(sleutel) is { } definitie ? Regel(definitie, await instellingen.GeschiedenisAsync(sleutel, ct)) : null;

    /// <summary>A stored value as a Dutch reader says it.</summary>
    public static string Toon(InstellingDefinitie definitie, string waarde) => definitie.Soort switch
    {
        InstellingSoort.Getal when decimal.TryParse(waarde, NumberStyles.Number, CultureInfo.InvariantCulture, out var getal) => getal.ToString("#,##0.##########", Nederlands),
        InstellingSoort.Datum when DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) => datum.ToString("d-M-yyyy", Nederlands),
        InstellingSoort.Tabel => JsonNode.Parse(waarde) is JsonArray { Count: var aantal } ? aantal switch { 0 => "geen regels", 1 => "1 regel", _ => $"{aantal} regels" } : waarde,
        _ => waarde,
    };

    private Instellingregel Regel(InstellingDefinitie definitie, IReadOnlyList<InstellingWaarde> rijen)
    {
        var vandaag = klok.Vandaag();
        var geldig = rijen.FirstOrDefault(r => r.GeldigVanaf <= vandaag);
        var uitProfiel = definitie.Lees(huis.Basis);
        return new(
            definitie,
            geldig?.Waarde ?? uitProfiel ?? definitie.Standaard,
            geldig is not null ? "Gewijzigd" : uitProfiel is not null ? "Profiel" : "Standaard",
            geldig,
            [.. rijen.Where(r => r.GeldigVanaf > vandaag).GroupBy(r => r.GeldigVanaf).Select(g => g.First()).OrderBy(r => r.GeldigVanaf)]);
    }
}
