using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Factsheets;

/// <summary>Counts the factsheets of all municipalities over half a year.</summary>
internal sealed class Factsheetteller(SignaleringDbContext db, Cijferlezer lezer, Tabelmaker maker, Regioprofiel profiel, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>How many factsheets a count gives.</summary>
    public int Aantal => profiel.Gemeenten.Count;

    /// <summary>The half that ended last.</summary>
    public Verslagperiode Laatste => Halfjaar.Laatste(maker.EersteKwartaal, klok.Vandaag());

    /// <summary>Reads a half by one of its quarters.</summary>
    /// <returns>The half; or why it is none of which factsheets can be made.</returns>
    public Uitkomst<Verslagperiode> Periode(string? kwartaal) => Kwartaal.Lees(kwartaal) is not { } gelezen ? Uitkomst<Verslagperiode>.Geweigerd("periode", "Schrijf een kwartaal van het halfjaar als 2021-Q2.")
        : Halfjaar.Bij(maker.EersteKwartaal, gelezen) is var half && maker.IsVoorlopig(half) ? Uitkomst<Verslagperiode>.Geweigerd("periode", $"Dit halfjaar is nog niet voorbij. Vanaf {half.Tot.Tot.AddDays(1):d MMMM yyyy} kan het.")
        : Uitkomst<Verslagperiode>.Ok(half);

    /// <summary>Counts the content of the factsheets, as they would be published now.</summary>
    public async Task<IReadOnlyList<Factsheetinhoud>> TelAsync(Verslagperiode periode, CancellationToken ct)
    {
        var halven = new Dictionary<Verslagperiode, IReadOnlyList<Telling>>();
        foreach (var half in new[] { periode, periode.Ervoor() })
        {
            halven[half] = await lezer.LeesAsync(half, Enum.GetValues<Maat>().ToHashSet(), ct);
        }

        var kwartalen = new Dictionary<Kwartaal, IReadOnlyList<Telling>>();
        var (tabellen, beschermd) = (new List<Cijfertabel>(), new List<Cijfertabel>());
        foreach (var jaar in halven.Keys.Select(h => Verslagperiode.Jaar(maker.EersteKwartaal, h.Van)).Distinct())
        {
            if (maker.IsVoorlopig(jaar))
            {
                foreach (var kwartaal in jaar.Kwartalen)
                {
                    kwartalen[kwartaal] = await lezer.LeesAsync(new(kwartaal, kwartaal), new HashSet<Maat> { Maat.Meldingen }, ct);
                }

                continue;
            }

            // Of a year that is over there are tables, which must not give a small number back together with a factsheet.
            var geteld = await maker.JaarAsync(jaar, ct);
            tabellen.AddRange(geteld.Tabellen);
            beschermd.AddRange(geteld.Beschermd);
            foreach (var (kwartaal, tellingen) in geteld.Kwartalen)
            {
                kwartalen[kwartaal] = [.. tellingen.Where(t => t.Maat is Maat.Meldingen)];
            }
        }

        var drempel = maker.DrempelNu;
        string[] themas = [.. catalogus.Themas.Select(t => t.Id).Union(halven.Values.Concat(kwartalen.Values).SelectMany(t => t.Select(x => x.Thema)).Where(t => t.Length > 0), StringComparer.Ordinal)];
        var eerder = await db.Factsheets.AsNoTracking().Where(f => f.Stand != Factsheetstand.Concept).Select(f => f.Inhoud).ToListAsync(ct);
        return Factsheetbouwer.Maak(new(
            periode, [.. profiel.Gemeenten.Select(g => new Factsheetgemeente(g.Code, g.Naam, Inwoners(g, periode)))],
            [.. themas.Select(t => new Factsheetthema(t, profiel.Term($"thema.{t}", catalogus.Thematitel(t)))).OrderBy(t => t.Titel, StringComparer.Ordinal)],
            halven, kwartalen, tabellen, beschermd, eerder.ConvertAll(Factsheetinhoud.Lees), drempel, klok.GetUtcNow()));
    }

    // As they were known when the half began; the first known number when it is older than that.
    private static int? Inwoners(Gemeente gemeente, Verslagperiode periode) =>
        (gemeente.Inwoners.Where(i => i.Peildatum <= periode.Van.Van).MaxBy(i => i.Peildatum) ?? gemeente.Inwoners.MinBy(i => i.Peildatum))?.Aantal;
}
