using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>A kind of protected record that is on in this house.</summary>
/// <param name="Soort"><c>module.noun</c>.</param>
/// <param name="Titel">What the screen calls it.</param>
public sealed record Dossiersoort(string Soort, string Titel);

/// <summary>A record as it is found for an access in an emergency.</summary>
/// <param name="Id">Key.</param>
/// <param name="Thema">Id of its theme.</param>
/// <param name="AlZichtbaar">Whether the user sees it already.</param>
public sealed record Nooddossier(Guid Id, string? Thema, bool AlZichtbaar);

/// <summary>The kinds of protected records of the modules that are on, and the one way to find a record past the filter: for an access in an emergency.</summary>
public interface IDossiersoorten
{
    /// <summary>The kinds of which a role of the user may read records.</summary>
    Task<IReadOnlyList<Dossiersoort>> LeesbaarAsync(CancellationToken ct);

    /// <summary>The address of the page about a record, whether the user may see it or not; null when there is no such page.</summary>
    string? Adres(string soort, Guid id);

    /// <summary>Finds a record of which the user could become a member.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="sleutel">Its id, or the key that people use.</param>
    /// <param name="ct">Stops the query.</param>
    /// <returns>Null when there is none, and just so, after the same query, when a membership would not open it for this user.</returns>
    Task<Nooddossier?> ZoekAsync(string soort, string sleutel, CancellationToken ct);

    /// <summary>What belongs to a record and what a role of the user may read.</summary>
    Task<IReadOnlyList<Verwant>> VerwantenAsync(string soort, Guid id, CancellationToken ct);
}

/// <summary>Reads the kinds from the modules, and the record from the context of its module.</summary>
internal sealed class Dossiersoorten(
    ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, Dossierlezer lezer, IEnumerable<IVerwantenbron> bronnen, IHuidigeGebruiker gebruiker, EndpointDataSource eindpunten) : IDossiersoorten
{
    public async Task<IReadOnlyList<Dossiersoort>> LeesbaarAsync(CancellationToken ct) =>
        [.. (await SoortenAsync(ct)).Where(s => !gebruiker.Bereik(s.Soort.Leesrecht).IsNiets).Select(s => new Dossiersoort(s.Soort.Soort, Titel(s.Module, s.Soort)))];

    // The page about a record has its key and no other in the shortest route.
    public string? Adres(string soort, Guid id) => (
        from eindpunt in eindpunten.Endpoints.OfType<RouteEndpoint>()
        where eindpunt.Metadata.GetMetadata<PageActionDescriptor>() is not null && eindpunt.RoutePattern.Parameters.Count == 1
        let eis = eindpunt.Metadata.GetMetadata<VereistDossierAttribute>()
        where eis is not null && Beschermd.Van(eis.Type).Soort == soort
        orderby eindpunt.RoutePattern.PathSegments.Count
        select string.Concat(eindpunt.RoutePattern.PathSegments.Select(s => s.Parts[0] is RoutePatternLiteralPart deel ? $"/{deel.Content}" : $"/{id}"))).FirstOrDefault();

    public async Task<Nooddossier?> ZoekAsync(string soort, string sleutel, CancellationToken ct)
    {
        if ((await SoortenAsync(ct)).Select(s => s.Soort).FirstOrDefault(s => s.Soort == soort) is not { } feit
            || await lezer.ZoekAsync(feit, sleutel.Trim(), ct) is not { } plek || !gebruiker.Bereik(feit.Leesrecht).Omvat(plek.Thema, lid: true))
        {
            return null;
        }

        return new(plek.Id, plek.Thema, await lezer.LeesAsync(feit.Type, plek.Id, ct) is not null);
    }

    public async Task<IReadOnlyList<Verwant>> VerwantenAsync(string soort, Guid id, CancellationToken ct)
    {
        var leesbaar = (await LeesbaarAsync(ct)).Select(s => s.Soort).ToHashSet(StringComparer.Ordinal);
        var verwanten = new List<Verwant>();
        foreach (var bron in bronnen)
        {
            verwanten.AddRange((await bron.VanAsync(soort, id, ct)).Where(v => leesbaar.Contains(v.Soort)));
        }

        return verwanten;
    }

    private static string Titel(string module, Beschermdesoort soort) => $"{module}: {soort.Soort.Split('.')[^1]}";

    private async Task<IReadOnlyList<(string Module, Beschermdesoort Soort)>> SoortenAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        return [.. catalogus.Manifesten.Where(m => aan.Contains(m.Id)).SelectMany(m => catalogus.Beschermd(m.Id).Select(s => (m.Titel, s)))];
    }
}
