using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Zvh.Abstractions;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Logboek;

/// <summary>Writes every saved change down, in the same transaction: by construction, no use case can forget it.</summary>
/// <remarks>A protected record gets a row of its own with the names of the changed columns; of other rows the log says how many of which kind.</remarks>
internal sealed class Wijzigingslog(ILogboek logboek) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var rijen = eventData.Context!.ChangeTracker.Entries()
            .Where(r => r.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(r => (Rij: r, Sleutel: Dossier(r))).ToList();
        foreach (var (rij, dossier) in rijen.Where(r => r.Sleutel is not null))
        {
            logboek.Noteer(new(Actie(rij.State), dossier!.Value.Soort, dossier.Value.Id.ToString()) { Codes = $"{rij.Metadata.GetTableName()}:{Kolommen(rij)}" });
        }

        foreach (var groep in rijen.Where(r => r.Sleutel is null).GroupBy(r => (Actie: Actie(r.Rij.State), Soort: Soort(r.Rij))))
        {
            var enige = groep.Count() == 1 ? groep.Single().Rij : null;
            logboek.Noteer(new(groep.Key.Actie, groep.Key.Soort, enige is null ? "" : Sleutel(enige))
            {
                Codes = enige is null ? $"aantal:{groep.Count()}" : Kolommen(enige),
            });
        }

        return ValueTask.FromResult(result);
    }

    private static (string Soort, Guid Id)? Dossier(EntityEntry rij) =>
        rij.Entity is IBeschermd beschermd ? (Beschermd.Van(rij.Metadata.ClrType).Soort, beschermd.Id)
        : Zichtfilters.Dossiertype(rij.Metadata.ClrType) is { } type ? (Beschermd.Van(type).Soort, (Guid)rij.Property(nameof(IOnderdeelVan<IBeschermd>.DossierId)).CurrentValue!)
        : null;

    private static Logactie Actie(EntityState staat) => staat switch
    {
        EntityState.Added => Logactie.Maken,
        EntityState.Deleted => Logactie.Verwijderen,
        _ => Logactie.Wijzigen,
    };

    private static string Soort(EntityEntry rij) => $"{rij.Metadata.GetSchema()}.{rij.Metadata.GetTableName()}";

    // Keys are ids; a text as key could be a name, so only ids go into the log.
    private static string Sleutel(EntityEntry rij) =>
        string.Join(',', rij.Metadata.FindPrimaryKey()!.Properties.Select(p => rij.Property(p).CurrentValue).OfType<Guid>());

    private static string Kolommen(EntityEntry rij) => rij.State is EntityState.Modified
        ? string.Join(',', rij.Properties.Where(p => p.IsModified).Select(p => p.Metadata.GetColumnName()))
        : "";
}
