using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Facturatie;
using Zvh.Platform.Data;
using Zvh.Platform.Verbs;

namespace Zvh.Financien.Verbs;

/// <summary><c>facturen maak</c>: makes the invoices of a year at once, checks them and writes what is valid to a folder.</summary>
internal sealed class FacturenMaak(
    FinancienDbContext db, FactuurrunStarten starten, FactuurrunUitvoeren uitvoeren, FacturenControleren controleren, Factuurzip bestanden, FacturenLezen lezen,
    NpgsqlDataSource database, Werkeenheid werkeenheid, TimeProvider klok) : IVerb
{
    private static readonly string[] Datumvormen = ["yyyy-MM-dd", "d-M-yyyy"];

    public string Woorden => "facturen maak";

    public string Uitleg => "Maakt de facturen van een jaar, controleert ze en schrijft PDF en UBL naar een map. Twee keer draaien maakt niets dubbel.";

    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("jaar", "Het jaar waarover wordt gefactureerd.", Verplicht: true),
        new("uit", "Map voor de PDF- en UBL-bestanden.", Verplicht: true),
        new("termijn", "De termijn; standaard 1."),
        new("stroom", "Code van één geldstroom; standaard alle die gefactureerd worden."),
        new("datum", "Factuurdatum, bijvoorbeeld 2022-01-15; standaard vandaag."),
    ];

    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var opdracht = await LeesAsync(invoer, ct);
        if (!opdracht.Gelukt)
        {
            return VerbUitkomst.Geweigerd(opdracht.Fouten);
        }

        var (jaar, termijn, stromen, datum, map) = opdracht.Waarde;
        var begonnen = await BeginAsync(jaar, termijn, stromen, datum, ct);
        if (!begonnen.Gelukt)
        {
            return VerbUitkomst.Geweigerd(begonnen.Fouten);
        }

        var run = await db.Factuurruns.AsNoTracking().SingleAsync(r => r.Id == begonnen.Waarde, ct);
        int gemaakt;
        await using (await Databaseslot.NeemAsync(database, FactuurrunUitvoeren.Slotnaam(run.Id), ct))
        {
            gemaakt = await uitvoeren.VoerUitAsync(run, ct);
        }

        db.ChangeTracker.Clear();
        run = await db.Factuurruns.AsNoTracking().SingleAsync(r => r.Id == run.Id, ct);
        foreach (var melding in run.Meldingen)
        {
            await invoer.Meldingen.WriteLineAsync(melding);
        }

        var welke = lezen.Van(run);
        var uitslag = await werkeenheid.UitvoerenAsync(() => controleren.ControleerAsync(welke, ct), ct);
        var geschreven = await SchrijfAsync(welke.Where(f => f.Status != FactuurStatus.Concept), map, ct);
        return Uitkomst(run, gemaakt, uitslag, geschreven);
    }

    private static VerbUitkomst Uitkomst(Factuurrun run, int gemaakt, Controleuitslag uitslag, List<string> geschreven)
    {
        var fouten = uitslag.Afgekeurd.SelectMany(a => a.Fouten.Select(f => new Fout(a.Factuur.Nummer, $"{a.Factuur.Document.Koper.Naam}, {f.Veld}: {f.AlsFout().Melding}"))).ToList();
        if (run.Totaal == 0)
        {
            fouten.Add(new("", $"Er is voor {run.Jaar} niets te factureren. Verdeel eerst de begroting of vul de uren in."));
        }

        var resultaat = new
        {
            run = run.Id,
            gemaakt,
            bestaand = run.Totaal - gemaakt,
            geschreven,
            geweigerd = uitslag.Afgekeurd.Select(a => new { nummer = a.Factuur.Nummer, fouten = a.Fouten.Select(f => new { f.Regel, f.Veld, f.Melding }) }),
            meldingen = run.Meldingen,
        };
        return new(resultaat, $"{gemaakt} facturen gemaakt, {run.Totaal - gemaakt} bestonden al, {geschreven.Count} bestanden geschreven, {uitslag.Afgekeurd.Count} geweigerd.", fouten);
    }

    /// <summary>A run that was killed goes on; else there is a new one.</summary>
    private async Task<Uitkomst<Guid>> BeginAsync(int jaar, int termijn, List<Guid> stromen, DateOnly datum, CancellationToken ct)
    {
        var afgebroken = await db.Factuurruns.AsNoTracking().Where(r => r.Jaar == jaar && r.Termijn == termijn && r.Datum == datum && (r.Status == RunStatus.Wacht || r.Status == RunStatus.Bezig))
            .OrderBy(r => r.Op).ToListAsync(ct);
        return afgebroken.FirstOrDefault(r => r.GeldstroomIds.ToHashSet().SetEquals(stromen)) is { } run
            ? Uitkomst<Guid>.Ok(run.Id)
            : await werkeenheid.UitvoerenAsync(() => starten.StartAsync(jaar, termijn, stromen, datum, ct), ct);
    }

    private async Task<List<string>> SchrijfAsync(IQueryable<Factuur> welke, DirectoryInfo map, CancellationToken ct)
    {
        var geschreven = new List<string>();
        await foreach (var stuk in bestanden.AlleAsync(welke, ct))
        {
            await File.WriteAllBytesAsync(Path.Combine(map.FullName, $"{stuk.Naam}.pdf"), stuk.Pdf, ct);
            await File.WriteAllBytesAsync(Path.Combine(map.FullName, $"{stuk.Naam}.xml"), stuk.Ubl, ct);
            geschreven.AddRange([$"{stuk.Naam}.pdf", $"{stuk.Naam}.xml"]);
        }

        return geschreven;
    }

    private async Task<Uitkomst<Opdracht>> LeesAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        var jaar = Getal("jaar", invoer.Verplicht("jaar"), 2000, 2100);
        var termijn = Getal("termijn", invoer["termijn"] ?? "1", 1, 12);
        var datum = klok.Vandaag();
        if (invoer["datum"] is { } tekst && !DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out datum))
        {
            fouten.Add(new("datum", $"'{tekst}' is geen datum. Schrijf bijvoorbeeld 2022-01-15."));
        }

        var stromen = await db.Geldstromen.AsNoTracking().Where(g => invoer["stroom"] == null ? g.Grondslag == Grondslag.VoorschotOpSleutel || g.Grondslag == Grondslag.Nacalculatie : g.Code == invoer["stroom"])
            .OrderBy(g => g.Code).Select(g => g.Id).ToListAsync(ct);
        if (stromen.Count == 0)
        {
            fouten.Add(new("stroom", $"De geldstroom '{invoer["stroom"]}' bestaat niet. Kies uit: {string.Join(", ", await db.Geldstromen.OrderBy(g => g.Code).Select(g => g.Code).ToListAsync(ct))}."));
        }

        try
        {
            Directory.CreateDirectory(invoer.Verplicht("uit"));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            fouten.Add(new("uit", $"De map '{invoer["uit"]}' kan niet worden gemaakt. Kies een map waarin u mag schrijven."));
        }

        return fouten.Count == 0
            ? Uitkomst<Opdracht>.Ok(new(jaar, termijn, stromen, datum, new DirectoryInfo(invoer.Verplicht("uit"))))
            : Uitkomst<Opdracht>.Geweigerd(fouten);

        int Getal(string naam, string waarde, int laagst, int hoogst)
        {
            if (!int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) || getal < laagst || getal > hoogst)
            {
                fouten.Add(new(naam, $"'{waarde}' kan niet. Geef een getal van {laagst} tot en met {hoogst}."));
            }

            return getal;
        }
    }

    private sealed record Opdracht(int Jaar, int Termijn, List<Guid> Stromen, DateOnly Datum, DirectoryInfo Map);
}
