using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>What does not stop a distribution but must be seen: a key that does not close is never passed over in silence.</summary>
internal static class Verdeelwaarschuwingen
{
    /// <summary>The warnings, in the order of the fields.</summary>
    /// <param name="opdracht">The order.</param>
    /// <param name="bewerking">The weights and amounts.</param>
    public static IReadOnlyList<string> Bij(Verdeelopdracht opdracht, Verdeelbewerking bewerking)
    {
        var rooster = bewerking.Rooster;
        List<string> waarschuwingen = [.. OverBedrag(opdracht), .. OverSleutel(opdracht, rooster)];
        if (opdracht.Methode == Afrondingsmethode.RekenkundigMetSluitpost)
        {
            if (bewerking.BedragVan(bewerking.RijVan(opdracht.Sluitpost!)).Waarde * opdracht.Bedrag.Waarde < 0)
            {
                waarschuwingen.Add($"De sluitpost {opdracht.Sluitpost} krijgt een bedrag met het andere teken. Kies een grotere deelnemer.");
            }
        }
        else if (!string.IsNullOrEmpty(opdracht.Sluitpost))
        {
            waarschuwingen.Add($"De sluitpost {opdracht.Sluitpost} is niet gebruikt: de methode {opdracht.Methode} kent geen sluitpost.");
        }

        if (opdracht.Methode == Afrondingsmethode.Handmatig && opdracht.Correcties.Count == 0)
        {
            waarschuwingen.Add("Er zijn geen correcties met de hand: dit is het voorstel volgens GrootsteRest.");
        }

        return waarschuwingen;
    }

    private static IEnumerable<string> OverBedrag(Verdeelopdracht opdracht)
    {
        if (!decimal.IsInteger(opdracht.Bedrag.Waarde / opdracht.AfrondenOp))
        {
            yield return $"Het bedrag {opdracht.Bedrag.Kort()} is geen veelvoud van {new Bedrag(opdracht.AfrondenOp).Kort()}.";
        }

        if (opdracht.Bedrag.Waarde < 0 && opdracht.Onderdelen.Any(o => o.VastBedrag?.Teken > 0))
        {
            yield return "Het totaal is negatief: de vaste bedragen tellen ook als negatief.";
        }
    }

    private static IEnumerable<string> OverSleutel(Verdeelopdracht opdracht, Verdeelrooster rooster)
    {
        var delen = opdracht.Onderdelen.Aggregate(Breuk.Nul, (som, o) => som + (o.Deel ?? Breuk.Nul));
        var naVast = Math.Abs(opdracht.Bedrag.Waarde) - Opdrachtcontrole.VasteBedragen(opdracht);
        if (delen != Breuk.Een && naVast.Teken != 0)
        {
            yield return $"De delen tellen op tot {delen.Kort()} en niet tot 1. Van {naVast.Kort()} blijft een deel over.";
        }

        foreach (var kolom in rooster.Kolommen)
        {
            if (kolom.Onderdeel.Noemer is { } noemer && kolom.Som != noemer)
            {
                yield return $"De maatstaf van '{kolom.Onderdeel.Naam}' telt op tot {kolom.Som.Kort()} en niet tot {((Breuk)noemer).Kort()}. De sleutel sluit niet.";
            }
        }
    }
}
