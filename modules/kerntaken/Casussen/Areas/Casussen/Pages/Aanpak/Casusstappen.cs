using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>What the page of a case lets one do: go on, and write something down.</summary>
internal sealed class Casusstappen(CasussenDbContext db, FaseVerzetten fase, StapZetten stap, Casusboek boek)
{
    private const int LangsteNotitie = 4000;

    /// <summary>The steps that a case could take now.</summary>
    public Task<IReadOnlyList<Vervolgstap>> MogelijkAsync(Casus casus, CancellationToken ct) => fase.MogelijkAsync(casus, ct);

    /// <summary>Takes the case to another phase, in the open transaction.</summary>
    public Task<Uitkomst> FaseAsync(Guid casusId, Casusfase naar, uint versie, CancellationToken ct) => fase.VoerUitAsync(casusId, naar, versie, ct);

    /// <summary>Takes the case to another step of the route, in the open transaction.</summary>
    public Task<Uitkomst> StapAsync(Guid casusId, string? naar, uint versie, CancellationToken ct) => stap.VoerUitAsync(casusId, naar, versie, ct);

    /// <summary>Writes a note in the timeline, in the open transaction. Before the weging nothing is gathered but the melding (B1.14).</summary>
    public async Task<Uitkomst> NoteerAsync(Guid casusId, string? tekst, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Length > LangsteNotitie)
        {
            return Uitkomst.Geweigerd("Notitie", $"Schrijf een notitie van hooguit {LangsteNotitie} tekens.");
        }

        if (!casus.IsOpen && casus.Fase is not Casusfase.Sluiten)
        {
            return Uitkomst.Geweigerd("Notitie", "U kunt pas iets toevoegen als de weging is afgerond en de casus past bij het doel.");
        }

        boek.Schrijf(casusId, Gebeurtenissoort.Notitie, tekst.Trim());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
