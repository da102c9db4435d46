using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Ui.Grafieken;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>What one participant pays today and in a scenario; null where it does not take part.</summary>
internal sealed record Vergelijkrij(string Naam, Bedrag? Vandaag, Bedrag? Scenario)
{
    /// <summary>Scenario minus today.</summary>
    public Bedrag Verschil => (Scenario ?? Bedrag.Nul) - (Vandaag ?? Bedrag.Nul);

    /// <summary>The difference as a part of today; null when there is nothing today.</summary>
    public decimal? Deel => Vandaag is { Waarde: not 0 } vandaag ? Verschil.Waarde / vandaag.Waarde : null;
}

/// <summary>Today beside a scenario, per participant.</summary>
internal sealed record Vergelijking(string Scenarionaam, Verdeelbeeld? Vandaag, Verdeelbeeld Scenario, IReadOnlyList<Vergelijkrij> Rijen)
{
    /// <summary>The two side by side; participants of today first.</summary>
    public static Vergelijking Van(string scenarionaam, Verdeelbeeld? vandaag, Verdeelbeeld scenario)
    {
        var nu = vandaag?.Rijen.ToDictionary(r => r.Naam, r => (Bedrag?)r.Bedrag, StringComparer.Ordinal) ?? [];
        var straks = scenario.Rijen.ToDictionary(r => r.Naam, r => (Bedrag?)r.Bedrag, StringComparer.Ordinal);
        return new(scenarionaam, vandaag, scenario,
            [.. nu.Keys.Union(straks.Keys, StringComparer.Ordinal).Select(n => new Vergelijkrij(n, nu.GetValueOrDefault(n), straks.GetValueOrDefault(n)))]);
    }

    /// <summary>The bars of both.</summary>
    public Staafgrafiek Grafiek => new("Wat elke deelnemer betaalt", "Deelnemer", Vandaag is null ? [Scenarionaam] : ["Vandaag", Scenarionaam],
        [.. Rijen.Select(r => Vandaag is null ? new Staafrij(r.Naam, r.Scenario?.Waarde ?? 0) : new Staafrij(r.Naam, r.Vandaag?.Waarde ?? 0, r.Scenario?.Waarde ?? 0))])
    {
        InProcenten = true,
        Toelichting = $"Vandaag: {Vandaag?.Sleutel ?? "nog niet verdeeld"}. {Scenarionaam}: {Scenario.Sleutel}.",
    };
}
