using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>The signals: for whoever screens all of them, what waits first; for a reporter the own ones. No names.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class OverzichtModel(SignalenLezen lezen, Menskeuzes keuzes, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those with a place are asked for.</summary>
    [FromQuery(Name = "geplaatst")]
    public bool Geplaatst { get; set; }

    public Lijstblad<Signaalrij> Blad { get; private set; } = null!;

    public Menskeuzes Keuzes => keuzes;

    public bool MagMelden => gebruiker.Mag(Rechten.SignaalMelden);

    public bool MagScreenen => gebruiker.Mag(Rechten.SignaalScreenen);

    /// <summary>How many days a signal waits.</summary>
    public int Wacht(Signaalrij rij) => klok.Vandaag().DayNumber - DateOnly.FromDateTime(rij.Op.ToLocalTime().DateTime).DayNumber;

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Geplaatst, Vraag, ct);
}
