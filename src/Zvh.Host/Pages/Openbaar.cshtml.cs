using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Openbaar;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Host.Pages;

/// <summary>The public page of the house: its area, where people go with questions, and criteria that the law makes public. Open to everybody; holds nothing about anybody.</summary>
[AllowAnonymous]
[VoorAccount]
internal sealed class OpenbaarModel(Openbaarheid openbaarheid, Regioprofiel profiel) : PageModel
{
    public Regioprofiel Profiel { get; } = profiel;

    public IReadOnlyList<Openbaardeel> Delen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Delen = await openbaarheid.LeesAsync(ct);
}
