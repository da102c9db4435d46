using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Derden;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Everything that was given about one case, melding or person, for paper: what somebody who asks for insight gets to see. The keys stand in the address; they say nothing about anybody.</summary>
[VereistRecht(Rechten.VerstrekkingAfdrukken)]
internal sealed class AfdrukModel(VerstrekkingenLezen lezen, IOnderwerpen onderwerpen, TimeProvider klok) : PageModel
{
    /// <summary>Number of the melding or case.</summary>
    [FromQuery(Name = "nummer")]
    public string? Nummer { get; set; }

    /// <summary>Key of the person.</summary>
    [FromQuery(Name = "persoon")]
    public Guid? Persoon { get; set; }

    /// <summary>The register; null while nothing was asked.</summary>
    public Verstrekkingblad? Blad { get; private set; }

    public IReadOnlyList<Uittrekselrij> Derden { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>Whom the case or melding is about, to print what was given about one of them.</summary>
    public IReadOnlyList<Onderwerppersoon> Personen { get; private set; } = [];

    public string Over => Persoon is null ? Nummer ?? "" : Personen.FirstOrDefault(p => p.Id == Persoon)?.Naam ?? "één persoon";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Nummer = Tekst.Leeg(Nummer)?.ToUpperInvariant();
        if (Persoon is not null || Nummer is not null)
        {
            (Blad, Derden) = await lezen.AfdrukAsync(Nummer, Persoon, ct);
            Personen = Nummer is not null && await onderwerpen.ZoekAsync(Nummer, ct) is { } onderwerp ? await onderwerpen.PersonenAsync(onderwerp, ct) : [];
        }
    }
}
