using Microsoft.Extensions.Logging;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Wie;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Controles;

/// <summary>Tells how a check ended: in the log, in the lines that the host prints, and to who must act when the chain is broken.</summary>
/// <remarks>The printed line leaves the database: kept elsewhere, its head shows a tail that was rewritten as a whole (ADR 0013).</remarks>
internal sealed class Controlemelding(ILogboek logboek, Berichten berichten, ILogger<Controlemelding> log)
{
    /// <summary>What the log calls itself.</summary>
    public const string Soort = "audit.regel";

    /// <summary>The row of the log about a check.</summary>
    public static Logfeit Feit(Ketenuitslag uitslag, string objectId = "") => new(Logactie.LogboekControleren, Soort, objectId)
    {
        Recht = Rechten.LogboekControleren,
        Doel = nameof(Logdoel.IntegriteitEnBeveiliging),
        Uitkomst = uitslag.Breuk is null ? Loguitkomst.Gelukt : Loguitkomst.Mislukt,
        Codes = uitslag.Breuk is { } breuk ? $"regel:{breuk.Regel} tot:{uitslag.Stand}" : $"kop:{uitslag.Stand}",
    };

    /// <summary>Notes the result in the open transaction, and tells the privacy officers of a broken chain.</summary>
    public async Task MeldAsync(Logcontrole controle, Ketenuitslag uitslag, CancellationToken ct)
    {
        logboek.Noteer(Feit(uitslag, controle.Id.ToString()));
        if (uitslag.Breuk is { } breuk)
        {
            await berichten.StuurNaarRechtAsync(Rechten.LogboekLezen, $"Het logboek klopt niet meer vanaf regel {breuk.Regel}. Behandel dit als een beveiligingsincident.", "/privacy/logboek/controle", ct);
        }
    }

    /// <summary>Prints the result.</summary>
    public void Schrijf(Ketenuitslag uitslag)
    {
        if (uitslag.Breuk is { } breuk)
        {
            log.LogError("Het logboek is verbroken bij regel {Regel}; de laatste goede regel is {Stand}", breuk.Regel, uitslag.Stand);
        }
        else
        {
            log.LogInformation("Het logboek is heel; de kop is {Kop}", uitslag.Stand);
        }
    }
}
