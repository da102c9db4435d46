using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Bestanden;

/// <summary>Keeps the bytes of documents. Who may read them is decided by the record that points to them; nothing here is reachable by itself.</summary>
public interface IBestandopslag
{
    /// <summary>Keeps bytes, in the open transaction.</summary>
    /// <returns>The key under which they are read again.</returns>
    Task<Guid> BewaarAsync(byte[] inhoud, CancellationToken ct);

    /// <summary>The bytes; null when they were removed.</summary>
    Task<byte[]?> LeesAsync(Guid id, CancellationToken ct);

    /// <summary>Removes bytes, in the open transaction; what is gone already stays gone.</summary>
    Task VerwijderAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);
}

/// <summary>The bytes of a document.</summary>
public sealed class Bestand
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The bytes.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required byte[] Inhoud { get; init; }

    /// <summary>SHA-256 of the bytes, to see that they are still the same.</summary>
    public required byte[] Afdruk { get; init; }
}

/// <summary>Keeps them in the database of the house: one backup, one transaction, one place to protect.</summary>
internal sealed class Databaseopslag(PlatformDbContext db) : IBestandopslag
{
    public async Task<Guid> BewaarAsync(byte[] inhoud, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        var bestand = new Bestand { Inhoud = inhoud, Afdruk = SHA256.HashData(inhoud) };
        db.Add(bestand);
        await db.SaveChangesAsync(ct);
        return bestand.Id;
    }

    public async Task<byte[]?> LeesAsync(Guid id, CancellationToken ct)
    {
        if (await db.Bestanden.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } bestand)
        {
            return null;
        }

        return SHA256.HashData(bestand.Inhoud).AsSpan().SequenceEqual(bestand.Afdruk) ? bestand.Inhoud
            : throw new InvalidOperationException($"The bytes of file {id} are not those that were stored.");
    }

    public async Task VerwijderAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        // The bytes themselves need not be read to be removed.
        var bestaand = await db.Bestanden.Where(b => ids.Contains(b.Id)).Select(b => b.Id).ToListAsync(ct);
        db.RemoveRange(bestaand.Select(id => new Bestand { Id = id, Inhoud = [], Afdruk = [] }));
        await db.SaveChangesAsync(ct);
    }
}
