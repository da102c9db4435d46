using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Vragen;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Vraagrij(Guid Id, int Volgnummer, string? Thema, string? Gemeente, DateTimeOffset Op, DateOnly Uiterlijk, Vraagstand Stand, Guid? EigenaarId);

/// <summary>A page of the list.</summary>
internal sealed record Vraagblad(IReadOnlyList<Vraagrij> Rijen, IReadOnlyDictionary<Guid, string> Namen, int Aantal, string? Volgende, string? Vorige);

/// <summary>What was put out to a partner, with the name of the partner.</summary>
internal sealed record Uitzetrij(Uitzetting Uitzetting, string Organisatie);

/// <summary>One question, as the user may see it.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Vrager">Who asked.</param>
/// <param name="Eigenaar">Who answers for it; null while nobody has it.</param>
/// <param name="Uitzettingen">For the house everything that was put out; for a partner what was put out to his organisation.</param>
internal sealed record Vraagbeeld(Vraag Vraag, string Vrager, string? Eigenaar, IReadOnlyList<Uitzetrij> Uitzettingen);

/// <summary>Reads questions for the screen.</summary>
internal sealed class VragenLezen(KnooppuntDbContext db, Mensen mensen, Partners partners, IHuidigeGebruiker gebruiker)
{
    /// <summary>One page: what is open or what is done, the last asked first.</summary>
    public async Task<Vraagblad> BladAsync(bool gesloten, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Vragen.AsNoTracking().Where(v => (v.Stand == Vraagstand.Gesloten) == gesloten);
        var blad = await Keyset.OpNummerAsync(alle, v => v.Volgnummer, q => q.Select(v => new Vraagrij(v.Id, v.Volgnummer, v.Thema, v.Gemeente, v.Op, v.Uiterlijk, v.Stand, v.EigenaarId)), r => r.Volgnummer, new(vraag.Na, vraag.Voor), ct);
        return new(blad.Rijen, await mensen.NamenAsync(blad.Rijen.Select(r => r.EigenaarId).OfType<Guid>(), ct), blad.Aantal, blad.Volgende, blad.Vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Vraagbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var vraag = await db.Vragen.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        var namen = await mensen.NamenAsync(new[] { vraag.VragerId, vraag.EigenaarId ?? vraag.VragerId }, ct);
        var uitgezet = db.Uitzettingen.AsNoTracking().Where(u => u.DossierId == id);
        if (!gebruiker.Mag(Rechten.VraagBehandelen))
        {
            uitgezet = uitgezet.Where(u => u.OrganisatieId == gebruiker.Bevoegdheid!.OrganisatieId);
        }

        var organisaties = await partners.NamenAsync(ct);
        return new(vraag, namen.GetValueOrDefault(vraag.VragerId, "vervallen account"), vraag.EigenaarId is { } eigenaar ? namen.GetValueOrDefault(eigenaar, "vervallen account") : null,
            [.. (await uitgezet.OrderBy(u => u.Op).ToListAsync(ct)).Select(u => new Uitzetrij(u, organisaties.GetValueOrDefault(u.OrganisatieId, "vervallen organisatie")))]);
    }
}
