using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Configuraties;

/// <summary>Applies a proposal: modules, settings, what each module keeps and the profile itself, all in the one transaction of the request.</summary>
internal sealed class ConfiguratieInlezen(
    PlatformDbContext db, ConfiguratieBekijken bekijken, Inleesstappen stappen, Rechtenwijziging rechten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Applies the proposal, unless the configuration changed since the dry run that the user saw.</summary>
    public async Task<Uitkomst<int>> UitvoerenAsync(Guid id, string vingerafdruk, string reden, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst<int>.Geweigerd("Reden", "Schrijf waarom u deze configuratie inleest.");
        }

        // Whoever switches a module or changes a setting now waits until this is done.
        await db.Database.ExecuteSqlRawAsync("lock table platform.module_stand, platform.instelling, platform.profielinlezing in share row exclusive mode", ct);
        await rechten.BeginAsync(ct);
        if (await bekijken.UitvoerenAsync(id, ct) is not { } proef)
        {
            return Uitkomst<int>.Geweigerd("", "Dit voorstel bestaat niet meer of is al ingelezen. Lees het bestand opnieuw in.");
        }

        if (proef.Vingerafdruk != vingerafdruk)
        {
            return Uitkomst<int>.Geweigerd("", "De configuratie is intussen gewijzigd. Hieronder staan de verschillen van nu. Kijk ze na en bevestig opnieuw.");
        }

        if (proef.Verschillen.Count == 0)
        {
            return Uitkomst<int>.Geweigerd("", "Er zijn geen verschillen: dit is de configuratie die al geldt.");
        }

        var uitkomst = await stappen.UitvoerenAsync(proef.Nieuw, reden.Trim(), ct);
        if (!uitkomst.Gelukt)
        {
            return Uitkomst<int>.Geweigerd(uitkomst.Fouten);
        }

        (proef.Voorstel.ToegepastOp, proef.Voorstel.ToegepastDoor) = (klok.GetUtcNow(), gebruiker.Naam);
        (proef.Voorstel.Reden, proef.Voorstel.Verschillen) = (reden.Trim(), proef.Verschillen.Count);
        var bewaard = await rechten.BewaarAsync("", ct);
        return bewaard.Gelukt ? Uitkomst<int>.Ok(proef.Verschillen.Count) : Uitkomst<int>.Geweigerd(bewaard.Fouten);
    }
}

/// <summary>Who applies which part of a profile.</summary>
internal sealed class Toepassers(ModuleCatalogus catalogus, IEnumerable<IProfieltoepasser> alle)
{
    /// <summary>Those of the modules that are on in a profile, and of what is always on.</summary>
    public IEnumerable<IProfieltoepasser> Van(Regioprofiel nieuw) =>
        alle.Where(t => nieuw.Modules.Contains(t.Module, StringComparer.Ordinal) || catalogus.Zoek(t.Module) is { AltijdAan: true });
}

/// <summary>The steps of an import, in the order in which they depend on each other.</summary>
internal sealed class Inleesstappen(
    ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, ModuleBeheer modules, InstellingenBeheer instellingen,
    Toepassers toepassers, IEnumerable<IProfiellader> laders)
{
    /// <summary>Brings the house in line with the profile.</summary>
    public async Task<Uitkomst> UitvoerenAsync(Regioprofiel nieuw, string reden, CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var wisselbaar = catalogus.Manifesten.Where(m => !m.AltijdAan).Select(m => m.Id).ToList();

        // What depends on others goes off first and comes on last.
        var uit = wisselbaar.Where(id => aan.Contains(id) && !nieuw.Modules.Contains(id, StringComparer.Ordinal)).Reverse().Select(id => (id, Aan: false));
        var erbij = wisselbaar.Where(id => !aan.Contains(id) && nieuw.Modules.Contains(id, StringComparer.Ordinal)).Select(id => (id, Aan: true));
        foreach (var (id, wordtAan) in uit.Concat(erbij).ToList())
        {
            var uitkomst = await modules.SchakelAsync(id, wordtAan, reden, ct);
            if (!uitkomst.Gelukt)
            {
                return uitkomst;
            }
        }

        await instellingen.NeemOverAsync(nieuw, reden, ct);
        foreach (var toepasser in toepassers.Van(nieuw))
        {
            await toepasser.PasToeAsync(nieuw, reden, ct);
        }

        // What is wholly new, such as the budget of another year, comes in the way it does in an empty house.
        foreach (var lader in laders)
        {
            await lader.LaadAsync(nieuw, ct);
        }

        return Uitkomst.Ok();
    }
}
