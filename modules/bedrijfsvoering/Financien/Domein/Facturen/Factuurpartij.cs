namespace Zvh.Financien.Domein.Facturen;

/// <summary>Seller or buyer as printed on the document: an organisation, never a person.</summary>
internal sealed record Factuurpartij
{
    /// <summary>Registered name.</summary>
    public required string Naam { get; init; }

    /// <summary>Street and house number, or a post-office box.</summary>
    public string Straat { get; init; } = "";

    /// <summary>Postcode.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Town.</summary>
    public string Plaats { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string Landcode { get; init; } = "NL";

    /// <summary>KvK or OIN number (BR-NL-1, BR-NL-10).</summary>
    public Partijnummer? Nummer { get; init; }

    /// <summary>Electronic address on the Peppol network (BT-34, BT-49).</summary>
    public Partijnummer? ElektronischAdres { get; init; }

    /// <summary>VAT number, for example <c>NL001234567B01</c>.</summary>
    public string? Btwnummer { get; init; }

    /// <summary>Account to pay to; of the seller only.</summary>
    public string? Iban { get; init; }

    /// <summary>BIC; not needed within SEPA (BR-NL-31 warns).</summary>
    public string? Bic { get; init; }

    /// <summary>Where the document is mailed to. Never printed and never in the e-invoice.</summary>
    public string? Afleveradres { get; init; }
}

/// <summary>A number with the scheme it belongs to (ISO 6523 ICD).</summary>
/// <param name="Schema">0106 KvK, 0190 OIN, or 9944 Dutch VAT number (electronic address only).</param>
/// <param name="Waarde">The number without spaces.</param>
internal sealed record Partijnummer(string Schema, string Waarde)
{
    /// <summary>Scheme of the trade register (KvK), 8 digits.</summary>
    public const string SchemaKvk = "0106";

    /// <summary>Scheme of the Organisatie-identificatienummer, 20 digits.</summary>
    public const string SchemaOin = "0190";

    /// <summary>Scheme of the Dutch VAT number.</summary>
    public const string SchemaBtw = "9944";

    /// <summary>A KvK number.</summary>
    public static Partijnummer Kvk(string waarde) => new(SchemaKvk, waarde);

    /// <summary>An OIN.</summary>
    public static Partijnummer Oin(string waarde) => new(SchemaOin, waarde);

    /// <summary>The name of the scheme on paper.</summary>
    public string Soortnaam => Schema switch { SchemaKvk => "KvK", SchemaOin => "OIN", SchemaBtw => "Btw", _ => Schema };
}
