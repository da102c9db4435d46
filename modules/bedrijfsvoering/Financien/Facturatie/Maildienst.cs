using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Mail;

namespace Zvh.Financien.Facturatie;

/// <summary>Hands one mail over to the mail server. The mail names organisations, numbers and amounts, and no people.</summary>
internal sealed class Maildienst(InstellingenBeheer instellingen)
{
    /// <summary>Keys of the settings with the text of each reminder.</summary>
    public const string Herinnering1 = "financien.herinnering-1", Herinnering2 = "financien.herinnering-2";

    /// <summary>What an admin can set.</summary>
    public static IReadOnlyList<InstellingDefinitie> Definities { get; } =
    [
        new(Herinnering1, "Tekst van de eerste herinnering", "Staat in de mail boven het nummer en het bedrag.", InstellingSoort.Tekst,
            "Volgens onze administratie is deze factuur nog niet betaald. Wilt u het openstaande bedrag binnen 14 dagen overmaken? Hebt u al betaald, dan hoeft u niets te doen.") { Groep = "Herinneringen" },
        new(Herinnering2, "Tekst van de tweede herinnering", "Staat in de mail boven het nummer en het bedrag.", InstellingSoort.Tekst,
            "Wij stuurden u eerder een herinnering, maar de factuur is nog niet betaald. Wilt u het openstaande bedrag binnen 7 dagen overmaken of ons laten weten wat er niet klopt?") { Groep = "Herinneringen" },
    ];

    /// <summary>The text of a reminder.</summary>
    public Task<string> HerinneringAsync(int volgnummer, CancellationToken ct) => instellingen.WaardeAsync(volgnummer == 1 ? Herinnering1 : Herinnering2, ct: ct);

    /// <summary>Sends it.</summary>
    /// <exception cref="SmtpException">The server did not take it.</exception>
    public async Task StuurAsync(Factuurmail mail, Verzending verzending, Factuur factuur, Factuurbestand bestand, CancellationToken ct)
    {
        var document = factuur.Document;
        var soort = document.IsCredit ? "Creditnota" : "Factuur";
        var inleiding = verzending.Soort == VerzendSoort.Herinnering
            ? await HerinneringAsync(verzending.Volgnummer, ct)
            : $"Hierbij ontvangt u onze {soort.ToLower(CultureInfo.InvariantCulture)} als PDF en als e-factuur (UBL).";
        using var bericht = new MailMessage(mail.Afzender, verzending.Adres)
        {
            Subject = $"{(verzending.Soort == VerzendSoort.Herinnering ? $"Herinnering {verzending.Volgnummer}: {soort.ToLower(CultureInfo.InvariantCulture)}" : soort)} {document.Nummer} van {document.Verkoper.Naam}",
            Body = $"{inleiding}\n\n{soort} {document.Nummer}, {document.Stroom} {document.Jaar}\n{Bedragregel(factuur)}\n\n{document.Verkoper.Naam}\n",
        };
        bericht.Headers.Add("Message-ID", $"<{verzending.Id:N}@{new MailAddress(mail.Afzender).Host}>");
        using var pdf = new MemoryStream(bestand.Pdf);
        using var ubl = new MemoryStream(bestand.Ubl);
        bericht.Attachments.Add(new Attachment(pdf, $"{document.Nummer}.pdf", MediaTypeNames.Application.Pdf));
        bericht.Attachments.Add(new Attachment(ubl, $"{document.Nummer}.xml", MediaTypeNames.Application.Xml));
        await Postbezorger.StuurAsync(mail.Server, bericht, ct);
    }

    private static string Bedragregel(Factuur factuur) => factuur.IsCreditnota
        ? $"U krijgt terug: {factuur.Totaal}"
        : string.Create(CultureInfo.InvariantCulture, $"Openstaand: {factuur.Openstaand}, te betalen voor {factuur.Vervaldatum:d-M-yyyy}, onder vermelding van {factuur.Document.Betalingskenmerk}");
}
