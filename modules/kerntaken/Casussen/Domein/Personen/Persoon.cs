using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Personen;

/// <summary>Somebody whom meldingen and casussen are about. One person is one row, however many meldingen there are .</summary>
/// <remarks>There is no field for nationality, religion or origin (BGS 1.9, B1.8).</remarks>
[Beschermd("casussen.persoon", Rechten.PersoonLezen, Afschermrecht = Rechten.AfgeschermdLezen)]
internal sealed class Persoon : IBeschermd, IAfschermbaar, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    /// <remarks>A person belongs to no theme: the meldingen and casussen do.</remarks>
    public string? Thema => null;

    /// <summary>First names as registered.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Voornamen { get; set; }

    /// <summary>What people call the person.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Roepnaam { get; set; }

    /// <summary>What stands before the surname, such as <c>van der</c>.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Tussenvoegsel { get; set; }

    /// <summary>The surname that the person uses.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Achternaam { get; set; }

    /// <summary>The surname at birth, when another is used.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Geboortenaam { get; set; }

    /// <summary>Birth date; null when it is not known.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>Burgerservicenummer, nine digits that pass the elfproef.</summary>
    [Persoonsgegeven(Gegevenssoort.Bsn)]
    public string? Bsn { get; set; }

    /// <summary>Street and number.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Straat { get; set; }

    /// <summary>Postcode, four digits and two letters without a space.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Postcode { get; set; }

    /// <summary>Town.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Woonplaats { get; set; }

    /// <summary>Whether the address is hidden for all but a few: it may lead a perpetrator to a victim.</summary>
    public bool AdresAfgeschermd { get; set; }

    /// <summary>The person that this one turned out to be; null unless it was merged.</summary>
    public Guid? SamengevoegdMetId { get; set; }

    /// <summary>Who has the BSN that this person had before a closed case was opened again: probably the same person, registered meanwhile. Null when there is none.</summary>
    public Guid? NummerBijId { get; set; }

    /// <inheritdoc />
    /// <remarks>Somebody who stands in closed cases only is found by nobody.</remarks>
    public bool Afgeschermd { get; set; }

    /// <summary>When the house first held data on the person (UTC); the clock of five years starts here (Wgs 1.8 lid 7, B1.16).</summary>
    public DateTimeOffset EersteVerwerkingOp { get; init; }

    /// <summary>All names in the form in which they are compared; the database writes it.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string Zoeknaam { get; private set; } = "";

    /// <summary>How the names sound (Daitch-Mokotoff); the database writes it.</summary>
    public List<string> Klanken { get; private set; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>The name as it is spoken: what people call the person, or the first names, and the surname.</summary>
    public string Weergavenaam => string.Join(' ', new[] { Roepnaam ?? Voornamen, Tussenvoegsel, Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d)));
}
