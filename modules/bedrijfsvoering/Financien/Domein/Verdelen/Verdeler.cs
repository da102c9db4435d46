using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Distributes an amount over participants (finance.md §1.2). Each row is the rounded sum of its unrounded parts.</summary>
/// <remarks>
/// A closing method closes on what the key really hands out. When the key closes, that is the total. When it does not (a key of
/// 99.99 % with denominator 100, or parts that add up to 0.9), it is the exact sum of the rows rounded to the unit, and the difference
/// with the total is shown as <see cref="Verdeelresultaat.Rest"/>: a key that does not close must not quietly charge the gap to someone.
/// Largest remainder hands out whole units only, so a total that is no multiple of the unit also leaves a rest, with a warning.
/// A negative total is distributed as its absolute value and then negated, so that +x and −x mirror each other.
/// </remarks>
internal static class Verdeler
{
    /// <summary>The tie rule. By name and not by place, so that the order of participants never changes an amount.</summary>
    public const string Gelijkstandregel =
        "Bij gelijke resten gaat de eenheid eerst naar het grootste exacte aandeel en daarna naar de naam die vooraan staat op alfabet (ordinaal).";

    /// <summary>Distributes, or says at which field the order cannot be carried out.</summary>
    public static Uitkomst<Verdeelresultaat> Verdeel(Verdeelopdracht opdracht)
    {
        var fouten = Opdrachtcontrole.Controleer(opdracht);
        if (opdracht.Onderdelen.All(o => o.Maatstaf.IsEmpty))
        {
            return Uitkomst<Verdeelresultaat>.Geweigerd(fouten);
        }

        var rooster = Verdeelrooster.Maak(opdracht.Onderdelen, fouten);
        Opdrachtcontrole.ControleerMaatstaven(opdracht, rooster, fouten);
        if (fouten.Count > 0)
        {
            return Uitkomst<Verdeelresultaat>.Geweigerd(fouten);
        }

        VulPotten(opdracht, rooster);
        return RondAf(opdracht, rooster, Aandelen.Bereken(rooster.Kolommen, rooster.Namen.Length, opdracht.AfrondenOp));
    }

    private static void VulPotten(Verdeelopdracht opdracht, Verdeelrooster rooster)
    {
        var naVast = Math.Abs(opdracht.Bedrag.Waarde) - Opdrachtcontrole.VasteBedragen(opdracht);
        foreach (var kolom in rooster.Kolommen)
        {
            kolom.VerdeelPot(kolom.Onderdeel.VastBedrag?.Absoluut() ?? (naVast * kolom.Onderdeel.Deel!.Value));
        }
    }

    private static Uitkomst<Verdeelresultaat> RondAf(Verdeelopdracht opdracht, Verdeelrooster rooster, Aandelen aandelen)
    {
        var doelEenheden = (long)aandelen.Som.Afgerond();
        var rekenkundig = aandelen.Rekenkundig();
        var gelijkstand = false;
        var eenheden = opdracht.Methode is Afrondingsmethode.GrootsteRest or Afrondingsmethode.Handmatig
            ? aandelen.VolgensGrootsteRest(rooster.Namen, doelEenheden, out gelijkstand)
            : rekenkundig;
        var bewerking = new Verdeelbewerking(opdracht, rooster, rekenkundig, eenheden);
        var doel = Doel(opdracht, aandelen.Som, doelEenheden);

        if (opdracht.Methode == Afrondingsmethode.RekenkundigMetSluitpost)
        {
            bewerking.TelOp(opdracht.Sluitpost!, doel - bewerking.Som);
        }

        foreach (var correctie in opdracht.Correcties)
        {
            bewerking.TelOp(correctie.Deelnemer, correctie.Bedrag);
        }

        var verschil = doel - bewerking.Som;
        if (opdracht.Methode == Afrondingsmethode.Handmatig && verschil != Bedrag.Nul)
        {
            return Uitkomst<Verdeelresultaat>.Geweigerd("correcties",
                $"De bedragen sluiten niet op het totaal: het verschil is {verschil.Kort()}. Pas de correcties aan tot het verschil 0 is.");
        }

        var afrondingsregel = opdracht.Methode == Afrondingsmethode.RekenkundigMetAfrondingsregel ? verschil : Bedrag.Nul;
        return Uitkomst<Verdeelresultaat>.Ok(new()
        {
            Opdracht = opdracht,
            Rijen = Rijen(bewerking),
            Afrondingsregel = afrondingsregel,
            Rest = opdracht.Bedrag - bewerking.Som - afrondingsregel,
            GelijkstandBeslist = gelijkstand,
            Waarschuwingen = Verdeelwaarschuwingen.Bij(opdracht, bewerking),
        });
    }

    // What a closing method closes on; see the remarks of the class.
    private static Bedrag Doel(Verdeelopdracht opdracht, Breuk som, long doelEenheden)
    {
        var sleutelSluit = som == (Breuk)Math.Abs(opdracht.Bedrag.Waarde) / opdracht.AfrondenOp;
        var inEenheden = new Bedrag(doelEenheden * opdracht.AfrondenOp);
        return sleutelSluit && opdracht.Methode != Afrondingsmethode.GrootsteRest ? opdracht.Bedrag
            : opdracht.Bedrag.Waarde < 0 ? -inEenheden : inEenheden;
    }

    private static Verdeelrij[] Rijen(Verdeelbewerking bewerking)
    {
        var rijen = new Verdeelrij[bewerking.Rooster.Namen.Length];
        for (var rij = 0; rij < rijen.Length; rij++)
        {
            rijen[rij] = new(bewerking, rij);
        }

        return rijen;
    }
}
