using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>The inzet register: all streams of a year.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class IndexModel(InzetLezen inzet, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Gekozen { get; set; }

    public int Jaar { get; private set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public IReadOnlyList<Inzetrij> Rijen { get; private set; } = [];

    public bool MagSchrijven => gebruiker.Mag(Rechten.InzetSchrijven);

    public decimal GeplandeFte => Rijen.Sum(r => r.Rooster.GeplandeFte);

    public decimal GeplandeUren => Rijen.Sum(r => r.Rooster.GeplandeUren);

    public decimal Uren => Rijen.Sum(r => r.Rooster.Totaal);

    public bool HeeftNacalculatie => Achteraf.Any();

    public Bedrag? Nacalculatie => !HeeftNacalculatie || Achteraf.Any(r => r.Rooster.Nacalculatie.Totaal is null)
        ? null
        : Bedrag.Som(Achteraf.Select(r => r.Rooster.Nacalculatie.Totaal!.Value));

    private IEnumerable<Inzetrij> Achteraf => Rijen.Where(r => r.Stroom.Grondslag == Grondslag.Nacalculatie);

    /// <summary>The ground of a stream on screen.</summary>
    public static string Naam(Grondslag grondslag) => grondslag switch
    {
        Grondslag.VoorschotOpSleutel => "Voorschot op sleutel",
        Grondslag.Nacalculatie => "Nacalculatie",
        Grondslag.ZvhBudget => "Eigen begroting",
        _ => "Rijksbijdrage",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Jaar = Gekozen is >= Domein.Inzetten.Urenregels.EersteJaar and <= Domein.Inzetten.Urenregels.LaatsteJaar
            ? Gekozen.Value
            : await inzet.StandaardjaarAsync(ct);
        Jaren = [.. (await inzet.JarenAsync(ct)).Append(Jaar).Distinct().OrderDescending().Select(j => new SelectListItem(j.ToString(CultureInfo.InvariantCulture), j.ToString(CultureInfo.InvariantCulture)))];
        Rijen = await inzet.OverzichtAsync(Jaar, ct);
    }
}
