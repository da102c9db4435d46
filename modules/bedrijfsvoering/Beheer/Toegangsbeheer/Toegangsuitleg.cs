using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Toegangsbeheer;

/// <summary>What somebody can do in a module now.</summary>
/// <param name="Module">Title of the module.</param>
/// <param name="Rechten">What the permissions are for, in Dutch.</param>
internal sealed record Moduletoegang(string Module, IReadOnlyList<string> Rechten);

/// <summary>The answer to "what can this user do now?".</summary>
/// <param name="Dicht">Why nothing is open, as the user reads it; null when access is open.</param>
/// <param name="Ontbreekt">What is missing before data about people opens.</param>
/// <param name="Kan">What is open, by module that is on.</param>
internal sealed record Toegangsantwoord(string? Dicht, IReadOnlyList<string> Ontbreekt, IReadOnlyList<Moduletoegang> Kan)
{
    /// <summary>Why roles that the user holds close each other.</summary>
    public IReadOnlyList<string> Botsingen { get; init; } = [];
}

/// <summary>Explains the access of a user with the same rules that guard every page.</summary>
internal sealed class Toegangsuitleg(Toegangen toegangen, Rolscheiding scheiding, ModuleCatalogus catalogus, ModuleSchakelaar schakelaar)
{
    /// <summary>The answer for a user.</summary>
    public async Task<Toegangsantwoord> VanAsync(Guid gebruiker, CancellationToken ct)
    {
        // Whoever is blocked is not in the table.
        if (await toegangen.VanAsync(gebruiker, ct) is not { } wie)
        {
            return new("Een regiobeheerder heeft dit account geblokkeerd.", [], []);
        }

        var aan = await schakelaar.AanAsync(ct);
        var kan = new List<Moduletoegang>();
        foreach (var module in catalogus.Manifesten.Where(m => aan.Contains(m.Id)).OrderBy(m => m.Titel, StringComparer.CurrentCulture))
        {
            var rechten = new List<string>();
            foreach (var recht in module.Rechten)
            {
                var bereik = await toegangen.BereikAsync(gebruiker, recht.Naam, ct);
                if (!bereik.IsNiets)
                {
                    rechten.Add(recht.Omschrijving + Beperking(bereik));
                }
            }

            kan.AddRange(rechten.Count > 0 ? [new Moduletoegang(module.Titel, rechten)] : []);
        }

        return new(wie.Dicht, wie.Ontbreekt, kan) { Botsingen = [.. (await scheiding.BotsingenAsync(ct)).Where(b => b.GebruikerId == gebruiker).Select(b => b.Reden)] };
    }

    private string Beperking(Rechtbereik bereik)
    {
        var alleen = bereik.Alles || bereik.Lid ? [] : bereik.AlleVan.Concat(bereik.LidVan).Distinct(StringComparer.Ordinal).Select(catalogus.Thematitel).ToList();
        var delen = new[] { bereik.Alles || bereik.AlleVan.Count > 0 ? null : "als lid", alleen.Count == 0 ? null : string.Join(", ", alleen) }.OfType<string>().ToList();
        return delen.Count == 0 ? "" : $" ({string.Join("; ", delen)})";
    }
}
