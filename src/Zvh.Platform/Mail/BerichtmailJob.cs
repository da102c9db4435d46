using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Mail;

/// <summary>Mails users who asked for it that a message waits for them: one mail for all that wait, without a word of what they say (A-085, B5).</summary>
public sealed class BerichtmailJob(PlatformDbContext db, Werkeenheid werkeenheid, Mailserverinstellingen instellingen, Huisprofiel huis, TimeProvider klok) : IModuleJob
{
    // Whoever is at work reads a message before a mail about it is worth sending; after two days it is no news.
    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(2), Opnieuw = TimeSpan.FromMinutes(10), Nieuws = TimeSpan.FromDays(2);

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        if (await instellingen.ServerAsync(ct) is not { } server || await instellingen.AfzenderAsync(ct) is not { Length: > 0 } afzender)
        {
            return false;
        }

        return await werkeenheid.UitvoerenAsync(() => StuurEenAsync(server, afzender, ct), ct);
    }

    private async Task<bool> StuurEenAsync(Mailserver server, string afzender, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (rijp, oud) = (nu - Rust, nu - Nieuws);
        var eerste = (await db.Berichten.FromSql($"""
            select * from platform.bericht where gelezen_op is null and gemaild_op is null and op <= {rijp} and op > {oud} and (mail_na is null or mail_na <= {nu})
              and gebruiker_id in (select id from platform.gebruiker where mailadres is not null and not geblokkeerd)
            order by op limit 1 for update skip locked
            """).ToListAsync(ct)).FirstOrDefault();
        if (eerste is null)
        {
            return false;
        }

        var wachtend = await db.Berichten.Where(b => b.GebruikerId == eerste.GebruikerId && b.GelezenOp == null && b.GemaildOp == null).ToListAsync(ct);
        try
        {
            await StuurAsync(server, afzender, (await db.Gebruikers.Where(g => g.Id == eerste.GebruikerId).Select(g => g.Mailadres).SingleAsync(ct))!, ct);
            wachtend.ForEach(b => b.GemaildOp = nu);
        }
        catch (Exception fout) when (fout is SmtpException or FormatException)
        {
            wachtend.ForEach(b => b.MailNa = nu + Opnieuw);
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task StuurAsync(Mailserver server, string afzender, string aan, CancellationToken ct)
    {
        var (naam, adres) = ((await huis.LeesAsync(ct)).Naam, (await instellingen.WebadresAsync(ct)).TrimEnd('/'));
        using var bericht = new MailMessage(afzender, aan)
        {
            Subject = $"Er staat een bericht voor u klaar bij {naam}",
            Body = $"Er staat een bericht voor u klaar bij {naam}.\n\nMeld u aan om het te lezen{(adres.Length > 0 ? $": {adres}/berichten" : ".")}\n\nIn deze mail staat met opzet niet waar het over gaat. U zet deze mail uit bij Mijn account.\n",
        };
        await Postbezorger.StuurAsync(server, bericht, ct);
    }
}
