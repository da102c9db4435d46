using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Aanpak;

/// <summary>What the page with the people of a case lets one do.</summary>
internal sealed class Casusmensen(RegieGeven regie, DeelnemersRegelen deelnemers, BetrokkenenRegelen betrokkenen, RelatiesRegelen relaties, Mensen mensen)
{
    /// <summary>Who can have the regie.</summary>
    public Task<IReadOnlyList<SelectListItem>> RegisseursAsync(CancellationToken ct) => KeuzesAsync(Rechten.PlanWijzigen, ct);

    /// <summary>Who can take part.</summary>
    public Task<IReadOnlyList<SelectListItem>> PartnersAsync(CancellationToken ct) => KeuzesAsync(Rechten.BijdrageLeveren, ct);

    /// <inheritdoc cref="RegieGeven.VoerUitAsync" />
    public Task<Uitkomst> GeefRegieAsync(Guid casusId, Regieinvoer invoer, CancellationToken ct) => regie.VoerUitAsync(casusId, invoer, ct);

    /// <inheritdoc cref="DeelnemersRegelen.LaatToeAsync" />
    public Task<Uitkomst> LaatToeAsync(Guid casusId, Deelnemerinvoer invoer, CancellationToken ct) => deelnemers.LaatToeAsync(casusId, invoer, ct);

    /// <inheritdoc cref="DeelnemersRegelen.BeeindigAsync" />
    public Task<Uitkomst> BeeindigAsync(Guid casusId, Guid deelnemerId, CancellationToken ct) => deelnemers.BeeindigAsync(casusId, deelnemerId, ct);

    /// <inheritdoc cref="BetrokkenenRegelen.VoegToeAsync" />
    public Task<Uitkomst> VoegToeAsync(Guid casusId, Guid persoonId, Betrokkeneinvoer invoer, CancellationToken ct) => betrokkenen.VoegToeAsync(casusId, persoonId, invoer, ct);

    /// <inheritdoc cref="BetrokkenenRegelen.WijzigAsync" />
    public Task<Uitkomst> WijzigAsync(Guid casusId, Guid plaatsId, Betrokkeneinvoer invoer, CancellationToken ct) => betrokkenen.WijzigAsync(casusId, plaatsId, invoer, ct);

    /// <inheritdoc cref="BetrokkenenRegelen.HaalUitAsync" />
    public Task<Uitkomst> HaalUitAsync(Guid casusId, Guid plaatsId, CancellationToken ct) => betrokkenen.HaalUitAsync(casusId, plaatsId, ct);

    /// <inheritdoc cref="RelatiesRegelen.VoegToeAsync" />
    public Task<Uitkomst> LegRelatieAsync(Guid casusId, Guid? betrokkeneId, Guid? persoonId, Relatiesoort? soort, CancellationToken ct) => relaties.VoegToeAsync(casusId, betrokkeneId, persoonId, soort, ct);

    /// <inheritdoc cref="RelatiesRegelen.HaalWegAsync" />
    public Task<Uitkomst> HaalRelatieWegAsync(Guid casusId, Guid relatieId, CancellationToken ct) => relaties.HaalWegAsync(casusId, relatieId, ct);

    private async Task<IReadOnlyList<SelectListItem>> KeuzesAsync(string recht, CancellationToken ct) =>
        [.. (await mensen.MetRechtAsync(recht, ct)).Select(m => new SelectListItem(m.Voluit, m.Id.ToString()))];
}
