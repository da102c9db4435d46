using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Punten;

namespace Zvh.Tafels.Zittingen;

/// <summary>An organisation that is expected at a sitting.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Aanwezig">Whether somebody is there for it.</param>
/// <param name="MagBesluiten">Whether it has a say: private participants advise (Wgs 2.27 lid 3).</param>
internal sealed record Verwacht(string Naam, bool Aanwezig, bool MagBesluiten);

/// <summary>What is on the live screen of a sitting.</summary>
/// <param name="Zitting">The sitting.</param>
/// <param name="Tafel">Its tafel.</param>
/// <param name="Agenda">The agenda as far as the user may see it.</param>
/// <param name="Plaats">Where on the agenda one is, from 0; -1 when there is nothing on it.</param>
/// <param name="Inhoud">What the present item is about; null when the user may not see that now.</param>
/// <param name="Genodigden">Who is invited to the present item, and what they prepared.</param>
/// <param name="Besluiten">What can be decided about it.</param>
/// <param name="Verwacht">Who is expected.</param>
internal sealed record Livescherm(
    Zitting Zitting, Tafel Tafel, IReadOnlyList<Puntrij> Agenda, int Plaats, Onderwerpinhoud? Inhoud, IReadOnlyList<Genodigderij> Genodigden, IReadOnlyList<Besluitsoort> Besluiten, IReadOnlyList<Verwacht> Verwacht)
{
    /// <summary>The item that is talked about.</summary>
    public Puntrij? Huidig => Op(Plaats);

    /// <summary>The item before it.</summary>
    public Puntrij? Vorige => Op(Plaats - 1);

    /// <summary>The item after it.</summary>
    public Puntrij? Volgende => Op(Plaats + 1);

    private Puntrij? Op(int plaats) => plaats >= 0 && plaats < Agenda.Count ? Agenda[plaats] : null;
}

/// <summary>Reads the live screen of a sitting.</summary>
internal sealed class Livebeeld(ZittingenLezen lezen, PuntLezen punten, IOnderwerpen onderwerpen, Besluiten besluiten, Mensen mensen)
{
    /// <summary>The screen at an item; without one at the first that is still open.</summary>
    public async Task<Livescherm> LeesAsync(Guid zittingId, Guid? puntId, bool magLeiden, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        var agenda = (await lezen.AgendaAsync(zittingId, ct)).ToList();
        var plaats = agenda.FindIndex(p => p.Punt.Id == puntId) is >= 0 and var gekozen ? gekozen : agenda.FindIndex(p => p.Punt.Stand is Puntstand.Open) is >= 0 and var open ? open : agenda.Count - 1;
        var punt = plaats >= 0 ? agenda[plaats].Punt : null;
        return new(
            zitting, tafel, agenda, plaats, punt is null ? null : await onderwerpen.InhoudAsync(punt.OnderwerpId, ct), punt is null ? [] : await punten.GenodigdenAsync(punt.Id, ct),
            punt is null || !magLeiden || !zitting.IsOpTeSchrijven ? [] : await besluiten.MogelijkAsync(punt, ct), await VerwachtAsync(zitting, tafel, ct));
    }

    /// <summary>Who is expected: who sits at the tafel, and the organisations of who is invited to something.</summary>
    public async Task<IReadOnlyList<Verwacht>> VerwachtAsync(Zitting zitting, Tafel tafel, CancellationToken ct)
    {
        var aanwezig = (await lezen.AanwezigAsync(zitting.Id, ct)).ToDictionary(a => a.Organisatie, a => a.Aanwezig, StringComparer.Ordinal);
        var organisaties = (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Naam, StringComparer.OrdinalIgnoreCase);
        var genodigd = await lezen.GenodigdeOrganisatiesAsync(zitting.Id, ct);
        return [.. tafel.Deelnemers.OrderBy(d => d.Volgorde).Select(d => d.Naam).Concat(organisaties.Values.Where(o => genodigd.Contains(o.Id)).Select(o => o.Naam)).Concat(aanwezig.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(n => new Verwacht(n, aanwezig.GetValueOrDefault(n), organisaties.GetValueOrDefault(n)?.Klasse is not (Deelnemersklasse.Lid2 or Deelnemersklasse.Derde)))];
    }
}
