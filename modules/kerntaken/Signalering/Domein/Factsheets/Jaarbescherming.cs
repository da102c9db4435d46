namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>The tables of one reporting year for readers outside the house. Together, and with the factsheets that were published before the year was over, they give no small number back.</summary>
/// <remarks>What is published after the year is measured against these tables, so they never change by it.</remarks>
internal static class Jaarbescherming
{
    /// <summary>Hides what must be hidden.</summary>
    /// <param name="tabellen">All tables of the year, as they were counted.</param>
    /// <param name="kwartalen">The meldingen of each of its quarters.</param>
    /// <param name="eerder">The factsheets that were published before the year was over.</param>
    /// <param name="drempel">From here on a number may be shown.</param>
    public static IReadOnlyList<Cijfertabel> Bescherm(IReadOnlyList<Cijfertabel> tabellen, IReadOnlyDictionary<Kwartaal, IReadOnlyList<Telling>> kwartalen, IReadOnlyList<Factsheetinhoud> eerder, int drempel)
    {
        string[] gemeenten = [.. tabellen.SelectMany(t => t.Rijen).Select(r => r.Gemeente?.Code).OfType<string>().Distinct(StringComparer.Ordinal)];
        var ruimte = new Telruimte(kwartalen, new Dictionary<Verslagperiode, IReadOnlyList<Telling>>(), gemeenten, [.. tabellen.SelectMany(t => t.Definitie.Kolommen)]);
        var bekend = new Herleidbaarheid();
        foreach (var (cel, _) in eerder.SelectMany(Factsheetbouwer.Cellen).Where(c => c.Waarde is not null && c.Cel.Maat is Maat.Meldingen).DistinctBy(c => c.Cel))
        {
            bekend.Toon(ruimte.Som(cel));
        }

        var publicatie = new Publicatie(drempel);
        List<Cijfertabel> beschermd = [.. tabellen.Select(t => t.Bescherm(drempel))];
        foreach (var (tabel, deels) in tabellen.Zip(beschermd))
        {
            foreach (var (rij, zichtbaar) in tabel.Rijen.Zip(deels.Rijen))
            {
                foreach (var (k, kolom) in tabel.Definitie.Kolommen.Index().Where(k => k.Item.Maat is Maat.Meldingen))
                {
                    publicatie.Voeg(Cel.In(tabel, rij, kolom), rij.Waarden[k] ?? 0, zichtbaar.Waarden[k] is null);
                }
            }
        }

        publicatie.Sluit(ruimte, bekend, eerder.Count == 0 ? [] : Halven(kwartalen, gemeenten));
        return
        [
            .. beschermd.Select(t => t with
            {
                Rijen = [.. t.Rijen.Select(r => r with { Waarden = [.. r.Waarden.Select((w, k) => t.Definitie.Kolommen[k].Maat is Maat.Meldingen ? publicatie.Getoond(Cel.In(t, r, t.Definitie.Kolommen[k])) : w)] })],
            }),
        ];
    }

    /// <summary>The numbers of meldingen that a table shows.</summary>
    public static IEnumerable<(Cel Cel, int Waarde)> Getoond(Cijfertabel tabel) =>
        from rij in tabel.Rijen
        from paar in tabel.Definitie.Kolommen.Zip(rij.Waarden)
        where paar.First.Maat is Maat.Meldingen && paar.Second is not null
        select (Cel.In(tabel, rij, paar.First), paar.Second!.Value);

    // What the factsheets of the two halves count.
    private static IEnumerable<(Cel Cel, int Waarde)> Halven(IReadOnlyDictionary<Kwartaal, IReadOnlyList<Telling>> kwartalen, IReadOnlyList<string> gemeenten)
    {
        var themas = kwartalen.Values.SelectMany(t => t).Select(t => t.Thema).Distinct(StringComparer.Ordinal).Append("").ToList();
        return from half in kwartalen.Keys.OrderBy(k => k.Plek).Chunk(2).Select(h => new Verslagperiode(h[0], h[^1]))
               from gemeente in gemeenten.Append("")
               from thema in themas
               select (new Cel(Maat.Meldingen, half, gemeente, thema),
                   half.Kwartalen.SelectMany(k => kwartalen[k]).Where(t => (gemeente.Length == 0 || t.Gemeente == gemeente) && (thema.Length == 0 || t.Thema == thema)).Sum(t => t.Aantal));
    }
}
