using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Personen;

/// <summary>One person: who it is, what was reported, and who was taken up in this person.</summary>
[VereistRecht(Rechten.PersoonLezen)]
[VereistDossier<Persoon>("persoonId")]
internal sealed class DetailModel(PersoonLezen lezen, PersonenSamenvoegen samenvoegen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Persoon Persoon { get; private set; } = null!;

    public IReadOnlyList<Persoonmelding> Meldingen { get; private set; } = [];

    public IReadOnlyList<Samenvoeging> Samenvoegingen { get; private set; } = [];

    /// <summary>Who has the BSN that this person had; probably the same person.</summary>
    public Persoon? NummerBij { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.PersoonWijzigen);

    public bool MagMelden => gebruiker.Mag(Rechten.MeldingMaken);

    public bool MagSamenvoegen => gebruiker.Mag(Rechten.PersoonSamenvoegen);

    public bool ZietAdres => !Persoon.AdresAfgeschermd || gebruiker.Mag(Rechten.AdresLezen);

    public async Task<IActionResult> OnGetAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await lezen.LeesAsync(persoonId, ct);
        if (Persoon.SamengevoegdMetId is { } blijver)
        {
            flash.Meld(MeldingSoort.Info, "Deze persoon is samengevoegd. U ziet nu de persoon die bleef.");
            return LocalRedirect($"/casussen/personen/{blijver}");
        }

        NummerBij = await lezen.NummerBijAsync(Persoon, ct);
        (Meldingen, Samenvoegingen) = (await lezen.MeldingenAsync(persoonId, ct), await lezen.SamenvoegingenAsync(persoonId, ct));
        return Page();
    }

    [VereistRecht(Rechten.PersoonSamenvoegen)]
    public async Task<IActionResult> OnPostTerugdraaienAsync(Guid persoonId, Guid samenvoegingId, CancellationToken ct)
    {
        if (!ModelState.Neem(await samenvoegen.DraaiTerugAsync(persoonId, samenvoegingId, ct)))
        {
            await OnGetAsync(persoonId, ct);
            return Page();
        }

        flash.Gelukt("De samenvoeging is teruggedraaid: het zijn weer twee personen.");
        return LocalRedirect($"/casussen/personen/{persoonId}");
    }
}
