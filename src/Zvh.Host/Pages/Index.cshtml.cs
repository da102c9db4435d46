using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Regio;
using Zvh.Ui;

namespace Zvh.Host.Pages;

/// <summary>The start page: the house and what this user can do in it.</summary>
internal sealed class IndexModel(Regioprofiel profiel, INavigatie navigatie) : PageModel
{
    public Regioprofiel Profiel { get; } = profiel;

    public IReadOnlyList<MenuGroep> Groepen { get; private set; } = [];

    public string Peildatum => Nieuwste.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public string Inwoners => Profiel.Gemeenten.Sum(g => g.Inwoners.Where(i => i.Peildatum == Nieuwste).Sum(i => i.Aantal)).ToString("N0", CultureInfo.CurrentCulture);

    private DateOnly Nieuwste => Profiel.Gemeenten.SelectMany(g => g.Inwoners).Max(i => i.Peildatum);

    public async Task OnGetAsync(CancellationToken ct) => Groepen = await navigatie.GroepenAsync(User, ct);
}
