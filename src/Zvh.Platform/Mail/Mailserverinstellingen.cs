using System.Globalization;
using Zvh.Platform.Instellingen;

namespace Zvh.Platform.Mail;

/// <summary>The mail server of the house and what it needs for a mail about messages, from the settings.</summary>
public sealed class Mailserverinstellingen(InstellingenBeheer instellingen)
{
    /// <summary>Keys of the settings.</summary>
    public const string Host = "beheer.smtp-host", Poort = "beheer.smtp-poort", Tls = "beheer.smtp-tls", Afzender = "beheer.mail-afzender", Webadres = "beheer.webadres";

    private const string Groep = "Mail";

    /// <summary>What an admin can set.</summary>
    public static IReadOnlyList<InstellingDefinitie> Definities { get; } =
    [
        new(Host, "Mailserver", "Naam van de server die de mail verstuurt. Leeg: er wordt niet gemaild.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Poort, "Poort van de mailserver", "Meestal 25 binnen het eigen netwerk, anders 587.", InstellingSoort.Getal, "25") { Groep = Groep },
        new(Tls, "Versleuteld mailen", "Of de verbinding met de mailserver versleuteld moet zijn (STARTTLS).", InstellingSoort.JaNee, "ja") { Groep = Groep },
        new(Afzender, "Afzender van mail over berichten", "Het functionele mailadres waar de mail vandaan komt dat er een bericht klaarstaat.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Webadres, "Adres van dit huis", "Bijvoorbeeld https://zvh.voorbeeld.nl. Staat in de mail als verwijzing.", InstellingSoort.Tekst, "") { Groep = Groep },
    ];

    /// <summary>The server; null while none is set.</summary>
    public async Task<Mailserver?> ServerAsync(CancellationToken ct) => await instellingen.WaardeAsync(Host, ct: ct) is { Length: > 0 } host
        ? new(host, int.Parse(await instellingen.WaardeAsync(Poort, ct: ct), CultureInfo.InvariantCulture), await instellingen.WaardeAsync(Tls, ct: ct) == "ja") : null;

    /// <summary>From whom a mail about messages comes; empty while it is not set.</summary>
    public Task<string> AfzenderAsync(CancellationToken ct) => instellingen.WaardeAsync(Afzender, ct: ct);

    /// <summary>Where the house is found; empty while it is not set.</summary>
    public Task<string> WebadresAsync(CancellationToken ct) => instellingen.WaardeAsync(Webadres, ct: ct);
}
