using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Rechtenmatrix;

/// <summary>How far one permission reaches for one role in this house.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Recht">The permission.</param>
/// <param name="Standaard">What the manifest says.</param>
/// <param name="Afwijking">What this house says instead; null when it follows the manifest.</param>
internal sealed record Matrixcel(Rol Rol, Recht Recht, Bereik Standaard, Rolrecht? Afwijking)
{
    /// <summary>What holds.</summary>
    public Bereik Nu => Afwijking?.Bereik ?? Standaard;

    /// <summary>Says which state of the cell a reader saw, so that a change by somebody else is noticed.</summary>
    public string Stand => Afwijking is null ? "" : FormattableString.Invariant($"{Afwijking.Bereik}/{Afwijking.Op.UtcTicks}");

    /// <summary>The page of the cell.</summary>
    public string Pad => $"/beheer/rechten/{Rol.Id}/{Recht.Naam}";

    /// <summary>The reaches that make sense: for the records of a member only where the permission knows members.</summary>
    public IEnumerable<Bereik> Keuzes => Enum.GetValues<Bereik>().Where(b => b is not Bereik.Lid || Recht.KentLid);
}

/// <summary>The permissions of one module, a row each.</summary>
/// <param name="Module">The module.</param>
/// <param name="Rijen">Per permission its cells, in the order of the roles.</param>
internal sealed record Matrixdeel(ModuleManifest Module, IReadOnlyList<(Recht Recht, IReadOnlyList<Matrixcel> Cellen)> Rijen);

/// <summary>Reads which role may do what in this house.</summary>
internal sealed class Matrix(PlatformDbContext db, ModuleCatalogus catalogus)
{
    /// <summary>The permissions of one module against every role; null when there is no such module.</summary>
    public async Task<Matrixdeel?> LeesAsync(string module, CancellationToken ct)
    {
        var afwijkingen = await AfwijkingenAsync(ct);
        return catalogus.Zoek(module) is not { } manifest
            ? null
            : new(manifest, [.. manifest.Rechten.Select(recht => (recht, (IReadOnlyList<Matrixcel>)[.. catalogus.Rollen.Select(rol => Cel(rol, recht, afwijkingen))]))]);
    }

    /// <summary>One cell; null when there is no such role or permission.</summary>
    public async Task<Matrixcel?> CelAsync(string rol, string recht, CancellationToken ct) =>
        catalogus.Rollen.FirstOrDefault(r => r.Id == rol) is { } gevonden && catalogus.Rechten.TryGetValue(recht, out var ander)
            ? Cel(gevonden, ander.Recht, await AfwijkingenAsync(ct))
            : null;

    /// <summary>The cells in which this house deviates, by permission.</summary>
    public async Task<IReadOnlyList<Matrixcel>> AfwijkendAsync(CancellationToken ct)
    {
        var afwijkingen = await AfwijkingenAsync(ct);
        return
        [
            .. from recht in catalogus.Rechten.Values
               from rol in catalogus.Rollen
               let cel = Cel(rol, recht.Recht, afwijkingen)
               where cel.Afwijking is not null
               select cel,
        ];
    }

    private static Matrixcel Cel(Rol rol, Recht recht, Dictionary<(string, string), Rolrecht> afwijkingen) =>
        new(rol, recht, recht.BereikVan(rol.Id), afwijkingen.GetValueOrDefault((rol.Id, recht.Naam)));

    private async Task<Dictionary<(string, string), Rolrecht>> AfwijkingenAsync(CancellationToken ct) =>
        await db.Rolrechten.AsNoTracking().ToDictionaryAsync(r => (r.Rol, r.Recht), ct);
}
