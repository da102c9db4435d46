using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Wegen;

/// <summary>What a participant judged.</summary>
internal sealed record Oordeelregel(Wegingoordeel Oordeel, string Organisatie);

/// <summary>A weging as the page shows it.</summary>
internal sealed record Wegingbeeld(Weging Weging, Wegingkader Kader, IReadOnlyList<Wegingcriterium> Criteria, IReadOnlyList<Oordeelregel> Oordelen);

/// <summary>Reads the wegingen of a case for the screen.</summary>
internal sealed class WegingLezen(CasussenDbContext db, Casuskeuzes keuzes, Mensen mensen, IHuidigeGebruiker gebruiker)
{
    /// <summary>The wegingen, the last first.</summary>
    public async Task<IReadOnlyList<Wegingbeeld>> BeeldenAsync(Guid casusId, CancellationToken ct)
    {
        var wegingen = await db.Wegingen.AsNoTracking().Where(w => w.DossierId == casusId).OrderByDescending(w => w.BegonnenOp).ToListAsync(ct);
        var criteria = (await db.Wegingcriteria.AsNoTracking().Where(c => c.DossierId == casusId).OrderBy(c => c.Code).ToListAsync(ct)).ToLookup(c => c.WegingId);
        var oordelen = (await db.Wegingoordelen.AsNoTracking().Where(o => o.DossierId == casusId).OrderBy(o => o.Op).ToListAsync(ct)).ToLookup(o => o.WegingId);
        var namen = (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam);
        return [.. wegingen.Select(w => new Wegingbeeld(
            w, keuzes.KaderMet(w.Kader), [.. criteria[w.Id]], [.. oordelen[w.Id].Select(o => new Oordeelregel(o, namen.GetValueOrDefault(o.OrganisatieId, "vervallen organisatie")))]))];
    }

    /// <summary>The organisations for which this user writes a judgement down: all public ones for whoever leads the weging, else the own one.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OrganisatiesAsync(bool alle, CancellationToken ct) =>
        [.. (await mensen.OrganisatiesAsync(ct)).Where(o => o.Klasse is Deelnemersklasse.Lid1 && (alle || o.Id == gebruiker.Bevoegdheid?.OrganisatieId)).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
}
