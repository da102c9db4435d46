using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Bestanden;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;

namespace Zvh.Documenten.Bijlagen;

/// <summary>A document with its versions, the newest first.</summary>
/// <param name="Laatste">The newest version.</param>
/// <param name="Eerder">The versions before it.</param>
public sealed record Documentreeks<TDocument>(TDocument Laatste, IReadOnlyList<TDocument> Eerder)
    where TDocument : Document;

/// <summary>What the kast knows of the house around it.</summary>
/// <param name="Opslag">Keeps the bytes.</param>
/// <param name="Logboek">Writes down who opened what.</param>
/// <param name="Gebruiker">Who asks.</param>
/// <param name="Klok">The clock.</param>
public sealed record Documentomgeving(IBestandopslag Opslag, ILogboek Logboek, IHuidigeGebruiker Gebruiker, TimeProvider Klok);

/// <summary>Keeps the documents of one kind of record. The filter of the context says which records, and so which documents, the user sees.</summary>
/// <param name="db">The context of the module.</param>
/// <param name="omgeving">The house around it.</param>
public sealed class Documentkast<TDocument>(ModuleDbContext db, Documentomgeving omgeving)
    where TDocument : Document, new()
{
    /// <summary>Today.</summary>
    public DateOnly Vandaag => omgeving.Klok.Vandaag();

    /// <summary>The documents of a record, the last added first.</summary>
    public async Task<IReadOnlyList<Documentreeks<TDocument>>> LijstAsync(Guid dossierId, CancellationToken ct)
    {
        var alle = await db.Set<TDocument>().AsNoTracking().Where(d => d.DossierId == dossierId).OrderByDescending(d => d.Op).ThenByDescending(d => d.Nummer).ToListAsync(ct);
        return [.. alle.GroupBy(d => d.Reeks).Select(g => new Documentreeks<TDocument>(g.First(), [.. g.Skip(1)]))];
    }

    /// <summary>How many documents hang on a record and on its parts, versions not counted.</summary>
    public Task<int> AantalAsync(Guid dossierId, CancellationToken ct) => db.Set<TDocument>().Where(d => d.DossierId == dossierId).Select(d => d.Reeks).Distinct().CountAsync(ct);

    /// <summary>Adds a document or a version, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Guid dossierId, Documentinvoer invoer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        if (invoer.Bestand is not { Length: > 0 } bestand)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bestand), "Kies een bestand.");
        }

        if (invoer.GrondOp > Vandaag)
        {
            return Uitkomst.Geweigerd(nameof(invoer.GrondOp), "Deze dag moet nog komen. Een document mag hier pas staan als de reden er is.");
        }

        var vorige = invoer.Reeks is { } reeks ? await db.Set<TDocument>().Where(d => d.DossierId == dossierId && d.Reeks == reeks).OrderByDescending(d => d.Nummer).FirstOrDefaultAsync(ct) : null;
        if (invoer.Reeks is not null && vorige is null)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Reeks), "Dit document is er niet meer. Voeg het toe als nieuw document.");
        }

        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud, ct);
        var soort = Documenttype.Herken(inhoud.ToArray());
        if (!soort.Gelukt)
        {
            return Uitkomst.Geweigerd(soort.Fouten);
        }

        var nu = omgeving.Klok.GetUtcNow();
        db.Add(new TDocument
        {
            DossierId = dossierId, OnderdeelId = vorige is null ? invoer.OnderdeelId : vorige.OnderdeelId, Reeks = vorige?.Reeks ?? Guid.CreateVersion7(), Nummer = (vorige?.Nummer ?? 0) + 1, Naam = Naam(bestand.FileName, soort.Waarde),
            Mediatype = soort.Waarde.Mediatype, Grootte = (int)inhoud.Length, BestandId = await omgeving.Opslag.BewaarAsync(inhoud.ToArray(), ct), Grond = invoer.Grond, GrondOp = invoer.GrondOp!.Value,
            Op = nu, BewarenTot = DateOnly.FromDateTime(nu.UtcDateTime).AddYears(Document.Bewaarjaren), Door = omgeving.Gebruiker.Naam,
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>A version with its bytes, written in the log as taken out of the product; null when it is not there.</summary>
    /// <param name="dossierId">The record.</param>
    /// <param name="documentId">The version.</param>
    /// <param name="recht">The permission of the page.</param>
    /// <param name="ct">Stops.</param>
    public async Task<(TDocument Document, byte[] Inhoud)?> OpenAsync(Guid dossierId, Guid documentId, string recht, CancellationToken ct)
    {
        if (await db.Set<TDocument>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == documentId && d.DossierId == dossierId, ct) is not { } document
            || await omgeving.Opslag.LeesAsync(document.BestandId, ct) is not { } inhoud)
        {
            return null;
        }

        await omgeving.Logboek.SchrijfAsync(new(Logactie.Uitvoeren, $"{db.Schema}.document", documentId.ToString()) { Recht = recht, Codes = $"dossier:{dossierId}" }, ct);
        return (document, inhoud);
    }

    /// <summary>Removes a document with all its versions, in the open transaction.</summary>
    public async Task<Uitkomst> VerwijderAsync(Guid dossierId, Guid reeks, CancellationToken ct)
    {
        var versies = await db.Set<TDocument>().Where(d => d.DossierId == dossierId && d.Reeks == reeks).ToListAsync(ct);
        if (versies.Count == 0)
        {
            return Uitkomst.Geweigerd("", "Dit document is al verwijderd.");
        }

        await RuimAsync(versies, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Removes everything that hangs on these records, in the open transaction.</summary>
    public async Task VernietigAsync(IReadOnlyCollection<Guid> dossiers, CancellationToken ct) => await RuimAsync(await db.Set<TDocument>().Where(d => dossiers.Contains(d.DossierId)).ToListAsync(ct), ct);

    /// <summary>Whether a document is past its term.</summary>
    internal Task<bool> IsVerlopenAsync(CancellationToken ct)
    {
        var vandaag = Vandaag;
        return db.Set<TDocument>().AnyAsync(d => d.BewarenTot < vandaag, ct);
    }

    /// <summary>Removes documents past their term, in the open transaction.</summary>
    /// <returns>Whether there may be more.</returns>
    internal async Task<bool> RuimVerlopenAsync(int aantal, CancellationToken ct)
    {
        var vandaag = Vandaag;
        var verlopen = await db.Set<TDocument>().Where(d => d.BewarenTot < vandaag).OrderBy(d => d.Id).Take(aantal).ToListAsync(ct);
        await RuimAsync(verlopen, ct);
        return verlopen.Count == aantal;
    }

    private async Task RuimAsync(List<TDocument> versies, CancellationToken ct)
    {
        db.RemoveRange(versies);
        await db.SaveChangesAsync(ct);
        await omgeving.Opslag.VerwijderAsync(versies.ConvertAll(v => v.BestandId), ct);
    }

    // The extension says what it is, whatever the sender called it.
    private static string Naam(string gegeven, Documenttype soort)
    {
        var kaal = string.Concat(Path.GetFileNameWithoutExtension(gegeven.Replace('\\', '/')).Where(c => !char.IsControl(c))).Trim();
        var ruimte = Document.LangsteNaam - soort.Extensie.Length;
        return (kaal.Length == 0 ? "document" : kaal.Length > ruimte ? kaal[..ruimte] : kaal) + soort.Extensie;
    }
}
