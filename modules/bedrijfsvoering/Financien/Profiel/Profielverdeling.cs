using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>Carries out the distributions of a profile with the engine.</summary>
/// <param name="financien">The finances of the profile.</param>
/// <param name="profiel">The profile: it knows the inhabitants.</param>
internal sealed class Profielverdeling(Financiengegevens financien, Regioprofiel profiel)
{
    private readonly SleutelToepassen sleutels = new(financien.Verdeelsleutels, Referentie(financien, profiel));

    /// <summary>What the keys of a profile refer to: the names of its parties and the inhabitants of its municipalities.</summary>
    public static Referentiegegevens Referentie(Financiengegevens financien, Regioprofiel profiel) => new()
    {
        Deelnemers = financien.Partijen.Select(p => p.Naam).ToHashSet(StringComparer.Ordinal),
        Inwoners = profiel.Gemeenten.SelectMany(g => g.Inwoners.Select(i => (g.Naam, i.Peildatum, i.Aantal))).GroupBy(i => i.Peildatum)
            .ToDictionary(g => g.Key, g => (IReadOnlyDictionary<string, int>)g.ToDictionary(i => i.Naam, i => i.Aantal, StringComparer.Ordinal)),
    };

    /// <summary>Shares out one amount of a stream.</summary>
    /// <param name="geldstroom">Code of the stream.</param>
    /// <param name="wijze">The amount, the key year and the rounding.</param>
    public Uitkomst<Verdeelresultaat> Verdeel(string geldstroom, Verdeelwijzegegevens wijze)
    {
        var opdracht = Opdracht(geldstroom, wijze);
        return opdracht.Gelukt
            ? Verdeler.Verdeel(opdracht.Waarde with
            {
                Methode = wijze.Methode,
                AfrondenOp = wijze.AfrondenOp,
                Sluitpost = wijze.Sluitpost,
                Correcties = [.. wijze.Correcties.Select(c => new HandmatigeCorrectie(c.Deelnemer, new(c.Bedrag), c.Reden))],
            })
            : Uitkomst<Verdeelresultaat>.Geweigerd(opdracht.Fouten);
    }

    private Uitkomst<Verdeelopdracht> Opdracht(string geldstroom, Verdeelwijzegegevens wijze)
    {
        if (!wijze.NaarBedragen)
        {
            return sleutels.Voor(financien.Geldstromen.Single(g => g.Code == geldstroom).Sleutel!, wijze.Sleuteljaar, new(wijze.Bedrag));
        }

        var bron = financien.Verdelingen.Single(v => v.Jaar == wijze.Sleuteljaar && v.Geldstroom == geldstroom).Wijze;
        var bedragen = bron.NaarBedragen
            ? Uitkomst<Verdeelresultaat>.Geweigerd("naarBedragen", $"\"{bron.Naam}\" is zelf naar bedragen verdeeld. Kies een jaar dat naar een sleutel is verdeeld.")
            : Verdeel(geldstroom, bron);
        return bedragen.Gelukt
            ? Uitkomst<Verdeelopdracht>.Ok(SleutelToepassen.NaarBedragen(bron.Naam, bedragen.Waarde.Rijen.Select(r => (r.Naam, r.Bedrag)), new(wijze.Bedrag)))
            : Uitkomst<Verdeelopdracht>.Geweigerd(bedragen.Fouten);
    }
}
