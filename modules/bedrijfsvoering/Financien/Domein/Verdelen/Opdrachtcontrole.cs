using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Refuses an order that cannot be distributed, at the field of the JSON contract, with what to do.</summary>
internal static class Opdrachtcontrole
{
    private const decimal GrootsteBedrag = 10_000_000_000_000m;
    private const decimal GrootsteOverschrijding = 100m;

    /// <summary>What can be checked without the weights.</summary>
    public static List<Fout> Controleer(Verdeelopdracht opdracht)
    {
        var fouten = new List<Fout>();
        var bedrag = opdracht.Bedrag.Waarde;
        if (!decimal.IsInteger(bedrag * 100) || Math.Abs(bedrag) > GrootsteBedrag)
        {
            fouten.Add(new("bedrag", "Geef een bedrag met hoogstens twee decimalen en hoogstens 10 biljoen euro."));
        }

        if (opdracht.AfrondenOp < 0.01m || !decimal.IsInteger(opdracht.AfrondenOp * 100))
        {
            fouten.Add(new("afrondenOp", "Rond af op een veelvoud van 0.01, bijvoorbeeld 1, 0.05 of 0.01."));
        }

        if (opdracht.Onderdelen.Count == 0)
        {
            fouten.Add(new("onderdelen", "Er is geen onderdeel. Geef ten minste één onderdeel met een maatstaf."));
        }

        for (var k = 0; k < opdracht.Onderdelen.Count; k++)
        {
            ControleerOnderdeel(opdracht.Onderdelen[k], $"onderdelen[{k}]", bedrag < 0, fouten);
        }

        if (fouten.Count == 0)
        {
            ControleerOptelling(opdracht, fouten);
        }

        ControleerMethode(opdracht, fouten);
        return fouten;
    }

    /// <summary>What needs the weights: sums, and participants that are named elsewhere in the order.</summary>
    public static void ControleerMaatstaven(Verdeelopdracht opdracht, Verdeelrooster rooster, List<Fout> fouten)
    {
        var metFout = fouten.Count > 0;
        for (var k = 0; k < rooster.Kolommen.Length && !metFout; k++)
        {
            var kolom = rooster.Kolommen[k];
            if (kolom.SomGeheel.IsZero)
            {
                fouten.Add(new($"onderdelen[{k}].maatstaf", "De maatstaf telt op tot 0. Geef ten minste één deelnemer meer dan 0."));
            }
            else if (kolom.Onderdeel.Noemer is { } noemer && kolom.Som > (Breuk)noemer * GrootsteOverschrijding)
            {
                fouten.Add(new($"onderdelen[{k}].noemer", "De maatstaf telt op tot meer dan honderd keer de noemer. Controleer de noemer."));
            }
        }

        if (opdracht.Methode == Afrondingsmethode.RekenkundigMetSluitpost && opdracht.Sluitpost is { Length: > 0 } sluitpost
            && !rooster.Namen.Contains(sluitpost, StringComparer.Ordinal))
        {
            fouten.Add(new("sluitpost", Onbekend(sluitpost, rooster)));
        }

        for (var i = 0; i < opdracht.Correcties.Count; i++)
        {
            if (!rooster.Namen.Contains(opdracht.Correcties[i].Deelnemer, StringComparer.Ordinal))
            {
                fouten.Add(new($"correcties[{i}].naam", Onbekend(opdracht.Correcties[i].Deelnemer, rooster)));
            }
        }
    }

    private static string Onbekend(string naam, Verdeelrooster rooster) =>
        $"{naam} komt in geen maatstaf voor. Kies uit: {string.Join(", ", rooster.Namen.Take(10))}{(rooster.Namen.Length > 10 ? ", …" : "")}.";

    private static void ControleerOnderdeel(Verdeelonderdeel onderdeel, string veld, bool negatiefTotaal, List<Fout> fouten)
    {
        if (onderdeel.Deel is null == onderdeel.VastBedrag is null)
        {
            fouten.Add(new($"{veld}.deel", "Geef een deel of een vast bedrag, niet allebei en niet geen van beide."));
        }

        if (onderdeel.Deel?.Teken < 0)
        {
            fouten.Add(new($"{veld}.deel", "Een deel mag niet negatief zijn. Vul een getal van 0 tot en met 1 in."));
        }

        if (onderdeel.VastBedrag?.Teken < 0 && !negatiefTotaal)
        {
            fouten.Add(new($"{veld}.bedrag", "Een vast bedrag mag niet negatief zijn als het totaal dat niet is."));
        }

        if (onderdeel.Noemer <= 0)
        {
            fouten.Add(new($"{veld}.noemer", "De noemer is \"som\" of een getal groter dan 0."));
        }

        if (onderdeel.Maatstaf.IsEmpty)
        {
            fouten.Add(new($"{veld}.maatstaf", "De maatstaf noemt geen deelnemers. Geef ten minste één deelnemer."));
        }
    }

    private static void ControleerOptelling(Verdeelopdracht opdracht, List<Fout> fouten)
    {
        var delen = opdracht.Onderdelen.Aggregate(Breuk.Nul, (som, o) => som + (o.Deel ?? Breuk.Nul));
        if (delen > Breuk.Een)
        {
            fouten.Add(new("onderdelen", $"De delen tellen op tot {delen.Kort()}. Samen mogen ze hoogstens 1 zijn."));
        }

        var vast = VasteBedragen(opdracht);
        var totaal = Math.Abs(opdracht.Bedrag.Waarde);
        if (vast > totaal)
        {
            fouten.Add(new("onderdelen", $"De vaste bedragen zijn samen {vast.Kort()}. Dat is meer dan het totaal van {new Bedrag(totaal).Kort()}."));
        }
    }

    /// <summary>The fixed amounts together, without sign.</summary>
    public static Breuk VasteBedragen(Verdeelopdracht opdracht) =>
        opdracht.Onderdelen.Aggregate(Breuk.Nul, (som, o) => som + (o.VastBedrag?.Absoluut() ?? Breuk.Nul));

    private static void ControleerMethode(Verdeelopdracht opdracht, List<Fout> fouten)
    {
        if (!Enum.IsDefined(opdracht.Methode))
        {
            fouten.Add(new("methode", $"Kies een methode: {string.Join(", ", Enum.GetNames<Afrondingsmethode>())}."));
        }

        if (opdracht.Methode == Afrondingsmethode.RekenkundigMetSluitpost && string.IsNullOrEmpty(opdracht.Sluitpost))
        {
            fouten.Add(new("sluitpost", "Deze methode heeft een sluitpost nodig. Noem de deelnemer die het verschil draagt."));
        }

        if (opdracht.Methode != Afrondingsmethode.Handmatig && opdracht.Correcties.Count > 0)
        {
            fouten.Add(new("correcties", "Correcties horen bij de methode Handmatig. Kies die methode of haal de correcties weg."));
        }

        for (var i = 0; i < opdracht.Correcties.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(opdracht.Correcties[i].Reden))
            {
                fouten.Add(new($"correcties[{i}].reden", "Schrijf waarom u dit bedrag met de hand verandert."));
            }

            if (!decimal.IsInteger(opdracht.Correcties[i].Bedrag.Waarde * 100))
            {
                fouten.Add(new($"correcties[{i}].bedrag", "Een correctie heeft hoogstens twee decimalen."));
            }
        }
    }
}
