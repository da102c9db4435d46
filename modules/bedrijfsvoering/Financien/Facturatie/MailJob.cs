using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Financien.Facturatie;

/// <summary>Sends one waiting mail. Its row stays locked meanwhile, so that no other node sends it too; a node that dies leaves it waiting.</summary>
internal sealed class MailJob(FinancienDbContext db, Werkeenheid werkeenheid, Mailinstellingen instellingen, Maildienst dienst, Factuurlogboek logboek, TimeProvider klok) : IModuleJob
{
    private const int MeestePogingen = 5;

    /// <inheritdoc />
    public Task<bool> WerkAsync(CancellationToken ct) => werkeenheid.UitvoerenAsync(() => StuurEenAsync(ct), ct);

    private async Task<bool> StuurEenAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var verzending = (await db.Verzendingen.FromSql(
            $"select * from financien.verzending where status = 'Wacht' and niet_voor <= {nu} order by niet_voor limit 1 for update skip locked").ToListAsync(ct)).FirstOrDefault();
        if (verzending is null)
        {
            return false;
        }

        var factuur = await db.Facturen.Include(f => f.Betalingen).SingleAsync(f => f.Id == verzending.FactuurId, ct);
        var bestand = await db.Factuurbestanden.AsNoTracking().SingleAsync(b => b.FactuurId == verzending.FactuurId, ct);
        verzending.Pogingen++;
        var server = await instellingen.LeesAsync(ct);
        if (!server.Gelukt)
        {
            Mislukt(verzending, factuur, server.Fouten[0].Melding, nu);
        }
        else
        {
            try
            {
                await dienst.StuurAsync(server.Waarde, verzending, factuur, bestand, ct);
                Gelukt(verzending, factuur, nu);
            }
            catch (Exception fout) when (fout is SmtpException or FormatException)
            {
                Mislukt(verzending, factuur, Reden(fout), nu);
            }
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    private void Gelukt(Verzending verzending, Factuur factuur, DateTimeOffset nu)
    {
        verzending.Status = VerzendStatus.Verzonden;
        verzending.Reden = "";
        if (verzending.Soort == VerzendSoort.Herinnering)
        {
            logboek.Schrijf(factuur, Factuurlogboek.Herinnerd, $"Herinnering {verzending.Volgnummer} gemaild", verzending.Door);
            return;
        }

        factuur.Status = FactuurStatus.Verzonden;
        factuur.VerzondenOp = nu;
        logboek.Schrijf(factuur, Factuurlogboek.Verzonden, "Per e-mail", verzending.Door);
    }

    private void Mislukt(Verzending verzending, Factuur factuur, string reden, DateTimeOffset nu)
    {
        verzending.Reden = reden;
        if (verzending.Pogingen < MeestePogingen)
        {
            // 1, 2, 4, 8 minutes: a server that restarts gets time to do so.
            verzending.NietVoor = nu.AddMinutes(Math.Pow(2, verzending.Pogingen - 1));
            return;
        }

        verzending.Status = VerzendStatus.Mislukt;
        logboek.Schrijf(factuur, Factuurlogboek.Mislukt, reden, verzending.Door);
    }

    // The text of the server may name a mailbox; the kind of the error does not.
    private static string Reden(Exception fout) => fout is SmtpException smtp
        ? $"De mailserver nam de mail niet aan ({smtp.StatusCode}). Controleer het mailadres van de debiteur en de instellingen van de mailserver, en verstuur opnieuw."
        : "Het mailadres van de debiteur of van de afzender klopt niet. Verbeter het, ververs de gegevens en verstuur opnieuw.";
}
