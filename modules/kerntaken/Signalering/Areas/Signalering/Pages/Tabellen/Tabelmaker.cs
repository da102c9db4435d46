using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Profiel;

namespace Zvh.Signalering.Tabellen;

/// <summary>Makes the tables of the house: for the page, the files, the API and the command line alike.</summary>
internal sealed class Tabelmaker(Cijferlezer lezer, Regioprofiel profiel, TimeProvider klok)
{
    private readonly Signaleringgegevens gegevens = Signaleringgegevens.Van(profiel);

    /// <summary>The tables that this house counts.</summary>
    public IReadOnlyList<Tabeldefinitie> Definities => gegevens.Tabellen;

    /// <summary>The reporting year that ended last.</summary>
    public Verslagperiode Verslagjaar => Verslagperiode.Laatste(gegevens.EersteKwartaal, klok.Vandaag());

    /// <summary>The quarter of today.</summary>
    public Kwartaal Nu => Kwartaal.Bij(klok.Vandaag());

    /// <summary>Whether a period has not ended: its figures can still change.</summary>
    public bool IsVoorlopig(Verslagperiode periode) => periode.Tot.Tot >= klok.Vandaag();

    /// <summary>Reads a period; without one it is the reporting year that ended last.</summary>
    /// <returns>The period, or why it is none.</returns>
    public Uitkomst<Verslagperiode> Periode(string? van, string? tot)
    {
        if (string.IsNullOrEmpty(van) && string.IsNullOrEmpty(tot))
        {
            return Uitkomst<Verslagperiode>.Ok(Verslagjaar);
        }

        if (Kwartaal.Lees(van) is not { } begin)
        {
            return Uitkomst<Verslagperiode>.Geweigerd("van", "Schrijf het eerste kwartaal als 2020-Q4.");
        }

        if (Kwartaal.Lees(tot) is not { } einde)
        {
            return Uitkomst<Verslagperiode>.Geweigerd("tot", "Schrijf het laatste kwartaal als 2021-Q3.");
        }

        var periode = new Verslagperiode(begin, einde);
        return begin.Plek > einde.Plek ? Uitkomst<Verslagperiode>.Geweigerd("tot", "Het laatste kwartaal ligt voor het eerste. Draai ze om.")
            : begin.Van > klok.Vandaag() ? Uitkomst<Verslagperiode>.Geweigerd("van", "Deze periode moet nog beginnen. Kies een eerder kwartaal.")
            : periode.Kwartalen.Count > Verslagperiode.Meeste ? Uitkomst<Verslagperiode>.Geweigerd("tot", $"Kies hooguit {Verslagperiode.Meeste} kwartalen.")
            : Uitkomst<Verslagperiode>.Ok(periode);
    }

    /// <summary>Counts a table.</summary>
    /// <returns>The table; or that there is none with this code.</returns>
    public async Task<Uitkomst<Cijfertabel>> MaakAsync(string? code, Verslagperiode periode, CancellationToken ct)
    {
        if (Definities.FirstOrDefault(d => d.Code == code) is not { } definitie)
        {
            return Uitkomst<Cijfertabel>.Geweigerd("tabel", $"Er is geen tabel '{code}'. Kies uit: {string.Join(", ", Definities.Select(d => d.Code))}.");
        }

        var maten = definitie.Kolommen.Select(k => k.Maat).ToHashSet();
        var tellingen = new Dictionary<Verslagperiode, IReadOnlyList<Telling>>();
        foreach (var over in periode.Kwartalen.Select(k => new Verslagperiode(k, k)).Append(periode).Distinct())
        {
            tellingen[over] = await lezer.LeesAsync(over, maten, ct);
        }

        return Uitkomst<Cijfertabel>.Ok(Tabelbouwer.Maak(definitie, periode, [.. profiel.Gemeenten.Select(g => new Gemeenterij(g.Code, g.Naam))], tellingen, klok.GetUtcNow()));
    }
}
