using System.Security.Cryptography;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>The bytes of what was sent, so that it can be shown again exactly, whatever the program looks like by then.</summary>
internal sealed class Factuurbestand
{
    /// <summary>The invoice; also the key.</summary>
    public Guid FactuurId { get; init; }

    /// <summary>The PDF.</summary>
    public required byte[] Pdf { get; init; }

    /// <summary>The e-invoice.</summary>
    public required byte[] Ubl { get; init; }

    /// <summary>SHA-256 of the PDF, in hexadecimal.</summary>
    public required string PdfSha256 { get; init; }

    /// <summary>SHA-256 of the e-invoice, in hexadecimal.</summary>
    public required string UblSha256 { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Makes the row with its sums.</summary>
    public static Factuurbestand Van(Guid factuurId, byte[] pdf, byte[] ubl, DateTimeOffset op) => new()
    {
        FactuurId = factuurId,
        Pdf = pdf,
        Ubl = ubl,
        PdfSha256 = Som(pdf),
        UblSha256 = Som(ubl),
        Op = op,
    };

    private static string Som(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>What is sent.</summary>
internal enum VerzendSoort
{
    /// <summary>The invoice or credit note itself.</summary>
    Factuur,

    /// <summary>A reminder, with the invoice once more.</summary>
    Herinnering,
}

/// <summary>Where a mail is.</summary>
internal enum VerzendStatus
{
    /// <summary>Waits for the job.</summary>
    Wacht,

    /// <summary>The mail server took it.</summary>
    Verzonden,

    /// <summary>Refused too often, or for good.</summary>
    Mislukt,
}

/// <summary>A mail that must go out. It stands in the database, so that any node can send it and a killed one loses nothing.</summary>
internal sealed class Verzending
{
    /// <summary>Key; also the id of the mail, so that a server recognises a second delivery.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The invoice.</summary>
    public Guid FactuurId { get; init; }

    /// <summary>What is sent.</summary>
    public VerzendSoort Soort { get; init; }

    /// <summary>The number of the reminder; 0 for the invoice itself.</summary>
    public int Volgnummer { get; init; }

    /// <summary>The functional mailbox.</summary>
    public required string Adres { get; init; }

    /// <summary>Where it is.</summary>
    public VerzendStatus Status { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Pogingen { get; set; }

    /// <summary>Not before (UTC).</summary>
    public DateTimeOffset NietVoor { get; set; }

    /// <summary>Why the last attempt failed, in Dutch.</summary>
    public string Reden { get; set; } = "";

    /// <summary>By whom it was asked.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}
