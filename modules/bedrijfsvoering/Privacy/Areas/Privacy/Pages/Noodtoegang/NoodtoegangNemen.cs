using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Breaks the glass: makes the user a member of one record, and of what belongs to it, for a few hours, tells who must know at once, and opens an incident that a privacy officer closes.</summary>
/// <remarks>A record that is not there and one that a membership would not open for this user get the same answer after the same query:
/// whoever tries keys learns nothing. Every refusal is written down.</remarks>
internal sealed class NoodtoegangNemen(PlatformDbContext db, IDossiersoorten dossiers, Berichten berichten, ILogboek logboek, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the log calls it when there is no record to name.</summary>
    public const string Soort = "privacy.noodtoegang";

    /// <summary>Takes the access, in the open transaction.</summary>
    /// <param name="soort">The kind of record.</param>
    /// <param name="sleutel">Its id, or the key that people use.</param>
    /// <param name="reden">Why.</param>
    /// <param name="duur">For how long; eight hours at most.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="ArgumentOutOfRangeException">It lasts too long, or no time at all.</exception>
    public async Task<Uitkomst<Noodtoegang>> VoerUitAsync(string soort, string sleutel, string reden, TimeSpan duur, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duur, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duur, Noodtoegang.Langst);
        if (await dossiers.ZoekAsync(soort, sleutel, ct) is not { AlZichtbaar: false } dossier)
        {
            return await WeigerAsync(soort, sleutel, ct);
        }

        var (ik, nu) = (gebruiker.Bevoegdheid!.Id, klok.GetUtcNow());
        var lid = new Lidmaatschap { Soort = soort, ObjectId = dossier.Id, GebruikerId = ik, Hoedanigheid = Lidmaatschap.Nood, Van = nu, Tot = nu + duur };
        var nood = new Noodtoegang { LidmaatschapId = lid.Id, GebruikerId = ik, Soort = soort, ObjectId = dossier.Id, Reden = reden.Trim(), Van = nu, Tot = lid.Tot };
        db.AddRange(lid, nood);
        db.AddRange((await dossiers.VerwantenAsync(soort, dossier.Id, ct)).Select(v => new Lidmaatschap { Soort = v.Soort, ObjectId = v.Id, GebruikerId = ik, Hoedanigheid = Lidmaatschap.Nood, Via = lid.Id, Van = nu, Tot = lid.Tot }));
        await db.SaveChangesAsync(ct);
        logboek.Noteer(new(Logactie.Noodtoegang, soort, dossier.Id.ToString()) { Recht = Rechten.NoodtoegangVragen, Codes = $"genomen:{nood.Id} uren:{duur.TotalHours:0}" });
        await MeldAsync(soort, dossier, ik, ct);
        await berichten.StuurNaarRechtAsync(Rechten.NoodtoegangBeoordelen, "Iemand nam noodtoegang tot een dossier. Beoordeel achteraf of dat terecht was.", $"/privacy/noodtoegang/{nood.Id}", ct);
        return Uitkomst<Noodtoegang>.Ok(nood);
    }

    private async Task<Uitkomst<Noodtoegang>> WeigerAsync(string soort, string sleutel, CancellationToken ct)
    {
        var bekend = (await dossiers.LeesbaarAsync(ct)).Any(s => s.Soort == soort);
        var id = Guid.TryParse(sleutel.Trim(), out var gelezen) ? gelezen.ToString() : "";
        await logboek.SchrijfAsync(new(Logactie.Noodtoegang, bekend ? soort : Soort, id) { Uitkomst = Loguitkomst.Geweigerd, Recht = Rechten.NoodtoegangVragen }, ct);
        return Uitkomst<Noodtoegang>.Geweigerd("Dossier", "Hiervoor kunt u geen noodtoegang nemen: dit dossier is er niet, u kunt er al bij, of uw rol geeft er geen toegang toe. Controleer het nummer of bel de procesregisseur.");
    }

    // Before somebody has the lead, every procesregisseur of the theme stands in.
    private async Task MeldAsync(string soort, Nooddossier dossier, Guid ik, CancellationToken ct)
    {
        if (await RegieAsync(soort, dossier.Id, ik, ct) is { Count: > 0 } regie)
        {
            await berichten.StuurAsync(regie, "Iemand nam noodtoegang tot een dossier waarvan u de regie hebt.", $"/privacy/inzage?soort={soort}&object={dossier.Id}", ct);
        }
        else if (dossiers.Adres(soort, dossier.Id) is { } adres)
        {
            await berichten.StuurAsync(await ProcesregisseursAsync(dossier.Thema, ik, ct), "Iemand nam noodtoegang tot een dossier waarvan nog niemand de regie heeft.", adres, ct);
        }
    }

    private Task<List<Guid>> ProcesregisseursAsync(string? thema, Guid ik, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        return db.GebruikerRollen.Where(r => r.Rol == Rollen.Procesregisseur && r.Van <= vandaag && r.Tot >= vandaag && (r.Thema == null || r.Thema == thema) && r.GebruikerId != ik)
            .Select(r => r.GebruikerId).Distinct().ToListAsync(ct);
    }

    // Whoever takes over for somebody with the lead must know too: the other is away.
    private async Task<List<Guid>> RegieAsync(string soort, Guid dossier, Guid ik, CancellationToken ct)
    {
        var (nu, vandaag) = (klok.GetUtcNow(), klok.Vandaag());
        var leden = db.Lidmaatschappen.Where(l => l.Soort == soort && l.ObjectId == dossier && Rollen.Regie.Contains(l.Hoedanigheid) && l.Van <= nu && l.Tot > nu).Select(l => l.GebruikerId);
        var waarnemers = db.Waarnemingen.Where(w => w.IngetrokkenOp == null && w.Van <= vandaag && w.Tot >= vandaag && leden.Contains(w.VoorId)).Select(w => w.DoorId);
        return await leden.Union(waarnemers).Where(id => id != ik).ToListAsync(ct);
    }
}
