using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;
using Zvh.Ui;

namespace Zvh.Host.Pages;

/// <summary>The start page: the house and what this user can do in it.</summary>
internal sealed class IndexModel(Regioprofiel profiel, INavigatie navigatie, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker, Werkvoorraad voorraad) : PageModel
{
    public Regioprofiel Profiel { get; } = profiel;

    public IReadOnlyList<Tegel> Tegels { get; private set; } = [];

    /// <summary>What waits for the user, by heading.</summary>
    public IReadOnlyList<IGrouping<string, Werkitem>> Werk { get; private set; } = [];

    /// <summary>Whether nothing is open for this user; the banner says why.</summary>
    public bool IsDicht => gebruiker.Bevoegdheid?.Dicht is not null;

    /// <summary>What is missing before data about people opens.</summary>
    public string Ontbreekt => string.Join(", ", gebruiker.Bevoegdheid?.Ontbreekt ?? []);

    public string Peildatum => Nieuwste.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public string Inwoners => Profiel.Gemeenten.Sum(Aantal).ToString("N0", CultureInfo.CurrentCulture);

    private DateOnly Nieuwste => Profiel.Gemeenten.SelectMany(g => g.Inwoners).Max(i => i.Peildatum);

    public string InwonersVan(Gemeente gemeente) => Aantal(gemeente).ToString("N0", CultureInfo.CurrentCulture);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var uitleg = catalogus.Manifesten.ToDictionary(m => m.Titel, m => m.Omschrijving, StringComparer.Ordinal);
        Tegels = [.. (await navigatie.GroepenAsync(User, ct)).SelectMany(g => g.Modules).Select(m => new Tegel(m.Titel, uitleg[m.Titel], m.Links))];
        Werk = IsDicht ? [] : await voorraad.LeesAsync(ct);
    }

    private int Aantal(Gemeente gemeente) => gemeente.Inwoners.Where(i => i.Peildatum == Nieuwste).Sum(i => i.Aantal);
}

/// <summary>A module on the start page.</summary>
internal sealed record Tegel(string Titel, string Omschrijving, IReadOnlyList<MenuLink> Links);
