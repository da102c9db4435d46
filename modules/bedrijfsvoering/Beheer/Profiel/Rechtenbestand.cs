using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Profiel;

/// <summary>What <c>rechten.json</c> in a region profile holds: where the house deviates from the permissions in the manifests.</summary>
internal sealed record Rechtenbestand
{
    /// <summary>The name of the file; it is optional.</summary>
    public const string Bestandsnaam = "rechten.json";

    /// <summary>The deviations.</summary>
    public required IReadOnlyList<Rechtafwijking> Afwijkingen { get; init; }

    /// <summary>The deviations of a profile that was checked; none without the file.</summary>
    /// <exception cref="InvalidOperationException">The file is not sound.</exception>
    public static IReadOnlyList<Rechtafwijking> Lees(Regioprofiel profiel) =>
        profiel.Map.Heeft(Bestandsnaam) ? profiel.Map.Lees<Rechtenbestand>(Bestandsnaam).Waarde.Inhoud.Afwijkingen : [];

    /// <summary>The same deviations in the one order in which the house writes them.</summary>
    public Rechtenbestand Geordend() => new() { Afwijkingen = [.. Afwijkingen.OrderBy(a => a.Recht, StringComparer.Ordinal).ThenBy(a => a.Rol, StringComparer.Ordinal)] };
}

/// <summary>One deviation.</summary>
/// <param name="Rol">Id of the role.</param>
/// <param name="Recht">Name of the permission.</param>
/// <param name="Bereik">How far it reaches here.</param>
/// <param name="Reden">Why.</param>
internal sealed record Rechtafwijking(string Rol, string Recht, Bereik Bereik, string Reden);
