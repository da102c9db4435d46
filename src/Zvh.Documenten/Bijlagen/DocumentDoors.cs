using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Documenten.Bijlagen;

/// <summary>The door for documents.</summary>
public static class DocumentDoors
{
    /// <summary>Registers a kind of document: where it is kept, and the job that removes it after its term.</summary>
    /// <typeparam name="TContext">The context of the module.</typeparam>
    /// <typeparam name="TDocument">The kind of document.</typeparam>
    public static IModuleBuilder AddDocumenten<TContext, TDocument>(this IModuleBuilder builder)
        where TContext : ModuleDbContext
        where TDocument : Document, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<Documentomgeving>();
        builder.Services.AddScoped(sp => new Documentkast<TDocument>(sp.GetRequiredService<TContext>(), sp.GetRequiredService<Documentomgeving>()));
        return builder.AddJob<Documentopruimer<TDocument>>("Documenten verwijderen na hun bewaartermijn");
    }

    /// <summary>Maps a kind of document; it goes with its record.</summary>
    /// <typeparam name="TDocument">The kind of document.</typeparam>
    /// <typeparam name="TDossier">The record on which it hangs.</typeparam>
    public static void IsDocumentVan<TDocument, TDossier>(this EntityTypeBuilder<TDocument> builder, string tabel)
        where TDocument : Document, IOnderdeelVan<TDossier>
        where TDossier : class, IBeschermd
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable(tabel);
        builder.HasIndex(d => new { d.DossierId, d.Reeks, d.Nummer }).IsUnique();
        builder.HasIndex(d => d.BewarenTot);
        builder.HasOne<TDossier>().WithMany().HasForeignKey(d => d.DossierId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Removes documents after their term (Wgs 1.8 lid 7; B1.16): each has a clock of its own.</summary>
internal sealed class Documentopruimer<TDocument>(Documentkast<TDocument> kast, Werkeenheid werkeenheid) : IModuleJob
    where TDocument : Document, new()
{
    private const int PerKeer = 20;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct) => await kast.IsVerlopenAsync(ct) && await werkeenheid.UitvoerenAsync(() => kast.RuimVerlopenAsync(PerKeer, ct), ct);
}
