using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>The result of a year, calculated from its lines and taken apart (BBV art. 27: income and costs, then reserves, then the result).</summary>
/// <param name="Begroot">Budgeted income minus budgeted costs: a gap that was there from the start.</param>
/// <param name="VoordeelLasten">Lower costs than budgeted; negative when they were higher.</param>
/// <param name="VoordeelBaten">Higher income than budgeted, balance items left out.</param>
/// <param name="Balansmutaties">Added to (negative) and withdrawn from (positive) balance items within the accounts.</param>
internal sealed record Resultaat(Bedrag Begroot, Bedrag VoordeelLasten, Bedrag VoordeelBaten, Bedrag Balansmutaties)
{
    /// <summary>Income minus costs, before balance items.</summary>
    public Bedrag SaldoBatenLasten => Begroot + VoordeelLasten + VoordeelBaten;

    /// <summary>The result.</summary>
    public Bedrag Totaal => SaldoBatenLasten + Balansmutaties;

    /// <summary>The parts in the order in which they are shown, with the two sums.</summary>
    public IReadOnlyList<Resultaatregel> Regels =>
    [
        new("Begrote baten min begrote lasten", Begroot),
        new("Lasten lager (+) of hoger (−) dan begroot", VoordeelLasten),
        new("Baten hoger (+) of lager (−) dan begroot", VoordeelBaten),
        new("Saldo van baten en lasten", SaldoBatenLasten, IsTotaal: true),
        new("Uit (+) of naar (−) balansposten", Balansmutaties),
        new("Resultaat", Totaal, IsTotaal: true),
    ];

    /// <summary>Takes the result of a year apart.</summary>
    public static Resultaat Van(Begrotingsboom boom)
    {
        var mutaties = boom.Baten.Bladen().Concat(boom.Lasten.Bladen()).Where(r => r.Soort == PostSoort.Reservemutatie).ToList();
        var begroot = boom.Saldo(Kolom.Begroting) - mutaties.Sum(m => Effect(m, Kolom.Begroting));
        var balans = mutaties.Sum(m => Effect(m, Kolom.Verwacht));
        var lasten = Zonder(boom.Lasten, Kolom.Begroting) - Zonder(boom.Lasten, Kolom.Verwacht);
        var baten = Zonder(boom.Baten, Kolom.Verwacht) - Zonder(boom.Baten, Kolom.Begroting);
        return new(new(begroot), new(lasten), new(baten), new(balans));
    }

    /// <summary>Why more or less was settled with the participants than the result; null when it is equal.</summary>
    /// <param name="verrekend">What was given back (positive) or charged (negative).</param>
    public string? Verklaar(Bedrag verrekend)
    {
        var gat = verrekend - Totaal;
        if (gat == Bedrag.Nul)
        {
            return null;
        }

        var wat = verrekend < Bedrag.Nul ? $"Van de deelnemers is {(-verrekend).Kort()} gevraagd" : $"Er is {verrekend.Kort()} teruggegeven";
        var verschil = (gat > Bedrag.Nul, Totaal < Bedrag.Nul) switch
        {
            (true, true) => $"{gat.Kort()} van het tekort is nog niet gedekt.",
            (true, false) => $"{gat.Kort()} meer dan er over was.",
            (false, true) => $"{(-gat).Kort()} meer dan het tekort.",
            _ => $"{(-gat).Kort()} is nog niet verdeeld.",
        };
        var zin = $"{wat} bij een resultaat van {Totaal.MetMinteken()}: {verschil}";
        return gat == -Begroot ? $"{zin} Dat is precies het gat in de begroting: de begrote baten waren {gat.Kort()} lager dan de begrote lasten." : zin;
    }

    private static decimal Zonder(Boomregel kant, Kolom kolom) => kant.Bladen().Where(r => r.Soort != PostSoort.Reservemutatie).Sum(r => r.Berekend(kolom) ?? 0);

    private static decimal Effect(Boomregel regel, Kolom kolom) => (regel.Berekend(kolom) ?? 0) * (regel.Kant == Kant.Bate ? 1 : -1);
}

/// <summary>A line of how a result came about.</summary>
/// <param name="Naam">The name on screen and paper.</param>
/// <param name="Bedrag">The amount; positive is in favour.</param>
/// <param name="IsTotaal">Whether it is the sum of the lines above it.</param>
internal sealed record Resultaatregel(string Naam, Bedrag Bedrag, bool IsTotaal = false);
