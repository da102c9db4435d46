using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Meldingen;

/// <summary>Where an inzending stands.</summary>
internal enum Inzendingstand
{
    /// <summary>Read from a file; whoever read it has not said yes yet.</summary>
    Voorbeeld,

    /// <summary>Waits for intake.</summary>
    Wacht,

    /// <summary>Became a melding about a person.</summary>
    Verwerkt,

    /// <summary>Was sent back; the data about people are gone.</summary>
    Teruggestuurd,
}

/// <summary>A melding as a partner sends it in, or as a file holds it: nobody looked yet who the person is. Intake makes a melding of it. Then the data about people go from here.</summary>
[Beschermd("casussen.inzending", Rechten.InzendingLezen)]
internal sealed class Inzending : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>Code of the source.</summary>
    public required string Bron { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The organisation that reports.</summary>
    public required string Melder { get; init; }

    /// <summary>Received on.</summary>
    public DateOnly OntvangenOp { get; init; }

    /// <summary>Whether criminal law is in play.</summary>
    public bool Strafrecht { get; init; }

    /// <summary>Whether it cannot wait .</summary>
    public bool Spoed { get; init; }

    /// <summary>Why it cannot wait.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Spoedreden { get; set; }

    /// <summary>What is the matter.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Aanleiding { get; set; }

    /// <summary>What the reporter wants to reach (B2.4).</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Doel { get; set; }

    /// <summary>What was tried before .</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? EerderGeprobeerd { get; set; }

    /// <summary>Whether the person knows of it (B2.5).</summary>
    public bool VoorafBesproken { get; init; }

    /// <summary>Why the person does not know.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? NietBesprokenReden { get; set; }

    /// <summary>What people call the person.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Roepnaam { get; set; }

    /// <summary>What stands before the surname.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Tussenvoegsel { get; set; }

    /// <summary>The surname.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Achternaam { get; set; }

    /// <summary>Birth date.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>Burgerservicenummer, nine digits.</summary>
    [Persoonsgegeven(Gegevenssoort.Bsn)]
    public string? Bsn { get; set; }

    /// <summary>Postcode, four digits and two letters without a space.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Postcode { get; set; }

    /// <summary>Town.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Woonplaats { get; set; }

    /// <summary>Where it stands.</summary>
    public Inzendingstand Stand { get; set; }

    /// <summary>The melding that it became.</summary>
    public Guid? MeldingId { get; set; }

    /// <summary>The number of that melding, for whoever sent it in.</summary>
    public string? Meldingnummer { get; set; }

    /// <summary>What intake answered; without data about people.</summary>
    public string? Antwoord { get; set; }

    /// <summary>The file from which it was read; null when somebody typed it.</summary>
    public Guid? BestandId { get; init; }

    /// <summary>Print of everything in it: the same row in another file is not read twice.</summary>
    public required string Afdruk { get; init; }

    /// <summary>Sent in by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Sent in on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>The name as it is spoken.</summary>
    public string Naam => string.Join(' ', new[] { Roepnaam, Tussenvoegsel, Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d)));

    /// <summary>It became a melding: what stands there now, goes from here.</summary>
    public void Verwerk(Guid meldingId, string nummer)
    {
        (Stand, MeldingId, Meldingnummer) = (Inzendingstand.Verwerkt, meldingId, nummer);
        Wis();
    }

    /// <summary>It goes back to whoever sent it in.</summary>
    public void StuurTerug(string antwoord)
    {
        (Stand, Antwoord) = (Inzendingstand.Teruggestuurd, antwoord);
        Wis();
    }

    private void Wis()
    {
        (Spoedreden, Aanleiding, Doel, EerderGeprobeerd, NietBesprokenReden) = (null, null, null, null, null);
        (Roepnaam, Tussenvoegsel, Achternaam, Geboortedatum, Bsn, Postcode, Woonplaats) = (null, null, null, null, null, null, null);
    }
}

/// <summary>A file with meldingen that was read, to look at before it counts.</summary>
[Beschermd("casussen.inleesbestand", Rechten.InzendingInlezen)]
internal sealed class Inleesbestand : IBeschermd
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema => null;

    /// <summary>The name of the file, as it was uploaded.</summary>
    public required string Naam { get; init; }

    /// <summary>The heads of its columns.</summary>
    public List<string> Kop { get; init; } = [];

    /// <summary>How many rows were known already.</summary>
    public int AlBekend { get; init; }

    /// <summary>Somebody said yes on (UTC); null while it is only looked at.</summary>
    public DateTimeOffset? IngelezenOp { get; set; }

    /// <summary>Read by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Read on (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}

/// <summary>A row that cannot be read as it is, to repair and read again.</summary>
internal sealed class Inleesfout : IOnderdeelVan<Inleesbestand>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The row, counted from 1 as the spreadsheet does.</summary>
    public int Rij { get; init; }

    /// <summary>What stands in its cells.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public List<string> Cellen { get; init; } = [];

    /// <summary>What is wrong and what to do, per column.</summary>
    public List<string> Meldingen { get; init; } = [];
}
