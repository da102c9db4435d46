using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Tabellen;
using Zvh.Ui.Grafieken;

namespace Zvh.Signalering.Overzicht;

/// <summary>A figure of the house with the one before it.</summary>
internal sealed record Tegel(string Titel, int Nu, int Vorige);

/// <summary>The figures of the whole house: totals that point at nobody, for whoever leads and for administrators.</summary>
[VereistRecht(Rechten.OverzichtLezen)]
internal sealed class OverzichtModel(Cijferlezer lezer, Tabelmaker maker, ICasuscijfers cijfers, Regioprofiel profiel, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker) : PageModel
{
    private const int Kwartalen = 8;

    private static readonly Maat[] Getoond = [Maat.Meldingen, Maat.Casussen, Maat.Personen, Maat.Acties];

    private readonly Dictionary<Kwartaal, IReadOnlyList<Telling>> tellingen = [];

    public bool MagTabellen => gebruiker.Mag(Rechten.TabelLezen);

    public Kwartaal Laatste => maker.Nu;

    /// <summary>How long things took in the last reporting year; only of what occurred often enough to point at nobody.</summary>
    public IReadOnlyList<Doorlooptijd> Doorlooptijden { get; private set; } = [];

    public Verslagperiode Verslagjaar => maker.Verslagjaar;

    public string Thema(Doorlooptijd d) => d.Thema.Length == 0 ? "alle thema's" : profiel.Term($"thema.{d.Thema}", catalogus.Thematitel(d.Thema));

    public bool IsLeeg => tellingen.Values.All(t => t.Sum(x => x.Aantal) == 0);

    public IReadOnlyList<Tegel> Tegels => [.. Getoond.Select(m => new Tegel(Tekst.Hoofdletter(m.Woord()), Tel(Laatste, m), Tel(Laatste.Plus(-1), m)))];

    public Lijngrafiek Verloop => new("Verloop over twee jaar", [.. tellingen.Keys.Select(k => k.ToString())],
        [.. Getoond.Take(3).Select(m => new Lijnreeks(Tekst.Hoofdletter(m.Woord()), [.. tellingen.Keys.Select(k => (decimal?)Tel(k, m))]))]) { Eenheid = "" };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Doorlooptijden = Doorlooptijdkeuze.Toon(await cijfers.DoorlooptijdenAsync(Verslagjaar.Van.Van, Verslagjaar.Tot.Tot, ct), maker.DrempelNu);
        for (var terug = Kwartalen - 1; terug >= 0; terug--)
        {
            var kwartaal = Laatste.Plus(-terug);
            tellingen[kwartaal] = await lezer.LeesAsync(new(kwartaal, kwartaal), Getoond.ToHashSet(), ct);
        }
    }

    // The whole house: cases once whatever their steps, persons once whatever their themes.
    private int Tel(Kwartaal kwartaal, Maat maat) => tellingen[kwartaal].Where(t => t.Maat == maat
        && (maat is not Maat.Casussen || t.Kenmerk.Length == 0) && (maat is not Maat.Personen || (t.Gemeente.Length == 0 && t.Thema.Length == 0))).Sum(t => t.Aantal);
}
