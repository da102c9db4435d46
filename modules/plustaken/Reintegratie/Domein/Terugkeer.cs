using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>Why somebody is detained.</summary>
internal enum Detentiesoort
{
    /// <summary>Waits for the judge.</summary>
    Voorlopig,

    /// <summary>A sentence.</summary>
    Straf,

    /// <summary>Inrichting voor Stelselmatige Daders: a measure of at most two years.</summary>
    Isd,
}

/// <summary>Where the regie over a return belongs .</summary>
internal enum Regieplek
{
    /// <summary>With the municipality: one problem, not complex .</summary>
    Lokaal,

    /// <summary>With the house: several problems, complex or high risk.</summary>
    Huis,

    /// <summary>With the penitentiary institution for now.</summary>
    Inrichting,
}

/// <summary>Where a return stands.</summary>
internal enum Terugkeerstand
{
    /// <summary>The report of detention is in.</summary>
    Gemeld,

    /// <summary>It is weighed where the regie belongs.</summary>
    Gewogen,

    /// <summary>Handed to the municipality, which has not confirmed.</summary>
    Overgedragen,

    /// <summary>The municipality has it.</summary>
    Bevestigd,

    /// <summary>Done.</summary>
    Afgerond,
}

/// <summary>
/// The return of one person from detention, on a melding of Casussen: who it is stands there and nowhere else (A-028 to A-039, B4.5).
/// Every report is weighed and enriched before anybody else gets it.
/// </summary>
[Beschermd("reintegratie.terugkeer", Rechten.TerugkeerLezen)]
internal sealed class Terugkeer : IBeschermd, IMetVersie
{
    /// <summary>The theme of this module.</summary>
    public const string Reintegratie = "reintegratie";

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Reintegratie;

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The institution.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public required string Inrichting { get; set; }

    /// <summary>Why the person is detained.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public Detentiesoort? Soort { get; set; }

    /// <summary>Detained since.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public DateOnly? Binnen { get; set; }

    /// <summary>Expected to be free on; null when nobody knows.</summary>
    public DateOnly? Vrij { get; set; }

    /// <summary>Reported on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Where it stands.</summary>
    public Terugkeerstand Stand { get; private set; }

    /// <summary>Where the regie belongs; null until it is weighed.</summary>
    public Regieplek? Regie { get; private set; }

    /// <summary>Why there.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reden { get; private set; }

    /// <summary>Weighed on (UTC).</summary>
    public DateTimeOffset? GewogenOp { get; private set; }

    /// <summary>The organisation that takes over; null while nobody was asked.</summary>
    public Guid? OrganisatieId { get; private set; }

    /// <summary>Confirmed on (UTC).</summary>
    public DateTimeOffset? BevestigdOp { get; private set; }

    /// <summary>Whether a place in the Fasehuis was asked for.</summary>
    public bool Fasehuis { get; private set; }

    /// <summary>Done on (UTC).</summary>
    public DateTimeOffset? AfgerondOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether something can still be done with it.</summary>
    public bool IsOpen => Stand is not Terugkeerstand.Afgerond;

    /// <summary>Whether it can be handed to a municipality now: it was weighed as local, and nobody has it.</summary>
    public bool KanOver => Stand is Terugkeerstand.Gewogen or Terugkeerstand.Overgedragen && Regie is Regieplek.Lokaal;

    /// <summary>Says where the regie belongs. Weighing again takes it back from whoever has it.</summary>
    public void Weeg(Regieplek regie, string reden, DateTimeOffset op)
    {
        Eis(IsOpen);
        (Regie, Reden, GewogenOp, Stand, OrganisatieId, BevestigdOp) = (regie, reden, op, Terugkeerstand.Gewogen, null, null);
    }

    /// <summary>A place in the Fasehuis is asked for.</summary>
    public void VraagFasehuis()
    {
        Eis(IsOpen);
        Fasehuis = true;
    }

    /// <summary>Hands it over.</summary>
    public void DraagOver(Guid organisatie)
    {
        Eis(KanOver);
        (OrganisatieId, Stand) = (organisatie, Terugkeerstand.Overgedragen);
    }

    /// <summary>Whoever got it, confirms.</summary>
    public void Bevestig(DateTimeOffset op)
    {
        Eis(Stand is Terugkeerstand.Overgedragen);
        (BevestigdOp, Stand) = (op, Terugkeerstand.Bevestigd);
    }

    /// <summary>It is done.</summary>
    public void RondAf(DateTimeOffset op)
    {
        Eis(IsOpen && Regie is not null && Stand is not Terugkeerstand.Overgedragen);
        (AfgerondOp, Stand) = (op, Terugkeerstand.Afgerond);
    }

    /// <summary>Takes the data about people out, when those of the melding or case go; municipality, days and outcome stay, so that the figures stay.</summary>
    public void Wis() => (Inrichting, Reden, Soort, Binnen) = ("", null, null, null);

    private static void Eis(bool mag)
    {
        if (!mag)
        {
            throw new InvalidOperationException("This step cannot follow where the return stands now.");
        }
    }
}
