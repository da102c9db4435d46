using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Configuraties;

/// <summary>Checks an uploaded profile and keeps it as a proposal; nothing of the house changes.</summary>
internal sealed class ConfiguratieVoorstellen(
    PlatformDbContext db, Profielkeuring keuring, ConfiguratieSchrijven schrijven, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const string Zip = ".zip";
    private static readonly TimeSpan Houdbaar = TimeSpan.FromDays(1);

    /// <summary>Takes one ZIP with a whole profile, or loose files that replace those of the configuration.</summary>
    /// <returns>The id of the proposal.</returns>
    public async Task<Uitkomst<Guid>> UitvoerenAsync(IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden, CancellationToken ct)
    {
        if (bestanden.Count == 0)
        {
            return Uitkomst<Guid>.Geweigerd("Bestanden", "Kies een ZIP-bestand of een of meer bestanden van een profiel.");
        }

        var gelezen = bestanden.Any(b => b.Naam.EndsWith(Zip, StringComparison.OrdinalIgnoreCase)) ? LeesZip(bestanden) : await LeesLosAsync(bestanden, ct);
        var fouten = gelezen.Gelukt ? keuring.Keur(gelezen.Waarde) : gelezen.Fouten;
        return fouten.Count > 0
            ? Uitkomst<Guid>.Geweigerd([.. fouten.Select(f => new Fout("Bestanden", f.Veld.Length == 0 ? f.Melding : $"{f.Veld}: {f.Melding}"))])
            : Uitkomst<Guid>.Ok(await BewaarAsync(gelezen.Waarde, ct));
    }

    /// <summary>Keeps a profile that was in use before as a proposal.</summary>
    public async Task<Uitkomst<Guid>> TerugAsync(Regioprofiel profiel, CancellationToken ct)
    {
        var bestanden = profiel.Map.Bestanden.ToDictionary(b => b, b => profiel.Map.Inhoud(b).Waarde, StringComparer.Ordinal);
        var fouten = keuring.Keur(bestanden);
        return fouten.Count > 0 ? Uitkomst<Guid>.Geweigerd(fouten) : Uitkomst<Guid>.Ok(await BewaarAsync(bestanden, ct));
    }

    private static Uitkomst<Dictionary<string, byte[]>> LeesZip(IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden) => bestanden.Count == 1
        ? Profielpakket.Lees(bestanden[0].Inhoud)
        : Uitkomst<Dictionary<string, byte[]>>.Geweigerd("", "Kies één ZIP-bestand, of alleen losse bestanden.");

    private async Task<Uitkomst<Dictionary<string, byte[]>>> LeesLosAsync(IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden, CancellationToken ct)
    {
        var namen = bestanden.Select(b => Profielpakket.KeurNaam(b.Naam)).OfType<Fout>().ToList();
        if (namen.Count > 0)
        {
            return Uitkomst<Dictionary<string, byte[]>>.Geweigerd(namen);
        }

        var samen = (await schrijven.UitvoerenAsync(ct)).Bestanden.ToDictionary(StringComparer.Ordinal);
        foreach (var (naam, inhoud) in bestanden)
        {
            samen[naam] = inhoud;
        }

        return Uitkomst<Dictionary<string, byte[]>>.Ok(samen);
    }

    private async Task<Guid> BewaarAsync(Dictionary<string, byte[]> bestanden, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        await db.Profielinlezingen.Where(p => p.ToegepastOp == null && p.Op < nu - Houdbaar).ExecuteDeleteAsync(ct);
        var voorstel = new Profielinlezing { Door = gebruiker.Naam, Op = nu };
        voorstel.Bestanden.AddRange(bestanden.Select(b => new Profielinleesbestand { InlezingId = voorstel.Id, Naam = b.Key, Inhoud = b.Value }));
        db.Add(voorstel);
        await db.SaveChangesAsync(ct);
        return voorstel.Id;
    }
}

/// <summary>Says whether this house can stand on a profile.</summary>
internal sealed class Profielkeuring(Huisprofiel huis, ModuleCatalogus catalogus, IEnumerable<IProfielOnderdeel> onderdelen)
{
    private const int Hoogstens = 40;

    /// <summary>Everything that is wrong with it, with what to do.</summary>
    public IReadOnlyList<Fout> Keur(IReadOnlyDictionary<string, byte[]> bestanden)
    {
        var map = new Geheugenmap(bestanden);
        var fouten = new RegioControle(catalogus.Manifesten, onderdelen).Controleer(map).ToList();
        if (fouten.Count == 0 && Regioprofiel.Lees(map) is { Gelukt: true } gelezen)
        {
            fouten.AddRange(Huis(gelezen.Waarde));
            fouten.AddRange(Instellingen(gelezen.Waarde));
        }

        return fouten.Count <= Hoogstens ? fouten : [.. fouten.Take(Hoogstens), new("", $"En nog {fouten.Count - Hoogstens} andere fouten. Los deze eerst op.")];
    }

    // The id names the database; another house is started with its own profile.
    private IEnumerable<Fout> Huis(Regioprofiel profiel)
    {
        if (profiel.Id != huis.Start.Id)
        {
            yield return new("regio.json $.id", $"Dit is het profiel van \"{profiel.Id}\", maar dit huis is \"{huis.Start.Id}\". Kies een profiel van dit huis, of verbeter het id.");
        }
    }

    private IEnumerable<Fout> Instellingen(Regioprofiel profiel) => huis.DefinitiesVan(profiel)
        .Select(d => (Definitie: d, Waarde: d.Lees(profiel)))
        .Where(d => d.Waarde is not null && d.Definitie.Veld is null)
        .SelectMany(d => d.Definitie.Controleer(d.Waarde!).Fouten.Select(f => new Fout($"regio.json $.instellingen['{d.Definitie.Sleutel}']", f.Melding)));
}
