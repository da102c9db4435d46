using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Huizen;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Checks that this house asked, or what others asked of it.</summary>
[VereistRecht(Rechten.CheckLezen)]
internal sealed class OverzichtModel(ChecksLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    /// <summary>Whether the questions of other houses are asked for.</summary>
    [FromQuery(Name = "ontvangen")]
    public bool Ontvangen { get; set; }

    public IReadOnlyList<Bekendheidscheck> Gevraagd { get; private set; } = [];

    public IReadOnlyList<Ontvangencheck> VanAnderen { get; private set; } = [];

    public IReadOnlyDictionary<Guid, VerbondenHuis> Huizen { get; private set; } = new Dictionary<Guid, VerbondenHuis>();

    public bool MagDoen => gebruiker.Mag(Rechten.CheckDoen);

    public bool MagOntvangen => gebruiker.Mag(Rechten.OntvangenLezen);

    public string Huis(Guid id) => Huizen.GetValueOrDefault(id)?.Naam ?? "vervallen huis";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Huizen = await lezen.HuizenAsync(ct);
        Ontvangen = Ontvangen && MagOntvangen;
        if (Ontvangen)
        {
            VanAnderen = await lezen.OntvangenAsync(ct);
        }
        else
        {
            Gevraagd = await lezen.GevraagdAsync(ct);
        }
    }
}
