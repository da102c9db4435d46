using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>The access of all users, in a copy of at most one second old: what expires or is withdrawn closes open sessions too.</summary>
public sealed class Toegangen : IDisposable
{
    private readonly IServiceScopeFactory scopes;
    private readonly ModuleCatalogus catalogus;
    private readonly TimeProvider klok;
    private readonly KorteKopie<Rechtentabel> kopie;

    /// <summary>Makes the copy; the database is not touched yet.</summary>
    public Toegangen(IServiceScopeFactory scopes, ModuleCatalogus catalogus, TimeProvider klok)
    {
        (this.scopes, this.catalogus, this.klok) = (scopes, catalogus, klok);
        kopie = new(LeesAsync, klok);
    }

    /// <summary>Forgets the copy, so that a change holds at once on this node.</summary>
    public void Vergeet() => kopie.Vergeet();

    /// <summary>How far a permission reaches for a user; nothing when the user is unknown.</summary>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async ValueTask<Rechtbereik> BereikAsync(Guid gebruiker, string recht, CancellationToken ct) =>
        await VanAsync(gebruiker, ct) is { } wie ? (await kopie.NeemAsync(ct)).Van(wie, catalogus.Rechten[recht].Recht) : Rechtbereik.Niets;

    /// <summary>The access of a user; null when there is no such user.</summary>
    public async ValueTask<Bevoegdheid?> VanAsync(Guid gebruiker, CancellationToken ct) => (await kopie.NeemAsync(ct)).Gebruikers.GetValueOrDefault(gebruiker);

    /// <summary>The users who hold a permission today, for every record or for some.</summary>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async ValueTask<IReadOnlyList<Guid>> MetRechtAsync(string recht, CancellationToken ct)
    {
        var tabel = await kopie.NeemAsync(ct);
        return [.. tabel.Gebruikers.Values.Where(g => !tabel.Van(g, catalogus.Rechten[recht].Recht).IsNiets).Select(g => g.Id)];
    }

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    internal async ValueTask<Rechtentabel> TabelAsync(CancellationToken ct) => await kopie.NeemAsync(ct);

    private async Task<Rechtentabel> LeesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Toegangslezer.LeesAsync(scope.ServiceProvider.GetRequiredService<PlatformDbContext>(), catalogus, klok.Vandaag(), ct);
    }
}
