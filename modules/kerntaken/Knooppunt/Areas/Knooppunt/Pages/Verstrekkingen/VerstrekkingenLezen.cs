using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Derden;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>A page of the register.</summary>
internal sealed record Verstrekkingblad(IReadOnlyList<Verstrekking> Rijen, IReadOnlyDictionary<Guid, string> Organisaties, int Aantal, string? Volgende, string? Vorige)
{
    /// <summary>Who got it.</summary>
    public string Aan(Verstrekking rij) => rij.OrganisatieId is { } organisatie ? Organisaties.GetValueOrDefault(organisatie, "vervallen organisatie") : $"{rij.Derde} (derde)";
}

/// <summary>How much feedback came in on what was given over a year (B1.28).</summary>
/// <param name="Gegeven">How often something was given.</param>
/// <param name="Gevraagd">Of those, how often feedback was asked.</param>
/// <param name="Terug">Of those, how often it came.</param>
internal sealed record Verstrektelling(int Gegeven, int Gevraagd, int Terug);

/// <summary>Reads the register for the screen and for paper.</summary>
internal sealed class VerstrekkingenLezen(KnooppuntDbContext db, Partners partners, ILogboek logboek)
{
    private const int PerBlad = 50;
    private const int MeesteOpPapier = 500;

    /// <summary>One page, the last given first.</summary>
    public async Task<Verstrekkingblad> BladAsync(Lijstvraag vraag, CancellationToken ct)
    {
        var terug = vraag.Voor is not null;
        var (dag, id) = Lees(vraag.Voor ?? vraag.Na);
        var gelezen = await Keyset.Na(db.Verstrekkingen.AsNoTracking(), v => v.VerstrektOp, dag, id, af: !terug).Take(PerBlad + 1).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, v => FormattableString.Invariant($"{v.VerstrektOp:yyyyMMdd}_{v.Id}"));
        return new(rijen, await partners.NamenAsync(ct), await db.Verstrekkingen.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Verstrekkingblad> EenAsync(Guid id, CancellationToken ct) =>
        new([await db.Verstrekkingen.AsNoTracking().SingleAsync(v => v.Id == id, ct)], await partners.NamenAsync(ct), 1, Volgende: null, Vorige: null);

    /// <summary>What was given from a day on, and how often its feedback was asked and came.</summary>
    public async Task<Verstrektelling> TelAsync(DateOnly vanaf, CancellationToken ct) =>
        await db.Verstrekkingen.Where(v => v.VerstrektOp >= vanaf).GroupBy(_ => 1).Select(g => new Verstrektelling(g.Count(), g.Count(v => v.Gevraagd > 0), g.Count(v => v.TerugOp != null))).SingleOrDefaultAsync(ct) ?? new(0, 0, 0);

    /// <summary>Everything about one case or melding, or about one person, for paper; that it was taken out is written down.</summary>
    public async Task<(Verstrekkingblad Blad, IReadOnlyList<Uittrekselrij> Derden)> AfdrukAsync(string? nummer, Guid? persoonId, CancellationToken ct)
    {
        var rijen = await db.Verstrekkingen.AsNoTracking().Where(v => persoonId != null ? v.PersoonId == persoonId : v.Nummer == nummer).OrderBy(v => v.VerstrektOp).ThenBy(v => v.Id).Take(MeesteOpPapier).ToListAsync(ct);
        var derden = await db.Uittreksels.AsNoTracking().Where(u => persoonId == null && u.Nummer == nummer).OrderBy(u => u.Op).Take(MeesteOpPapier)
            .Select(u => new Uittrekselrij(u.Id, u.Nummer, u.Organisatie, u.VerklaringOp, u.Op, db.Leeslinks.Where(l => l.UittrekselId == u.Id).Max(l => l.GebruiktOp))).ToListAsync(ct);
        await logboek.SchrijfAlleAsync([.. rijen.Select(v => Feit("knooppunt.verstrekking", v.Id)), .. derden.Select(u => Feit("knooppunt.leesuittreksel", u.Id))], ct);
        return (new(rijen, await partners.NamenAsync(ct), rijen.Count, Volgende: null, Vorige: null), derden);
    }

    private static Logfeit Feit(string soort, Guid id) => new(Logactie.Uitvoeren, soort, id.ToString()) { Recht = Rechten.VerstrekkingAfdrukken, Codes = "afdruk" };

    private static (DateOnly? Dag, Guid Id) Lees(string? sleutel) =>
        sleutel?.Split('_') is [var dag, var id] && DateOnly.TryParseExact(dag, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) && Guid.TryParse(id, out var gelezen)
            ? (op, gelezen) : (null, Guid.Empty);
}
