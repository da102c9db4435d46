using Microsoft.AspNetCore.Mvc;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;
using Zvh.Ui.Grafieken;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Realisation through the year as a line beside the budget, with its table.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class VerloopModel(Begrotinglezer lezer) : Begrotingpagina(lezer)
{
    /// <summary>Whether anything was booked.</summary>
    public bool HeeftBoekingen => Dossier.Realisaties.Any(r => !r.Verwacht);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(null, ct) ? Page() : NotFound();

    /// <summary>The chart of one side.</summary>
    public Lijngrafiek Grafiek(Kant kant) => Verloopgrafiek.Van(Dossier, kant);
}

/// <summary>The chart of a year: booked beside the budget, cumulative.</summary>
internal static class Verloopgrafiek
{
    /// <summary>The chart of one side of a budget.</summary>
    public static Lijngrafiek Van(Begrotingdossier dossier, Kant kant)
    {
        var verloop = Jaarverloop.Van(dossier.Boom, kant, dossier.Realisaties);
        return new($"{(kant == Kant.Last ? "Lasten" : "Baten")} door het jaar, {dossier.Begroting.Jaar}", Jaarverloop.Maanden,
            [.. new Lijnreeks[] { new("Geboekt", verloop.Geboekt), new("Begroting", verloop.Begroot), new("Verwacht", verloop.Verwacht) }.Where(r => r.Waarden.Any(w => w is not null))])
        {
            Toelichting = $"Opgeteld vanaf januari. De begroting is in twaalf gelijke delen verdeeld{(verloop.Verwacht[^1] is null ? "" : "; verwacht is wat er eind december naar verwachting is geboekt")}. Versie: {dossier.Versie.Naam.ToLowerInvariant()}.",
        };
    }
}
