using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Uren;

/// <summary>The hours for the youth tables beside what was agreed (A-075), and the own lines.</summary>
[VereistRecht(Rechten.UurLezen)]
internal sealed class IndexModel(UrenBijhouden uren, Jeugdkeuzes keuzes, Regioprofiel profiel, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    /// <summary>The setting with the hours of administration that were agreed.</summary>
    public const string Norm = "jeugdtafels.uren-administratie";

    /// <summary>The setting with the period of that agreement; the source gives none, a week is read from the size.</summary>
    public const string Periode = "jeugdtafels.uren-administratie-periode";

    /// <summary>What the one region that has it agreed (A-075).</summary>
    public const string StandaardNorm = "6";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [FromQuery(Name = "jaar")]
    public int? Gevraagd { get; set; }

    public Uurinvoer Invoer { get; private set; } = new();

    public IReadOnlyList<Uurmaand> Maanden { get; private set; } = [];

    public IReadOnlyList<Tafeluur> Eigen { get; private set; } = [];

    public Jeugdkeuzes Keuzes => keuzes;

    public int Jaar => klok.Jaar(Gevraagd);

    public Normperiode Per => Normperiode.Van(profiel.Instellingen.GetValueOrDefault(Periode, Normperiode.Week.Naam));

    public decimal UrenPerPeriode => decimal.Parse(profiel.Instellingen.GetValueOrDefault(Norm, StandaardNorm), CultureInfo.InvariantCulture);

    public bool MagSchrijven => gebruiker.Mag(Rechten.UurSchrijven);

    /// <summary>What was agreed for the year so far.</summary>
    public decimal Afgesproken => UrenPerPeriode * Per.Voorbij(Jaar, klok.Vandaag());

    public decimal Administratie => Maanden.Where(m => m.Soort is Uursoort.Administratie).Sum(m => m.Uren);

    public static string Maand(int maand) => Nederlands.DateTimeFormat.GetMonthName(maand);

    public static string Getal(decimal uren) => uren.ToString("0.##", Nederlands);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Op ??= klok.Vandaag();
        Maanden = await uren.JaarAsync(Jaar, ct);
        Eigen = MagSchrijven ? await uren.EigenAsync(ct) : [];
    }

    [VereistRecht(Rechten.UurSchrijven)]
    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Invoer))] Uurinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        if (!ModelState.IsValid || !ModelState.Neem(await uren.SchrijfAsync(invoer, ct), nameof(Invoer)))
        {
            await OnGetAsync(ct);
            return Page();
        }

        flash.Gelukt("De uren staan erbij.");
        return LocalRedirect("/jeugdtafels/uren");
    }

    [VereistRecht(Rechten.UurSchrijven)]
    public async Task<IActionResult> OnPostWegAsync(Guid uurId, CancellationToken ct)
    {
        if (!ModelState.Neem(await uren.HaalWegAsync(uurId, ct)))
        {
            await OnGetAsync(ct);
            return Page();
        }

        flash.Gelukt("De regel is weg.");
        return LocalRedirect("/jeugdtafels/uren");
    }
}
