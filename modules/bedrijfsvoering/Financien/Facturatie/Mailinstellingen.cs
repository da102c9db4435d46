using System.Globalization;
using Zvh.Abstractions;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Facturatie;

/// <summary>The mail server of the house, from its settings.</summary>
internal sealed class Mailinstellingen(InstellingenBeheer instellingen)
{
    /// <summary>Keys of the settings.</summary>
    public const string Host = "financien.smtp-host", Poort = "financien.smtp-poort", Tls = "financien.smtp-tls", Afzender = "financien.smtp-afzender";

    private const string Groep = "Facturen mailen";

    /// <summary>What an admin can set.</summary>
    public static IReadOnlyList<InstellingDefinitie> Definities { get; } =
    [
        new(Host, "Mailserver", "Naam van de server die de facturen verstuurt. Leeg: er wordt niet gemaild.", InstellingSoort.Tekst, "") { Groep = Groep },
        new(Poort, "Poort van de mailserver", "Meestal 25 binnen het eigen netwerk, anders 587.", InstellingSoort.Getal, "25") { Groep = Groep },
        new(Tls, "Versleuteld mailen", "Of de verbinding met de mailserver versleuteld moet zijn (STARTTLS).", InstellingSoort.JaNee, "ja") { Groep = Groep },
        new(Afzender, "Afzender van facturen", "Het functionele mailadres waar facturen vandaan komen.", InstellingSoort.Tekst, "") { Groep = Groep },
    ];

    /// <summary>The settings, refused while one is missing.</summary>
    public async Task<Uitkomst<Mailserver>> LeesAsync(CancellationToken ct)
    {
        var host = await instellingen.WaardeAsync(Host, ct: ct);
        var afzender = await instellingen.WaardeAsync(Afzender, ct: ct);
        if (host.Length == 0 || afzender.Length == 0)
        {
            return Uitkomst<Mailserver>.Geweigerd("", "Mailen kan nog niet: de mailserver of de afzender is niet ingesteld. Vul ze in bij Beheer, Instellingen, of verstuur als bestand.");
        }

        return Uitkomst<Mailserver>.Ok(new(
            host,
            int.Parse(await instellingen.WaardeAsync(Poort, ct: ct), CultureInfo.InvariantCulture),
            await instellingen.WaardeAsync(Tls, ct: ct) == "ja",
            afzender));
    }
}

/// <summary>Where mail goes out.</summary>
/// <param name="Host">Name or address of the server.</param>
/// <param name="Poort">TCP port.</param>
/// <param name="Tls">Whether the connection must be encrypted.</param>
/// <param name="Afzender">The functional mailbox it comes from.</param>
internal sealed record Mailserver(string Host, int Poort, bool Tls, string Afzender);
