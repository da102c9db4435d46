using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Partijen;

/// <summary>What kind of organisation pays or invoices.</summary>
internal enum PartijSoort
{
    /// <summary>A municipality that takes part in the house.</summary>
    Gemeente,

    /// <summary>A gemeenschappelijke regeling, for example the MGR .</summary>
    Regeling,

    /// <summary>Any other organisation.</summary>
    Organisatie,
}

/// <summary>An organisation that pays a contribution, invoices it, or both. What the sources do not give stays null and is asked for.</summary>
internal sealed class Partij : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stable kebab-case code within the house, also used in profiles and files.</summary>
    public required string Code { get; init; }

    /// <summary>The name on screen and invoice; equal to the participant name in a key.</summary>
    public required string Naam { get; set; }

    /// <summary>The kind.</summary>
    public PartijSoort Soort { get; set; }

    /// <summary>CBS code, GM and four digits, of a municipality.</summary>
    public string? Gemeentecode { get; init; }

    /// <summary>Chamber of Commerce number, 8 digits (scheme 0106).</summary>
    public string? KvkNummer { get; set; }

    /// <summary>Organisatie-identificatienummer, 20 digits (scheme 0190).</summary>
    public string? Oin { get; set; }

    /// <summary>VAT number, NL000000000B00.</summary>
    public string? BtwNummer { get; set; }

    /// <summary>Bank account of an invoicing party.</summary>
    public string? Iban { get; set; }

    /// <summary>Street and number.</summary>
    public string? Straat { get; set; }

    /// <summary>Postal code.</summary>
    public string? Postcode { get; set; }

    /// <summary>City.</summary>
    public string? Plaats { get; set; }

    /// <summary>Functional mailbox that invoices go to.</summary>
    public string? Factuurmail { get; set; }

    /// <summary>Whether this organisation sends invoices for the house.</summary>
    public bool Factureert { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
