using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in at the end of a case.</summary>
internal sealed class Verslaginvoer
{
    [Required(ErrorMessage = "Schrijf wat de aanpak opleverde."), StringLength(4000)]
    [Display(Name = "Wat leverde de aanpak op?")]
    public string Resultaat { get; set; } = "";

    [Required(ErrorMessage = "Schrijf wie verder gaat."), StringLength(500)]
    [Display(Name = "Wie gaat verder?")]
    public string Vervolg { get; set; } = "";

    [StringLength(2000)]
    [Display(Name = "Wat hebben we geleerd?")]
    public string? Leerpunten { get; set; }

    /// <summary>The row version of the case that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Ends a case: writes the closing report and shields it (A-126; B1.15).</summary>
internal sealed class Sluiting(CasussenDbContext db, Casusboek boek, FaseVerzetten fase, CasusBewaren bewaren)
{
    /// <summary>What is in the way of shielding.</summary>
    public async Task<IReadOnlyList<string>> BezwarenAsync(Casus casus, CancellationToken ct) =>
        casus.Fase is Casusfase.Sluiten ? Casusfasen.Bezwaren(casus.Fase, Casusfase.Afgeschermd, await fase.FeitenAsync(casus, ct)) : [];

    /// <summary>Writes the closing report, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> SchrijfAsync(Guid casusId, Verslaginvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, invoer.Versie, ct);
        if (casus.Fase is not Casusfase.Sluiten)
        {
            return Uitkomst.Geweigerd("", "Zet de casus eerst op “sluiten”. Dan kunt u het sluitverslag schrijven.");
        }

        (casus.Resultaat, casus.Vervolg, casus.Leerpunten) = (invoer.Resultaat.Trim(), invoer.Vervolg.Trim(), Tekst.Leeg(invoer.Leerpunten));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Closes and shields the case, in the open transaction.</summary>
    public Task<Uitkomst> SchermAfAsync(Guid casusId, uint versie, CancellationToken ct) => fase.VoerUitAsync(casusId, Casusfase.Afgeschermd, versie, ct);

    /// <inheritdoc cref="CasusBewaren.VerlengAsync" />
    public Task<Uitkomst> VerlengAsync(Guid casusId, Verlenginvoer invoer, CancellationToken ct) => bewaren.VerlengAsync(casusId, invoer, ct);
}
