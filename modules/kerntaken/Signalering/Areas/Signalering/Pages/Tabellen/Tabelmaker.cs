using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Signalering.Profiel;

namespace Zvh.Signalering.Tabellen;

/// <summary>Makes the tables of the house: for the page, the files, the API and the command line alike.</summary>
internal sealed class Tabelmaker(SignaleringDbContext db, Cijferlezer lezer, Regioprofiel profiel, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>The setting from which number on a figure may be shown outside the house.</summary>
    public const string Drempel = "signalering.drempel";

    /// <summary>For a house that sets none.</summary>
    public const int StandaardDrempel = 5;

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

    /// <summary>Whether this user gets small numbers hidden. The house itself, on the command line, sees them.</summary>
    public bool IsBeschermd => !gebruiker.IsHuis && !gebruiker.Mag(Rechten.TabelHeel);

    /// <summary>From here on a number may be shown outside the house.</summary>
    public int DrempelNu => int.TryParse(profiel.Instellingen.GetValueOrDefault(Drempel), NumberStyles.None, CultureInfo.InvariantCulture, out var ingesteld) && ingesteld > 1 ? ingesteld : StandaardDrempel;

    /// <summary>The quarter with which a reporting year begins, 1 to 4.</summary>
    public int EersteKwartaal => gegevens.EersteKwartaal;

    /// <summary>Counts a table, for this user.</summary>
    /// <returns>The table; that there is none with this code; or that this user sees only whole years.</returns>
    public async Task<Uitkomst<Cijfertabel>> MaakAsync(string? code, Verslagperiode periode, CancellationToken ct)
    {
        if (Definities.FirstOrDefault(d => d.Code == code) is not { } definitie)
        {
            return Uitkomst<Cijfertabel>.Geweigerd("tabel", $"Er is geen tabel '{code}'. Kies uit: {string.Join(", ", Definities.Select(d => d.Code))}.");
        }

        if (!IsBeschermd)
        {
            return Uitkomst<Cijfertabel>.Ok((await TelAsync([definitie], periode, ct)).Tabellen[0]);
        }

        // Two periods that overlap give the part in which they differ.
        return Verslagperiode.Jaar(EersteKwartaal, periode.Van) != periode || IsVoorlopig(periode)
            ? Uitkomst<Cijfertabel>.Geweigerd("van", $"U ziet hele verslagjaren die voorbij zijn, bijvoorbeeld {Verslagjaar}.")
            : Uitkomst<Cijfertabel>.Ok((await JaarAsync(periode, ct)).Beschermd.Single(t => t.Definitie == definitie));
    }

    /// <summary>Counts all tables of a reporting year that is over, also as readers outside the house see them.</summary>
    public async Task<Jaartabellen> JaarAsync(Verslagperiode jaar, CancellationToken ct)
    {
        var (tabellen, tellingen) = await TelAsync(Definities, jaar, ct);
        var kwartalen = jaar.Kwartalen.ToDictionary(k => k, k => tellingen[new(k, k)]);
        var einde = new DateTimeOffset(jaar.Tot.Tot.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var eerder = await db.Factsheets.AsNoTracking().Where(f => f.Op != null && f.Op < einde).Select(f => f.Inhoud).ToListAsync(ct);
        return new(kwartalen, tabellen, Jaarbescherming.Bescherm(tabellen, kwartalen, eerder.ConvertAll(Factsheetinhoud.Lees), DrempelNu));
    }

    private async Task<(IReadOnlyList<Cijfertabel> Tabellen, IReadOnlyDictionary<Verslagperiode, IReadOnlyList<Telling>> Tellingen)> TelAsync(IReadOnlyList<Tabeldefinitie> definities, Verslagperiode periode, CancellationToken ct)
    {
        var maten = definities.SelectMany(d => d.Kolommen).Select(k => k.Maat).ToHashSet();
        var tellingen = new Dictionary<Verslagperiode, IReadOnlyList<Telling>>();
        foreach (var over in periode.Kwartalen.Select(k => new Verslagperiode(k, k)).Append(periode).Distinct())
        {
            tellingen[over] = await lezer.LeesAsync(over, maten, ct);
        }

        Gemeenterij[] gemeenten = [.. profiel.Gemeenten.Select(g => new Gemeenterij(g.Code, g.Naam))];
        return ([.. definities.Select(d => Tabelbouwer.Maak(d, periode, gemeenten, tellingen, klok.GetUtcNow()))], tellingen);
    }
}

/// <summary>The tables of a reporting year.</summary>
/// <param name="Kwartalen">What was counted in each quarter.</param>
/// <param name="Tabellen">As they were counted.</param>
/// <param name="Beschermd">As readers outside the house see them.</param>
internal sealed record Jaartabellen(IReadOnlyDictionary<Kwartaal, IReadOnlyList<Telling>> Kwartalen, IReadOnlyList<Cijfertabel> Tabellen, IReadOnlyList<Cijfertabel> Beschermd);
