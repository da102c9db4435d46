using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel.Overdracht;

/// <summary>Writes <c>financien.json</c> as it holds now: parties, streams and keys from the tables, the documents of earlier years from the profile.</summary>
internal sealed class FinancienSchrijver(FinancienDbContext db, Regioprofiel profiel) : IProfielschrijver
{
    private static readonly Financiengegevens Leeg = new() { Partijen = [], Geldstromen = [] };

    /// <inheritdoc />
    public string Module => FinancienModule.Id;

    /// <inheritdoc />
    public async IAsyncEnumerable<Profielstuk> SchrijfAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var basis = profiel.Map.Heeft(FinancienProfiel.Financienbestand)
            && profiel.Map.Lees<Financiengegevens>(FinancienProfiel.Financienbestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud : Leeg;
        var partijen = await db.Partijen.AsNoTracking().ToListAsync(ct);
        var sleutels = await db.Sleutels.AsNoTracking().ToListAsync(ct);
        var stromen = await db.Geldstromen.AsNoTracking().Include(g => g.Deelnemers).ToListAsync(ct);
        var plannen = (await db.Inzetplannen.AsNoTracking().ToListAsync(ct)).ToLookup(p => p.GeldstroomId);
        var (partijcodes, sleutelcodes) = (partijen.ToDictionary(p => p.Id, p => p.Code), sleutels.ToDictionary(s => s.Id, s => s.Code));
        var nu = basis with
        {
            Partijen = [.. Volgorde(partijen, p => p.Code, basis.Partijen.Select(p => p.Code))
                .Select(p => Partij(p, basis.Partijen.FirstOrDefault(b => b.Code == p.Code)))],
            Geldstromen = [.. Volgorde(stromen, g => g.Code, basis.Geldstromen.Select(g => g.Code))
                .Select(g => Stroom(g, basis.Geldstromen.FirstOrDefault(b => b.Code == g.Code), partijcodes, sleutelcodes, [.. plannen[g.Id]]))],
            Verdeelsleutels = [.. Volgorde(sleutels, s => s.Code, basis.Verdeelsleutels.Select(s => s.Code)).Select(s => s.Definitie)],
        };
        yield return new(FinancienProfiel.Financienbestand, JsonSerializer.SerializeToUtf8Bytes(nu, StrikteJson.Opties));
    }

    // In the order of the profile, so that writing and reading back changes nothing; what is new stands behind it.
    private static IEnumerable<T> Volgorde<T>(IEnumerable<T> rijen, Func<T, string> code, IEnumerable<string> volgorde)
    {
        var plaats = volgorde.Index().ToDictionary(v => v.Item, v => v.Index, StringComparer.Ordinal);
        return rijen.OrderBy(r => plaats.GetValueOrDefault(code(r), int.MaxValue)).ThenBy(code, StringComparer.Ordinal);
    }

    private static Partijgegevens Partij(Partij partij, Partijgegevens? basis) => new(
        partij.Code, partij.Naam, partij.Soort, partij.Gemeentecode, partij.Factureert, partij.KvkNummer, partij.Oin, partij.BtwNummer, partij.Iban,
        partij.Straat, partij.Postcode, partij.Plaats, partij.Factuurmail, basis?.Toelichting);

    private static Geldstroomgegevens Stroom(
        Geldstroom stroom, Geldstroomgegevens? basis, Dictionary<Guid, string> partijen, Dictionary<Guid, string> sleutels, List<Inzetplan> plannen)
    {
        int? jaar = plannen.Count == 0 ? null : basis?.FteJaar ?? plannen.Min(p => p.Jaar);
        var fte = plannen.Where(p => p.Jaar == jaar).Select(p => new Fteplan(p.Fte, p.Functie == Functies.Onbekend ? null : p.Functie));
        return new()
        {
            Code = stroom.Code,
            Naam = stroom.Naam,
            Omschrijving = stroom.Omschrijving,
            Grondslag = stroom.Grondslag,
            Factureerder = Code(stroom.FactureerderId, partijen),
            Betaler = Code(stroom.BetalerId, partijen),
            Deelnemers = [.. stroom.Deelnemers.OrderBy(d => d.Volgorde).Select(d => partijen[d.PartijId])],
            Sleutel = Code(stroom.SleutelId, sleutels),
            BtwRegime = stroom.BtwCategorie,
            BtwReden = stroom.BtwReden,
            Taakveld = stroom.Taakveld,
            Termijnen = stroom.Termijnen,
            Fte = [.. Volgorde(fte, f => f.Functie ?? "", basis?.Fte.Select(f => f.Functie ?? "") ?? [])],
            FteJaar = jaar,
            Opdracht = stroom.Opdracht,
            TeVragen = stroom.TeVragen,
            Toelichting = stroom.Toelichting,
            Bron = stroom.Bron ?? "",
        };
    }

    private static string? Code(Guid? id, Dictionary<Guid, string> codes) => id is { } sleutel ? codes[sleutel] : null;
}
