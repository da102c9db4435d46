using System.Net.Mail;

namespace Zvh.Platform.Mail;

/// <summary>Hands one mail over to the mail server.</summary>
public static class Postbezorger
{
    private const int Wachttijd = 30_000;

    /// <summary>Sends it.</summary>
    /// <exception cref="SmtpException">The server did not take it.</exception>
    public static async Task StuurAsync(Mailserver server, MailMessage bericht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(server);
        using var smtp = new SmtpClient(server.Host, server.Poort) { EnableSsl = server.Tls, Timeout = Wachttijd };
        await smtp.SendMailAsync(bericht, ct);
    }
}
