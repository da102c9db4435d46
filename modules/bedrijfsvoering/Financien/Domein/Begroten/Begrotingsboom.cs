namespace Zvh.Financien.Domein.Begroten;

/// <summary>A budget as a tree with its totals. Totals are always calculated, never typed (finance.md, in short, 5).</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Bron">The document; null when it was made here.</param>
/// <param name="Peildatum">Until when realisation was counted.</param>
/// <param name="Lasten">The total of the costs with its lines.</param>
/// <param name="Baten">The total of the income with its lines.</param>
internal sealed record Begrotingsboom(int Jaar, string? Bron, DateOnly? Peildatum, Boomregel Lasten, Boomregel Baten)
{
    /// <summary>The code of the total of one side.</summary>
    public static string Totaalcode(Kant kant) => kant == Kant.Last ? "totaal-lasten" : "totaal-baten";

    /// <summary>Builds the tree of a version.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="versie">The version with its posts.</param>
    /// <param name="realisaties">What was booked and is expected in the year.</param>
    /// <param name="peildatum">Bookings after this day count as expected; null counts all as booked.</param>
    public static Begrotingsboom Van(int jaar, BegrotingVersie versie, IEnumerable<Realisatie> realisaties, DateOnly? peildatum)
    {
        var bouwer = new Boombouwer(versie, realisaties, peildatum);
        return new(jaar, versie.Bron, peildatum, bouwer.Totaal(Kant.Last), bouwer.Totaal(Kant.Bate));
    }

    /// <summary>All lines, totals first on each side.</summary>
    public IEnumerable<Boomregel> Alle() => Lasten.Alle().Concat(Baten.Alle());

    /// <summary>The total of one side.</summary>
    public Boomregel Van(Kant kant) => kant == Kant.Last ? Lasten : Baten;

    /// <summary>Income minus costs; of the column verschil the two advantages together.</summary>
    public decimal Saldo(Kolom kolom) =>
        kolom == Kolom.Verschil
            ? (Baten.Berekend(kolom) ?? 0) + (Lasten.Berekend(kolom) ?? 0)
            : (Baten.Berekend(kolom) ?? 0) - (Lasten.Berekend(kolom) ?? 0);

    /// <summary>The sum of the structural or the incidental lines of one side (BBV art. 19).</summary>
    public decimal Som(Kant kant, bool incidenteel, Kolom kolom = Kolom.Begroting) =>
        Van(kant).Bladen().Where(r => r.Incidenteel == incidenteel).Sum(r => r.Berekend(kolom) ?? 0);

    /// <summary>Structural income minus structural costs: at least zero when the budget closes structurally.</summary>
    public decimal StructureelSaldo => Som(Kant.Bate, incidenteel: false) - Som(Kant.Last, incidenteel: false);

    /// <summary>What the verdeelsleutel shares: the budgeted contributions, or while those are open what the other income leaves of the costs. Null when there are no costs yet.</summary>
    public decimal? TeVerdelen
    {
        get
        {
            var bijdragen = Baten.Bladen().Where(r => r.Soort == PostSoort.Bijdrage).Select(r => r.Berekend(Kolom.Begroting)).ToList();
            return bijdragen.Exists(b => b is not null) ? bijdragen.Sum() : Lasten.Berekend(Kolom.Begroting) - (Baten.Berekend(Kolom.Begroting) ?? 0);
        }
    }

    /// <summary>The columns in which anything is known or stated.</summary>
    public IReadOnlyList<Kolom> Kolommen { get; } =
        [.. Begroten.Kolommen.Alle.Where(k => k == Kolom.Begroting || Lasten.Alle().Concat(Baten.Alle()).Any(r => r.Berekend(k) is not null || r.VermeldIn(k) is not null))];

    /// <summary>Whether any calculated amount is not in whole euros; then all of them show their cents.</summary>
    public bool HeeftCenten { get; } = Lasten.Alle().Concat(Baten.Alle()).Any(r => Begroten.Kolommen.Alle.Any(k => r.Berekend(k) is { } w && !decimal.IsInteger(w)));

    /// <summary>Whether a document stands beside it.</summary>
    public bool HeeftVermeld => Alle().Any(r => r.Vermeld is not null);
}

/// <summary>Makes the tree from the flat posts.</summary>
internal sealed class Boombouwer
{
    private readonly BegrotingVersie versie;
    private readonly DateOnly? peildatum;
    private readonly ILookup<Guid?, Post> kinderen;
    private readonly ILookup<string, Realisatie> realisaties;
    private readonly bool metVerrekening;

    public Boombouwer(BegrotingVersie versie, IEnumerable<Realisatie> realisaties, DateOnly? peildatum)
    {
        this.versie = versie;
        this.peildatum = peildatum;
        this.realisaties = realisaties.ToLookup(r => r.PostCode, StringComparer.Ordinal);
        kinderen = versie.Posten.OrderBy(p => p.Volgorde).ThenBy(p => p.Code, StringComparer.Ordinal).ToLookup(p => p.OuderId);
        metVerrekening = versie.Posten.Any(p => p.Vermeld is { } v && (v.Verrekening is not null || v.NaVerrekening is not null));
    }

    /// <summary>The total of one side.</summary>
    public Boomregel Totaal(Kant kant) =>
        new(new decimal?[Kolommen.Alle.Count], [.. kinderen[null].Where(p => p.Kant == kant).Select(p => Regel(p, 1))])
        {
            Code = Begrotingsboom.Totaalcode(kant),
            Naam = kant == Kant.Last ? "Totaal lasten" : "Totaal baten",
            Kant = kant,
            Niveau = 0,
            Vermeld = versie.VermeldeTotalen?.Van(kant),
        };

    private Boomregel Regel(Post post, int niveau) => new(Eigen(post), [.. kinderen[post.Id].Select(p => Regel(p, niveau + 1))])
    {
        PostId = post.Id,
        Code = post.Code,
        Naam = post.Naam,
        Kant = post.Kant,
        Niveau = niveau,
        Soort = post.Soort,
        Incidenteel = post.Incidenteel,
        Index = post.Index,
        Taakveld = post.Taakveld,
        Vermeld = post.Vermeld,
        Uitleg = post.Uitleg,
    };

    private decimal?[] Eigen(Post post)
    {
        var begroting = post.Bedrag?.Waarde;
        var verrekening = post.Vermeld?.Verrekening;
        var geboekt = realisaties[post.Code].Where(r => !r.Verwacht && !(r.Datum > peildatum)).ToList();
        decimal? realisatie = geboekt.Count == 0 ? null : geboekt.Sum(r => r.Bedrag.Waarde);
        decimal? verwacht = realisaties[post.Code].Any() ? realisaties[post.Code].Sum(r => r.Bedrag.Waarde) : null;
        return
        [
            begroting,
            verrekening,
            metVerrekening && (begroting ?? verrekening) is not null ? (begroting ?? 0) + (verrekening ?? 0) : null,
            realisatie,
            verwacht,
            Voordeel(post.Kant, begroting, verwacht),
        ];
    }

    /// <summary>Positive is an advantage on both sides.</summary>
    internal static decimal? Voordeel(Kant kant, decimal? begroting, decimal? verwacht) =>
        kant == Kant.Last ? (begroting ?? 0) - verwacht : verwacht - (begroting ?? 0);
}
