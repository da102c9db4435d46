namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>A municipality with its inhabitants.</summary>
internal sealed record Factsheetgemeente(string Code, string Naam, int? Inwoners);

/// <summary>A theme as the region calls it.</summary>
internal sealed record Factsheetthema(string Id, string Titel);

/// <summary>What was counted, and what was shown before.</summary>
/// <param name="Periode">The half year.</param>
/// <param name="Gemeenten">The municipalities, in the order of the house.</param>
/// <param name="Themas">The themes.</param>
/// <param name="Halven">The counts of this half and the one before.</param>
/// <param name="Kwartalen">The meldingen of each quarter of the reporting years that these halves lie in.</param>
/// <param name="Tabellen">The tables of those years that administrators can see, as they were counted.</param>
/// <param name="Beschermd">The same tables, as administrators see them.</param>
/// <param name="Eerder">Every factsheet that was ever published.</param>
/// <param name="Drempel">From here on a number may be shown.</param>
/// <param name="Op">When (UTC).</param>
internal sealed record Factsheetopdracht(
    Verslagperiode Periode, IReadOnlyList<Factsheetgemeente> Gemeenten, IReadOnlyList<Factsheetthema> Themas, IReadOnlyDictionary<Verslagperiode, IReadOnlyList<Telling>> Halven,
    IReadOnlyDictionary<Kwartaal, IReadOnlyList<Telling>> Kwartalen, IReadOnlyList<Cijfertabel> Tabellen, IReadOnlyList<Cijfertabel> Beschermd, IReadOnlyList<Factsheetinhoud> Eerder, int Drempel, DateTimeOffset Op)
{
    /// <summary>This half and the one before.</summary>
    public IReadOnlyList<Verslagperiode> Perioden => [Periode, Periode.Ervoor()];
}

/// <summary>Makes the factsheets of all municipalities at once. Knows no database: the same counts always give the same factsheets.</summary>
internal static class Factsheetbouwer
{
    private static readonly (Maat Maat, string Titel, string Uitleg)[] PerThema =
    [
        (Maat.Meldingen, "Meldingen per thema", "Een melding telt mee in de periode waarin zij binnenkwam. Eén persoon kan meer meldingen hebben."),
        (Maat.Casussen, "Lopende casussen per thema", "Een casus telt één keer mee als zij op een dag in deze periode liep. Casussen van twee perioden tellen dus niet op."),
    ];

    private static readonly (Maat Maat, string Titel, string Uitleg)[] Geheel =
    [
        (Maat.Personen, "Unieke personen", "Iedereen over wie in deze periode een melding binnenkwam, één keer geteld. Wie in twee gemeenten voorkomt, telt in het huis één keer."),
        (Maat.Acties, "Uitgevoerde acties", "Acties uit plannen van aanpak, op de dag waarop de organisatie ze gereed meldde."),
    ];

    /// <summary>The content of each factsheet, in the order of the municipalities.</summary>
    public static IReadOnlyList<Factsheetinhoud> Maak(Factsheetopdracht opdracht)
    {
        var publicatie = new Publicatie(opdracht.Drempel);
        string[] gemeenten = [.. opdracht.Gemeenten.Select(g => g.Code)], themas = [.. opdracht.Themas.Select(t => t.Id)];
        foreach (var periode in opdracht.Perioden)
        {
            var tellingen = opdracht.Halven[periode];
            foreach (var (maat, _, _) in PerThema)
            {
                publicatie.Voeg(maat, periode, gemeenten, themas, (g, t) => tellingen.Where(x => x.Maat == maat && x.Gemeente == g && x.Thema == t && (maat is Maat.Meldingen || x.Kenmerk.Length == 0)).Sum(x => x.Aantal));
            }

            foreach (var (maat, _, _) in Geheel)
            {
                publicatie.Voeg(maat, periode, gemeenten, g => tellingen.Where(x => x.Maat == maat && (maat is Maat.Personen ? x.Gemeente == g && x.Thema.Length == 0 : g.Length == 0 || x.Gemeente == g)).Sum(x => x.Aantal));
            }
        }

        publicatie.BlijfVerbergen(opdracht.Eerder.SelectMany(i => Cellen(i).Where(c => c.Waarde is null).Select(c => c.Cel)));
        var ruimte = new Telruimte(opdracht.Kwartalen, opdracht.Halven, gemeenten, [.. opdracht.Tabellen.SelectMany(t => t.Definitie.Kolommen)]);
        publicatie.Sluit(ruimte, Bekend(opdracht, ruimte), opdracht.Tabellen.SelectMany(Jaarbescherming.Getoond).Select(g => (g.Cel, g.Waarde)));
        return [.. opdracht.Gemeenten.Select(g => Inhoud(opdracht, publicatie, g))];
    }

    /// <summary>Every number that a factsheet shows or hides.</summary>
    public static IEnumerable<(Cel Cel, int? Waarde)> Cellen(Factsheetinhoud inhoud) =>
        from blok in inhoud.Blokken
        from regel in blok.Regels
        from cel in new[]
        {
            (new Cel(blok.Maat, inhoud.Periode, inhoud.Code, regel.Thema), regel.Nu),
            (new Cel(blok.Maat, inhoud.Periode.Ervoor(), inhoud.Code, regel.Thema), regel.Vorige),
            (new Cel(blok.Maat, inhoud.Periode, "", regel.Thema), regel.Huis),
        }
        select cel;

    // What administrators can see already: the tables of whole years, and what was published.
    private static Herleidbaarheid Bekend(Factsheetopdracht opdracht, Telruimte ruimte)
    {
        var bekend = new Herleidbaarheid();
        foreach (var (cel, _) in opdracht.Beschermd.SelectMany(Jaarbescherming.Getoond))
        {
            bekend.Toon(ruimte.Som(cel));
        }

        foreach (var (cel, _) in opdracht.Eerder.SelectMany(Cellen).Where(c => c.Waarde is not null && c.Cel.Maat is Maat.Meldingen or Maat.Casussen).DistinctBy(c => c.Cel))
        {
            bekend.Toon(ruimte.Som(cel));
        }

        return bekend;
    }

    private static Factsheetinhoud Inhoud(Factsheetopdracht opdracht, Publicatie publicatie, Factsheetgemeente gemeente)
    {
        Factsheetregel Regel(Maat maat, string thema, string titel) => new(
            thema, titel, publicatie.Getoond(new(maat, opdracht.Periode, gemeente.Code, thema)), publicatie.Getoond(new(maat, opdracht.Periode.Ervoor(), gemeente.Code, thema)), publicatie.Getoond(new(maat, opdracht.Periode, "", thema)));

        int? huis = opdracht.Gemeenten.All(g => g.Inwoners is not null) ? opdracht.Gemeenten.Sum(g => g.Inwoners) : null;
        return new(gemeente.Naam, gemeente.Code, gemeente.Inwoners, huis, opdracht.Periode.Van.ToString(), opdracht.Periode.Tot.ToString(), opdracht.Drempel, Factsheetinhoud.HuidigeMethode, opdracht.Op,
        [
            .. PerThema.Select(b => new Factsheetblok(b.Maat, b.Titel, b.Uitleg, [.. opdracht.Themas.Select(t => Regel(b.Maat, t.Id, t.Titel)), Regel(b.Maat, "", "Totaal")])),
            .. Geheel.Select(b => new Factsheetblok(b.Maat, b.Titel, b.Uitleg, [Regel(b.Maat, "", "Totaal")])),
        ]);
    }
}
