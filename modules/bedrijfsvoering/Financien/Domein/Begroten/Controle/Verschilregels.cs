namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>The column verschil must be what the row gives, with one meaning and one sign (findings 3, 4, 12, 15).</summary>
internal static class Verschilregels
{
    public static IEnumerable<Bevinding> Controleer(Begrotingsboom boom) => Onder(boom.Lasten).Concat(Onder(boom.Baten));

    private static IEnumerable<Bevinding> Onder(Boomregel groep)
    {
        var verrekend = groep.Regels.Where(IsVerrekening).ToList();
        if (verrekend.Count > 0)
        {
            yield return Verrekening(groep, verrekend);
        }

        foreach (var bevinding in groep.Regels.Except(verrekend).SelectMany(r => r.IsGroep ? Onder(r) : Regel(r)))
        {
            yield return bevinding;
        }

        foreach (var bevinding in Regel(groep))
        {
            yield return bevinding;
        }
    }

    private static IEnumerable<Bevinding> Regel(Boomregel regel)
    {
        if (regel.VermeldIn(Kolom.Verschil) is not { } vermeld || DoorgeteldInBaten(regel, vermeld))
        {
            yield break;
        }

        var rij = regel.Kant == Kant.Bate && Vermeld(regel.Regels) is { } uitRegels ? uitRegels : UitRij(regel);
        if (rij is null || rij == vermeld)
        {
            if (rij is not null && regel.Berekend(Kolom.Verschil) is { } berekend && berekend != vermeld)
            {
                yield return Bevinding.Bij(regel, Bevindingsoort.VerschilRustOpFout, Kolom.Verschil, vermeld, berekend,
                    $"{regel.Naam}: het vermelde verschil {Getal(vermeld)} volgt uit de vermelde bedragen, maar die kloppen niet. Met de losse regels is het {Getal(berekend)}.");
            }
        }
        else if (vermeld == -rij)
        {
            yield return Bevinding.Bij(regel, Bevindingsoort.TekenOmgekeerd, Kolom.Verschil, vermeld, rij,
                $"{regel.Naam}: het teken van het verschil is omgekeerd. Een voordeel staat bij de andere regels als plus; hier staat {Getal(vermeld)} voor een voordeel van {Getal(rij)}.");
        }
        else
        {
            yield return Bevinding.Bij(regel, Bevindingsoort.Verschil, Kolom.Verschil, vermeld, rij, regel.Niveau == 0 && regel.Kant == Kant.Bate
                ? $"{regel.Naam}: vermeld is {Getal(vermeld)}, de vermelde regels zijn samen {Getal(rij)}."
                : $"{regel.Naam}: vermeld verschil is {Getal(vermeld)}, begroting min verwacht is in deze rij {Getal(rij)}.");
        }
    }

    private static Bevinding Verrekening(Boomregel groep, List<Boomregel> regels)
    {
        var som = regels.Sum(r => r.VermeldIn(Kolom.Verschil));
        return Bevinding.Bij(groep, Bevindingsoort.VerrekeningInVerschil, Kolom.Verschil, som, 0,
            $"{groep.Naam}: bij {regels.Count} regels staat in de kolom verschil samen {Getal(som)}, terwijl begroting en verwacht daar gelijk zijn. " +
            "De kolom houdt hier een verrekening in, geen verschil, en het teken is dat van een teruggave.");
    }

    private static bool IsVerrekening(Boomregel regel) =>
        regel is { Kant: Kant.Bate, IsGroep: false } && regel.VermeldIn(Kolom.Verschil) is { } verschil && verschil != 0 && UitRij(regel) == 0;

    // The total of the income adds the stated rows, whatever they mean; that mistake was reported at the rows.
    private static bool DoorgeteldInBaten(Boomregel regel, decimal vermeld) =>
        regel is { Kant: Kant.Bate, IsGroep: true } && Vermeld(regel.Regels) == vermeld;

    private static decimal? Vermeld(IReadOnlyList<Boomregel> regels)
    {
        var waarden = regels.Select(r => r.VermeldIn(Kolom.Verschil) ?? Vermeld(r.Regels)).OfType<decimal>().ToList();
        return waarden.Count == 0 ? null : waarden.Sum();
    }

    private static decimal? UitRij(Boomregel regel) =>
        Boombouwer.Voordeel(regel.Kant, regel.VermeldIn(Kolom.Begroting), regel.VermeldIn(Kolom.Verwacht));

    private static string Getal(decimal? waarde) => Bevinding.Getal(waarde);
}
