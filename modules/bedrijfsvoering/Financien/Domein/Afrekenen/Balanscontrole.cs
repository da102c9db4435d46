using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>What is not right about a balance item.</summary>
internal enum Balansbevindingsoort
{
    /// <summary>The controller has not chosen the type.</summary>
    TypeOpen,

    /// <summary>The opening is not the closing of the year before.</summary>
    Breuk,

    /// <summary>The stated closing is not what follows from the mutations.</summary>
    Eindstand,

    /// <summary>A year is missing between two others.</summary>
    JaarOntbreekt,

    /// <summary>A mutation is booked with a minus sign instead of in the other direction.</summary>
    NegatieveMutatie,

    /// <summary>A mutation of a reserve without a decision.</summary>
    BesluitOntbreekt,

    /// <summary>The balance is below zero.</summary>
    Roodstand,

    /// <summary>What was booked is not what was added according to the money of the state.</summary>
    Toevoeging,
}

/// <summary>Something to look at.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Nummer">The account number.</param>
/// <param name="Jaar">The year; null when it is about the whole item.</param>
/// <param name="Bedrag">The amount it is about.</param>
/// <param name="Melding">What is wrong and what to do; Dutch, B1.</param>
/// <param name="Uitleg">What the controller explained.</param>
internal sealed record Balansbevinding(Balansbevindingsoort Soort, string Nummer, int? Jaar, Bedrag? Bedrag, string Melding, string? Uitleg = null)
{
    /// <summary>Whether nobody explained it yet.</summary>
    public bool Open => string.IsNullOrWhiteSpace(Uitleg);
}

/// <summary>The checks on balance items (finance.md §1.4 findings 16 to 19).</summary>
internal static class Balanscontrole
{
    /// <summary>Checks one item.</summary>
    /// <param name="post">The item with its years and mutations.</param>
    /// <param name="rijksbijdragen">Money of the state, of any item.</param>
    public static IReadOnlyList<Balansbevinding> Controleer(Balanspost post, IEnumerable<Rijksbijdrage> rijksbijdragen)
    {
        var verloop = Verloop.Van(post);
        return
        [
            .. Type(post), .. verloop.SelectMany((jaar, i) => Jaar(post, jaar, i == 0 ? null : verloop[i - 1])),
            .. post.Mutaties.OrderBy(m => m.Jaar).SelectMany(m => Mutatie(post, m, post.Jaren.Find(j => j.Jaar == m.Jaar)?.Uitleg)),
            .. rijksbijdragen.Where(r => r.BalanspostId == post.Id && r.Toegevoegd != Bedrag.Nul).GroupBy(r => r.Jaar).SelectMany(j => Toevoeging(post, verloop, [.. j])),
        ];
    }

    private static IEnumerable<Balansbevinding> Type(Balanspost post) => post.Type is not null
        ? []
        : [new(Balansbevindingsoort.TypeOpen, post.Nummer, null, null, $"{post.Nummer}: het type is nog te kiezen. De controller bepaalt of dit een reserve, een voorziening of overlopende passiva is.")];

    private static IEnumerable<Balansbevinding> Jaar(Balanspost post, Verloopjaar jaar, Verloopjaar? vorig)
    {
        var nummer = jaar.Jaar.Jaar;
        if (vorig is not null && vorig.Jaar.Jaar != nummer - 1)
        {
            yield return new(Balansbevindingsoort.JaarOntbreekt, post.Nummer, nummer, null, $"{post.Nummer}: tussen {vorig.Jaar.Jaar} en {nummer} ontbreekt een jaar. Zoek het op of leg het uit.", jaar.Jaar.Uitleg);
        }

        if (jaar.Breuk is { } breuk)
        {
            yield return new(Balansbevindingsoort.Breuk, post.Nummer, nummer, breuk,
                $"{post.Nummer}: {nummer} begint met {jaar.Jaar.Beginstand.Kort()}, {vorig!.Jaar.Jaar} eindigde met {jaar.VorigEind!.Value.Kort()}. "
                + $"Het verschil van {breuk.MetTeken()} is niet geboekt. Zoek de boeking of leg het verschil uit.", jaar.Jaar.Uitleg);
        }

        if (jaar.Verschil is { } verschil && verschil != Bedrag.Nul)
        {
            yield return new(Balansbevindingsoort.Eindstand, post.Nummer, nummer, verschil,
                $"{post.Nummer}: de vermelde eindstand van {nummer} is {jaar.Jaar.VermeldeEindstand!.Value.Kort()}, uit begin en mutaties volgt {jaar.Eind.Kort()} (verschil {verschil.MetTeken()}).", jaar.Jaar.Uitleg);
        }

        if (jaar.GeldendEind < Bedrag.Nul)
        {
            yield return new(Balansbevindingsoort.Roodstand, post.Nummer, nummer, jaar.GeldendEind, $"{post.Nummer}: de stand eind {nummer} is {jaar.GeldendEind.MetTeken()}. Een balanspost komt niet onder 0.", jaar.Jaar.Uitleg);
        }
    }

    private static IEnumerable<Balansbevinding> Mutatie(Balanspost post, Balansmutatie mutatie, string? uitleg)
    {
        if (mutatie.Bedrag < Bedrag.Nul)
        {
            var hoort = mutatie.Soort == MutatieSoort.Vermeerdering ? "onttrekking" : "vermeerdering";
            yield return new(Balansbevindingsoort.NegatieveMutatie, post.Nummer, mutatie.Jaar, mutatie.Bedrag,
                $"{post.Nummer}: in {mutatie.Jaar} staat {mutatie.Bedrag.MetTeken()} als {Naam(mutatie.Soort)}. Dat is een {hoort} van {(-mutatie.Bedrag).Kort()}.", uitleg);
        }

        if (post.Type == BalanspostType.Reserve && string.IsNullOrWhiteSpace(mutatie.Besluit))
        {
            yield return new(Balansbevindingsoort.BesluitOntbreekt, post.Nummer, mutatie.Jaar, mutatie.Bedrag,
                $"{post.Nummer}: bij de {Naam(mutatie.Soort)} van {mutatie.Bedrag.Kort()} in {mutatie.Jaar} staat geen besluit. Een reserve verandert alleen door een besluit.", uitleg);
        }
    }

    private static IEnumerable<Balansbevinding> Toevoeging(Balanspost post, IReadOnlyList<Verloopjaar> verloop, IReadOnlyList<Rijksbijdrage> bijdragen)
    {
        var jaar = bijdragen[0].Jaar;
        var toegevoegd = Bedrag.Som(bijdragen.Select(b => b.Toegevoegd));
        var geboekt = verloop.FirstOrDefault(v => v.Jaar.Jaar == jaar)?.Vermeerdering ?? Bedrag.Nul;
        if (geboekt != toegevoegd)
        {
            yield return new(Balansbevindingsoort.Toevoeging, post.Nummer, jaar, geboekt - toegevoegd,
                $"{post.Nummer}: volgens {string.Join(" en ", bijdragen.Select(b => b.Naam))} is in {jaar} {toegevoegd.Kort()} toegevoegd, geboekt is {geboekt.Kort()} (verschil {(geboekt - toegevoegd).MetTeken()}).",
                verloop.FirstOrDefault(v => v.Jaar.Jaar == jaar)?.Jaar.Uitleg);
        }
    }

    private static string Naam(MutatieSoort soort) => soort switch
    {
        MutatieSoort.Vermeerdering => "vermeerdering",
        MutatieSoort.Onttrekking => "onttrekking",
        _ => "onttrekking kred.",
    };
}
