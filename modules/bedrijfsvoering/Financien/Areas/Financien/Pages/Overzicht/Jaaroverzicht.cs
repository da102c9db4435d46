using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>The figures of one year, over all streams that have a budget.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Begrotingen">The budgets, each in the version that holds.</param>
/// <param name="Bijdragen">What each participant contributes, in the order of the region; empty while nothing was distributed.</param>
/// <param name="Verdeeld">The streams whose contributions of the year were distributed.</param>
internal sealed record Jaaroverzicht(
    int Jaar, IReadOnlyList<Begrotingdossier> Begrotingen, IReadOnlyList<Deelnemerbijdrage> Bijdragen, IReadOnlySet<Guid> Verdeeld)
{
    /// <summary>Budgeted costs or income.</summary>
    public decimal Begroot(Kant kant) => Begrotingen.Sum(b => b.Boom.Van(kant).Berekend(Kolom.Begroting) ?? 0);

    /// <summary>Budgeted income minus budgeted costs.</summary>
    public decimal Saldo => Begrotingen.Sum(b => b.Boom.Saldo(Kolom.Begroting));

    /// <summary>Budgeted income of one kind; null when no budget has such a line.</summary>
    public decimal? Baten(PostSoort soort)
    {
        var regels = Begrotingen.SelectMany(b => b.Boom.Baten.Bladen()).Where(r => r.Soort == soort && r.Berekend(Kolom.Begroting) is not null).ToList();
        return regels.Count == 0 ? null : regels.Sum(r => r.Berekend(Kolom.Begroting));
    }

    /// <summary>Costs that were booked until the reference date; null when nothing was.</summary>
    public decimal? Geboekt { get; } = Begrotingen.Any(b => b.Boom.Lasten.Berekend(Kolom.Realisatie) is not null)
        ? Begrotingen.Sum(b => b.Boom.Lasten.Berekend(Kolom.Realisatie) ?? 0) : null;

    /// <summary>All participants together.</summary>
    public Deelnemerbijdrage Totaal => new(
        "Totaal", Bedrag.Som(Bijdragen.Select(b => b.Bijdrage)), MetVerrekening ? Bedrag.Som(Bijdragen.Select(b => b.Verrekening ?? Bedrag.Nul)) : null,
        100, null, Bijdragen.Any(b => b.Inwoners is null) ? null : Bijdragen.Sum(b => b.Inwoners));

    /// <summary>Whether an earlier year is settled in the invoices of this year.</summary>
    public bool MetVerrekening => Bijdragen.Any(b => b.Verrekening is not null);

    /// <summary>Whether contributions of the year before are known.</summary>
    public bool MetVorigJaar => Bijdragen.Any(b => b.Vorig is not null);
}

/// <summary>What one participant contributes in a year.</summary>
/// <param name="Naam">The participant.</param>
/// <param name="Bijdrage">The contribution of the year.</param>
/// <param name="Verrekening">What is settled of earlier years; positive goes back. Null when nothing is.</param>
/// <param name="Aandeel">The share of all contributions, in percent.</param>
/// <param name="Vorig">The contribution of the year before; null when there was none.</param>
/// <param name="Inwoners">The inhabitants on 1 January of the year; null when they are not known.</param>
internal sealed record Deelnemerbijdrage(string Naam, Bedrag Bijdrage, Bedrag? Verrekening, decimal? Aandeel, Bedrag? Vorig, int? Inwoners)
{
    /// <summary>Contribution minus settlement: what is invoiced.</summary>
    public Bedrag TeBetalen => Bijdrage - (Verrekening ?? Bedrag.Nul);

    /// <summary>Euro per inhabitant, to the cent.</summary>
    public Bedrag? PerInwoner => Inwoners is > 0 ? new Bedrag(Bijdrage.Waarde / Inwoners.Value).RondAf(0.01m) : null;
}
