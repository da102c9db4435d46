using Zvh.Abstractions;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Mail;

namespace Zvh.Financien.Facturatie;

/// <summary>From whom invoices are mailed, and with which server of the house.</summary>
internal sealed class Mailinstellingen(InstellingenBeheer instellingen, Mailserverinstellingen servers)
{
    /// <summary>Key of the setting.</summary>
    public const string Afzender = "financien.smtp-afzender";

    /// <summary>What an admin can set.</summary>
    public static IReadOnlyList<InstellingDefinitie> Definities { get; } =
    [
        new(Afzender, "Afzender van facturen", "Het functionele mailadres waar facturen vandaan komen.", InstellingSoort.Tekst, "") { Groep = "Facturen mailen" },
    ];

    /// <summary>The settings, refused while one is missing.</summary>
    public async Task<Uitkomst<Factuurmail>> LeesAsync(CancellationToken ct) =>
        await servers.ServerAsync(ct) is { } server && await instellingen.WaardeAsync(Afzender, ct: ct) is { Length: > 0 } afzender
            ? Uitkomst<Factuurmail>.Ok(new(server, afzender))
            : Uitkomst<Factuurmail>.Geweigerd("", "Mailen kan nog niet: de mailserver of de afzender is niet ingesteld. Vul ze in bij Beheer, Instellingen, of verstuur als bestand.");
}

/// <summary>With what invoices are mailed.</summary>
/// <param name="Server">The mail server of the house.</param>
/// <param name="Afzender">The functional mailbox it comes from.</param>
internal sealed record Factuurmail(Mailserver Server, string Afzender);
