using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Leeslinks;
using Zvh.Platform.Logboek;

namespace Zvh.Knooppunt.Derden;

/// <summary>Opens a reading extract for a third party: once, in time, with the right code, and written down (B1.20).</summary>
internal sealed class Uittreksellink(KnooppuntDbContext db, Werkeenheid werkeenheid, ILogboek logboek, TimeProvider klok) : ILeeslinkbron
{
    private const string Soort = "knooppunt.leesuittreksel";

    /// <inheritdoc />
    public async Task<bool> IsOpenAsync(byte[] hash, CancellationToken ct)
    {
        if (await ZoekAsync(hash, ct) is not { } link)
        {
            return false;
        }

        var isOpen = link.IsOpen(klok.GetUtcNow());
        if (!isOpen)
        {
            await logboek.SchrijfAsync(Feit(link, Loguitkomst.Geweigerd, "link-op"), ct);
        }

        return isOpen;
    }

    /// <inheritdoc />
    public async Task<Uitkomst<Leesstuk>> OpenAsync(byte[] hash, string code, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(code);
        var kaal = string.Concat(code.Where(char.IsAsciiDigit));
        return await werkeenheid.UitvoerenAsync(() => VerbruikAsync(hash, UittrekselMaken.Codehash(hash, kaal), ct), ct);
    }

    private async Task<Uitkomst<Leesstuk>> VerbruikAsync(byte[] hash, byte[] codehash, CancellationToken ct)
    {
        // One statement decides: of two that come at the same moment, one reads.
        var nu = klok.GetUtcNow();
        var open = db.Leeslinks.Where(l => l.Hash == hash && l.GebruiktOp == null && l.IngetrokkenOp == null && l.Tot > nu && l.Pogingen < Leeslink.MeestePogingen);
        var gelukt = await open.Where(l => l.Codehash == codehash).ExecuteUpdateAsync(z => z.SetProperty(l => l.GebruiktOp, nu), ct) == 1;
        if (await ZoekAsync(hash, ct) is not { } link)
        {
            return Op();
        }

        if (!gelukt)
        {
            var geteld = await open.ExecuteUpdateAsync(z => z.SetProperty(l => l.Pogingen, l => l.Pogingen + 1), ct) == 1;
            logboek.Noteer(Feit(link, Loguitkomst.Geweigerd, geteld ? "code-onjuist" : "link-op"));
            return geteld && link.Pogingen + 1 < Leeslink.MeestePogingen ? Uitkomst<Leesstuk>.Geweigerd("Code", "Deze code klopt niet. Kijk hem na. Na vijf keer werkt de link niet meer.") : Op();
        }

        logboek.Noteer(Feit(link, Loguitkomst.Gelukt, "eenmalig"));

        // Whoever reads has no account, so the filter of need-to-know would hide it: the link that was just used up is what lets this one row through.
        var rij = (await db.Database.SqlQuery<Leesrij>($"""select nummer as "Nummer", tekst as "Tekst" from knooppunt.leesuittreksel where id = {link.UittrekselId}""").ToListAsync(ct)).Single();
        return Uitkomst<Leesstuk>.Ok(new($"Leesuittreksel bij {rij.Nummer}", [.. rij.Tekst.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]));
    }

    private static Uitkomst<Leesstuk> Op() => Uitkomst<Leesstuk>.Geweigerd("Code", "Deze link werkt niet meer. Neem contact op met wie u de link gaf.");

    private static Logfeit Feit(Leeslink link, Loguitkomst uitkomst, string wat) => new(Logactie.Lezen, Soort, link.UittrekselId.ToString()) { Uitkomst = uitkomst, Recht = Rechten.UittrekselLezen, Codes = $"derde {wat} {link.Id}" };

    private Task<Leeslink?> ZoekAsync(byte[] hash, CancellationToken ct) => db.Leeslinks.AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash, ct);

    /// <summary>What the page shows.</summary>
    private sealed record Leesrij(string Nummer, string Tekst);
}
