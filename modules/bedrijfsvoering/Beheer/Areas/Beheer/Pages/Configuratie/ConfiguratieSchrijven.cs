using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Configuraties;

/// <summary>The whole configuration of the house as a profile folder.</summary>
/// <param name="Bestanden">Contents by file name.</param>
internal sealed record Configuratie(IReadOnlyDictionary<string, byte[]> Bestanden)
{
    /// <summary>Changes with every byte of the configuration, so that a change made meanwhile is noticed.</summary>
    public string Vingerafdruk { get; } = Bereken(Bestanden);

    private static string Bereken(IReadOnlyDictionary<string, byte[]> bestanden)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (naam, inhoud) in bestanden.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            som.AppendData(Encoding.UTF8.GetBytes(naam));
            som.AppendData(SHA256.HashData(inhoud));
        }

        return Convert.ToHexStringLower(som.GetHashAndReset());
    }
}

/// <summary>Writes the configuration that holds now: modules, settings, names, colours, municipalities, logo and what each module keeps.</summary>
internal sealed class ConfiguratieSchrijven(
    Huisprofiel huis, ModuleSchakelaar schakelaar, ModuleCatalogus catalogus, IEnumerable<IProfielOnderdeel> onderdelen, IEnumerable<IProfielschrijver> schrijvers)
{
    /// <summary>The configuration as it is stored at this moment, not as this node last read it.</summary>
    public async Task<Configuratie> UitvoerenAsync(CancellationToken ct)
    {
        huis.Vergeet();
        schakelaar.Vergeet();
        var profiel = await huis.LeesAsync(ct);
        var aan = await schakelaar.AanAsync(ct);
        var bestanden = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Regioprofiel.Bestandsnaam] = JsonSerializer.SerializeToUtf8Bytes(profiel with { Modules = Modules(profiel, aan) }, StrikteJson.Opties),
            [profiel.Huisstijl.Logo] = profiel.Map.Inhoud(profiel.Huisstijl.Logo).Waarde,
        };
        foreach (var bestand in profiel.Map.Bestanden.Where(b => onderdelen.Any(o => aan.Contains(o.Module) && o.Herkent(b))))
        {
            bestanden[bestand] = profiel.Map.Inhoud(bestand).Waarde;
        }

        foreach (var schrijver in schrijvers.Where(s => aan.Contains(s.Module)))
        {
            await foreach (var stuk in schrijver.SchrijfAsync(ct))
            {
                bestanden[stuk.Bestand] = stuk.Inhoud;
            }
        }

        return new(bestanden);
    }

    // In the order of the profile, so that writing and reading back changes nothing; what can never be off need not be named.
    private string[] Modules(Regioprofiel profiel, IReadOnlySet<string> aan) =>
    [
        .. profiel.Modules.Where(aan.Contains),
        .. catalogus.Manifesten.Where(m => !m.AltijdAan && aan.Contains(m.Id)).Select(m => m.Id).Except(profiel.Modules, StringComparer.Ordinal),
    ];
}
