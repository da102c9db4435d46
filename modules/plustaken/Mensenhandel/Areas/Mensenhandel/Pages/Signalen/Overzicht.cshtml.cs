using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>The signals: for whoever screens all of them, what waits first; for a reporter the own ones; for whoever works in a track those of that track. No names.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class OverzichtModel(SignalenLezen lezen, Menskeuzes keuzes, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those with a place are asked for.</summary>
    [FromQuery(Name = "geplaatst")]
    public bool Geplaatst { get; set; }

    public Signaalblad Blad { get; private set; } = null!;

    public Menskeuzes Keuzes => keuzes;

    public bool MagMelden => gebruiker.Mag(Rechten.SignaalMelden);

    public bool MagScreenen => gebruiker.Mag(Rechten.SignaalScreenen);

    /// <summary>Whether the list says what waits and what has a place: for whoever screens or reports, never for whoever works in a track.</summary>
    public bool MetTabs => MagScreenen || (MagMelden && !gebruiker.Mag(Rechten.SlachtofferLezen) && !gebruiker.Mag(Rechten.DaderLezen));

    /// <summary>How many days a signal waits.</summary>
    public int Wacht(Signaalrij rij) => klok.Vandaag().DayNumber - DateOnly.FromDateTime(rij.Op.ToLocalTime().DateTime).DayNumber;

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(!MetTabs ? Signaalkeuze.Alle : Geplaatst ? Signaalkeuze.Geplaatst : Signaalkeuze.Wachtend, Vraag, ct);
}
