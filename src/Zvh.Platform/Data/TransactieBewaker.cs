using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zvh.Platform.Data;

/// <summary>Refuses a save outside a transaction: every write is one transaction, by construction.</summary>
internal sealed class TransactieBewaker(Werkeenheid werkeenheid) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save asynchronously.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        werkeenheid.Actief
            ? ValueTask.FromResult(result)
            : throw new InvalidOperationException("Nothing is saved outside a unit of work: a POST opens one, a job or verb calls Werkeenheid.UitvoerenAsync.");
}
