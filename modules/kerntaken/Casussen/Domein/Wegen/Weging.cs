using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Wegen;

/// <summary>What a weging leads to .</summary>
internal enum Wegingsuitkomst
{
    /// <summary>A joint approach under procesregie of the house .</summary>
    Procesregie,

    /// <summary>The list of the heaviest cases .</summary>
    TopX,

    /// <summary>Passed on to a partner.</summary>
    Doorzetten,

    /// <summary>Advice to the reporter .</summary>
    Advies,

    /// <summary>The municipality or a local network takes it up .</summary>
    Lokaal,

    /// <summary>Not taken up.</summary>
    NietOpgepakt,
}

/// <summary>The judgement of the participants whether a case fits the purpose (Wgs 2.31, BGS 2.20 lid 3; B1.5, B1.11).</summary>
internal sealed class Weging : IOnderdeelVan<Casus>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Code of the set of criteria.</summary>
    public required string Kader { get; init; }

    /// <summary>Begun on (UTC).</summary>
    public DateTimeOffset BegonnenOp { get; init; }

    /// <summary>Finished on (UTC); null while it is open.</summary>
    public DateTimeOffset? AfgerondOp { get; private set; }

    /// <summary>What it leads to.</summary>
    public Wegingsuitkomst? Uitkomst { get; private set; }

    /// <summary>To whom it is passed on, or who takes it up.</summary>
    public string? Naar { get; private set; }

    /// <summary>Why; without data about people.</summary>
    public string? Reden { get; private set; }

    /// <summary>Finished by whom (user name).</summary>
    public string? Door { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether it says that the house may gather data for the purpose.</summary>
    public bool InOvereenstemming => Uitkomst is Wegingsuitkomst.Procesregie or Wegingsuitkomst.TopX;

    /// <summary>Finishes it; the caller judged by <see cref="Wegingsregels.Bezwaren"/>.</summary>
    public void RondAf(Wegingsuitkomst uitkomst, string? naar, string reden, string door, DateTimeOffset op) =>
        (Uitkomst, Naar, Reden, Door, AfgerondOp) = (uitkomst, naar, reden, door, op);
}

/// <summary>What the participants think of one criterion.</summary>
internal sealed class Wegingcriterium : IOnderdeelVan<Casus>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The weging.</summary>
    public Guid WegingId { get; init; }

    /// <summary>Code of the criterion.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it is met; null while nobody judged.</summary>
    public bool? Voldoet { get; set; }

    /// <summary>What shows it.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Onderbouwing { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>What one participant judges of the whole (BGS 2.20 lid 3).</summary>
internal sealed class Wegingoordeel : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The weging.</summary>
    public Guid WegingId { get; init; }

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The class in which it took part then; only lid 1 decides (Wgs 2.27 lid 3).</summary>
    public Deelnemersklasse Klasse { get; init; }

    /// <summary>Whether it thinks that the case fits the purpose.</summary>
    public bool Akkoord { get; set; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; set; }
}

/// <summary>When a weging can be finished.</summary>
internal static class Wegingsregels
{
    /// <summary>So many public participants must at least have judged (B1.5).</summary>
    public const int MinsteOordelen = 2;

    /// <summary>Why the weging cannot end so, each at the name of its field; empty when it can.</summary>
    /// <param name="kader">The criteria.</param>
    /// <param name="criteria">What was judged of each.</param>
    /// <param name="oordelen">What the participants judged.</param>
    /// <param name="uitkomst">What it should lead to.</param>
    /// <param name="naar">To whom it is passed on.</param>
    public static IEnumerable<Fout> Bezwaren(
        Wegingkader kader, IReadOnlyCollection<Wegingcriterium> criteria, IReadOnlyCollection<Wegingoordeel> oordelen, Wegingsuitkomst uitkomst, string? naar)
    {
        if (kader.Criteria.Any(c => criteria.FirstOrDefault(x => x.Code == c.Code)?.Voldoet is null))
        {
            yield return new("", "Beoordeel eerst elk criterium.");
        }

        if (criteria.Any(c => c.Voldoet == true && string.IsNullOrWhiteSpace(c.Onderbouwing)))
        {
            yield return new("", "Schrijf bij elk criterium waaraan is voldaan, waaruit dat blijkt.");
        }

        if (uitkomst is Wegingsuitkomst.Doorzetten or Wegingsuitkomst.Lokaal && string.IsNullOrWhiteSpace(naar))
        {
            yield return new("Naar", "Vul in wie het oppakt.");
        }

        if (uitkomst is not (Wegingsuitkomst.Procesregie or Wegingsuitkomst.TopX))
        {
            yield break;
        }

        if (!kader.IsGenoeg([.. criteria.Where(c => c.Voldoet == true).Select(c => c.Code)]))
        {
            yield return new("Uitkomst", "De casus voldoet niet aan de criteria. Kies een andere uitkomst, of beoordeel de criteria opnieuw.");
        }

        var publiek = oordelen.Where(o => o.Klasse is Deelnemersklasse.Lid1).ToList();
        if (publiek.Count(o => o.Akkoord) < MinsteOordelen)
        {
            yield return new("Uitkomst", $"Minstens {MinsteOordelen} publieke deelnemers (lid 1) moeten vinden dat de casus past bij het doel. Leg hun oordeel vast.");
        }

        if (publiek.Any(o => !o.Akkoord))
        {
            yield return new("Uitkomst", "Een publieke deelnemer (lid 1) vindt dat de casus niet past bij het doel. Bespreek dat eerst.");
        }
    }
}
