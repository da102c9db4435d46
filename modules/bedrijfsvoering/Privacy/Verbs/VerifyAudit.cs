using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Platform.Logboek;
using Zvh.Platform.Verbs;
using Zvh.Privacy.Controles;

namespace Zvh.Privacy.Verbs;

/// <summary>Checks the log on the command line and names the first row that does not fit. Exit code 0: all rows fit; 1: broken; 2: wrong usage.</summary>
internal abstract class Controleverb(LogboekDbContext db, Ketencontrole keten, ControleUitvoeren controles, ILogboek logboek) : IVerb
{
    /// <inheritdoc />
    public abstract string Woorden { get; }

    /// <inheritdoc />
    public string Uitleg => "Controleert de keten van het logboek en noemt de eerste regel die niet klopt. Ook: verify-audit, logboek controleer.";

    /// <inheritdoc />
    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("kop", "Een kop die eerder is genoteerd (nummer:hash, of alleen de hash): zo valt een herschreven staart op.")
        {
            Keur = waarde => Genoteerd(waarde) is null ? "--kop: geef een kop zoals deze opdracht die toont, bijvoorbeeld 12:9f86… met 64 tekens hash." : null,
        },
    ];

    /// <inheritdoc />
    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var genoteerd = invoer["kop"] is { } tekst ? Genoteerd(tekst) : null;
        var ijkpunten = new List<Ketenstand>(await controles.IjkpuntenAsync(ct));
        if (genoteerd is not null)
        {
            ijkpunten.Add(genoteerd with { Nummer = genoteerd.Nummer > 0 ? genoteerd.Nummer : await ZoekAsync(genoteerd.Hash, ct) });
        }

        var uitslag = await keten.ControleerAsync(Logketen.Begin, await keten.KopAsync(ct), ijkpunten, _ => Task.CompletedTask, ct);
        await SchrijfAsync(uitslag, ct);
        var resultaat = new { Intact = uitslag.Breuk is null, Regels = uitslag.Stand.Nummer, Kop = uitslag.Stand.ToString(), EersteFout = uitslag.Breuk?.Regel, uitslag.Breuk?.Melding };
        return uitslag.Breuk is { } breuk
            ? new(resultaat, "", [new("", $"Het logboek is verbroken bij regel {breuk.Regel}. {breuk.Melding}")])
            : VerbUitkomst.Ok(resultaat, $"Het logboek is heel: {uitslag.Stand.Nummer} regels.{Environment.NewLine}Kop: {uitslag.Stand}{Environment.NewLine}Noteer deze kop buiten de database; met --kop vergelijkt u later.");
    }

    private async Task SchrijfAsync(Ketenuitslag uitslag, CancellationToken ct)
    {
        try
        {
            await logboek.SchrijfAsync(Controlemelding.Feit(uitslag), ct);
        }
        catch (PostgresException) when (uitslag.Breuk is not null)
        {
            // A log that somebody broke may refuse every row; what is wrong with it must be told all the same.
        }
    }

    private static Ketenstand? Genoteerd(string tekst) => Ketenstand.Lees(tekst) ?? Ketenstand.Lees($"0:{tekst.Trim()}");

    private async Task<long> ZoekAsync(byte[] hash, CancellationToken ct) =>
        await db.Regels.Where(r => r.Hash == hash).Select(r => (long?)r.Volgnummer).FirstOrDefaultAsync(ct) ?? Ketencontrole.Onvindbaar;
}

/// <summary><c>verify-audit</c>.</summary>
internal sealed class VerifyAudit(LogboekDbContext db, Ketencontrole keten, ControleUitvoeren controles, ILogboek logboek) : Controleverb(db, keten, controles, logboek)
{
    /// <inheritdoc />
    public override string Woorden => "verify-audit";
}

/// <summary><c>logboek controleer</c>: the same, in Dutch.</summary>
internal sealed class LogboekControleer(LogboekDbContext db, Ketencontrole keten, ControleUitvoeren controles, ILogboek logboek) : Controleverb(db, keten, controles, logboek)
{
    /// <inheritdoc />
    public override string Woorden => "logboek controleer";
}
