using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>Something that answers: a handler of a page, or an endpoint beside the pages.</summary>
internal sealed record Ingang(string Module, RouteEndpoint Eindpunt, HttpMethod Methode, string Handler, IReadOnlyList<Recht> Rechten)
{
    /// <summary>Whether its route holds the key of a protected record.</summary>
    public IReadOnlyList<string> Dossiers { get; } = [.. Eindpunt.Metadata.GetOrderedMetadata<VereistDossierAttribute>().Select(d => d.Routewaarde)];

    /// <summary>Whether it is about a record that can be shielded.</summary>
    public bool IsAfschermbaar { get; } = Eindpunt.Metadata.GetOrderedMetadata<VereistDossierAttribute>().Any(d => d.Type.IsAssignableTo(typeof(IAfschermbaar)));

    /// <summary>Whether it is for shielded records: its permission is the one that sees them.</summary>
    public bool IsVoorAfgeschermd { get; } = Eindpunt.Metadata.GetOrderedMetadata<VereistDossierAttribute>().Any(d => Rechten.Any(r => r.Naam == d.Type.GetCustomAttribute<BeschermdAttribute>()?.Afschermrecht));

    /// <summary>Whether it is a page; else it is an endpoint beside the pages, which answers something to whoever may.</summary>
    public bool IsPagina => Eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not null;

    /// <summary>Its address, about a record.</summary>
    public string Pad(Guid dossier) => Adressen.Vul(Eindpunt.RoutePattern, Dossiers.ToDictionary(d => d, _ => dossier.ToString(), StringComparer.Ordinal))
        + (Handler.Length > 0 ? $"?handler={Handler}" : "");
}

/// <summary>Who asks, in which situation.</summary>
/// <param name="Rol">Id of the role.</param>
/// <param name="Account">Name of the account.</param>
/// <param name="Klasse">Class of the organisation.</param>
/// <param name="Dossier">The record that is asked for.</param>
/// <param name="IsLid">Whether the user is a member of it.</param>
/// <param name="Dicht">Whether something expired.</param>
/// <param name="Afgeschermd">Whether the record is shielded, when it can be.</param>
internal sealed record Vrager(string Rol, string Account, Deelnemersklasse Klasse, Guid Dossier, bool IsLid, bool Dicht, bool Afgeschermd = false)
{
    /// <summary>What the manifests say: may this user in?</summary>
    public bool Mag(Ingang ingang) => !Dicht && (!ingang.IsAfschermbaar || ingang.IsVoorAfgeschermd == Afgeschermd) && ingang.Rechten.All(r => (r.Klassen.Count == 0 || r.Klassen.Contains(Klasse))
        && (r.Rollen.Contains(Rol, StringComparer.Ordinal) || (r.LidRollen.Contains(Rol, StringComparer.Ordinal) && (IsLid || ingang.Dossiers.Count == 0))));
}

/// <summary>Asks everything of everybody. What answers is discovered in the routes of the running house, what is expected in the manifests.</summary>
internal static class Toegangsmatrix
{
    /// <summary>Everything that a module of the house answers to.</summary>
    public static IReadOnlyList<Ingang> Ingangen(Testhuis huis)
    {
        var rechten = huis.Diensten.GetRequiredService<ModuleCatalogus>().Rechten;
        return
        [
            .. from eindpunt in huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
               let module = ModulePoort.ModuleVan(eindpunt)
               where module is not null
               let vanKlas = eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>()
               from handler in Handlers(eindpunt)
               select new Ingang(module, eindpunt, handler.Methode, handler.Naam,
                   [.. vanKlas.Concat(handler.Eisen).Select(r => rechten[r.Recht].Recht).Distinct()]),
        ];
    }

    /// <summary>The answers that differ from what the manifests say.</summary>
    public static async Task<IReadOnlyCollection<string>> VerschillenAsync(Testhuis huis, IEnumerable<Vrager> vragers, Func<Ingang, Vrager, bool> mag)
    {
        var ingangen = Ingangen(huis);
        var verschillen = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(vragers, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (vrager, ct) =>
        {
            using var bezoeker = await huis.AlsAsync(vrager.Account);
            var start = await bezoeker.OpenAsync("/");
            var token = start.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var ingang in ingangen)
            {
                using var vraag = new HttpRequestMessage(ingang.Methode, ingang.Pad(vrager.Dossier));
                vraag.Content = ingang.Methode == HttpMethod.Get ? null : new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
                using var antwoord = await bezoeker.Http.SendAsync(vraag, ct);
                var toegelaten = ingang.IsPagina ? antwoord.Headers.Contains(Besluitmelder.Bereikt) : antwoord.StatusCode != HttpStatusCode.NotFound;
                if (toegelaten != mag(ingang, vrager))
                {
                    verschillen.Add($"{ingang.Methode} {ingang.Eindpunt.RoutePattern.RawText} {ingang.Handler} by {vrager.Account} ({(vrager.IsLid ? "member" : "no member")}): {(int)antwoord.StatusCode}");
                }
            }
        });
        return verschillen;
    }

    private static IEnumerable<(HttpMethod Methode, string Naam, IEnumerable<VereistRechtAttribute> Eisen)> Handlers(RouteEndpoint eindpunt)
    {
        if (eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } pagina)
        {
            var methoden = eindpunt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
            return methoden.Select(m => (HttpMethod.Parse(m), "", Enumerable.Empty<VereistRechtAttribute>()));
        }

        // A filter method that a page overrides looks like a handler for the verb "Page".
        var handlers = pagina.HandlerMethods.Where(h => h.MethodInfo.GetBaseDefinition().DeclaringType != typeof(PageModel)).Select(h => (HttpMethod.Parse(h.HttpMethod), h.Name ?? "", h.MethodInfo.GetCustomAttributes<VereistRechtAttribute>())).ToList();

        // A page without a handler for GET shows itself all the same.
        return handlers.Exists(h => h.Item1 == HttpMethod.Get && h.Item2.Length == 0) ? handlers : handlers.Append((HttpMethod.Get, "", []));
    }
}
