using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Rolgeving;

/// <summary>Gives a role for a while, changes its last day, or ends it. Open sessions follow at once.</summary>
internal sealed class RolGeven(PlatformDbContext db, ModuleCatalogus catalogus, Rechtenwijziging rechten, Gebruikerlogboek geschiedenis, TimeProvider klok)
{
    private const int HoogstensJaren = 2;

    /// <summary>Gives a role for a theme, or for all.</summary>
    public async Task<Uitkomst> GeefAsync(Guid gebruikerId, Rolinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var (van, tot) = (invoer.Van!.Value, invoer.Tot!.Value);
        List<Fout?> fouten =
        [
            catalogus.Rollen.Any(r => r.Id == invoer.Rol) ? null : new(nameof(invoer.Rol), "Deze rol bestaat niet. Kies een rol uit de lijst."),
            invoer.Thema is null || catalogus.Themas.Any(t => t.Id == invoer.Thema) ? null : new(nameof(invoer.Thema), "Dit thema bestaat niet. Kies een thema uit de lijst."),
            KeurTot(van, tot),
        ];
        if (await db.GebruikerRollen.AnyAsync(r => r.GebruikerId == gebruikerId && r.Rol == invoer.Rol && r.Thema == invoer.Thema && r.Van <= tot && van <= r.Tot, ct))
        {
            fouten.Add(new(nameof(invoer.Rol), "De gebruiker heeft deze rol in deze tijd al. Verleng die rol, of kies andere dagen."));
        }

        if (fouten.OfType<Fout>().ToList() is { Count: > 0 } gevonden)
        {
            return Uitkomst.Geweigerd(gevonden);
        }

        var rol = new GebruikerRol { GebruikerId = gebruikerId, Rol = invoer.Rol!, Thema = invoer.Thema, Van = van, Tot = tot };
        db.Add(rol);
        return await BewaarAsync(rol, "rol-gegeven", $"Gekregen: {Naam(rol)}, van {Toegangswoorden.Dag(van)} tot en met {Toegangswoorden.Dag(tot)}", ct);
    }

    /// <summary>Changes the last day of a role.</summary>
    /// <param name="rolId">The role.</param>
    /// <param name="tot">The new last day.</param>
    /// <param name="gezien">The last day that the user saw.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> VerlengAsync(Guid rolId, DateOnly tot, DateOnly gezien, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var rol = await db.GebruikerRollen.SingleAsync(r => r.Id == rolId, ct);
        if (rol.Tot != gezien)
        {
            return Uitkomst.Geweigerd(nameof(Rolinvoer.Tot), $"Iemand heeft de laatste dag intussen gewijzigd in {Toegangswoorden.Dag(rol.Tot)}. Wilt u uw wijziging toch, sla dan nog een keer op.");
        }

        if ((tot < klok.Vandaag() ? new(nameof(Rolinvoer.Tot), "Deze dag is voorbij. Kies een latere dag, of beëindig de rol.") : KeurTot(rol.Van, tot)) is { } fout)
        {
            return Uitkomst.Geweigerd([fout]);
        }

        rol.Tot = tot;
        return await BewaarAsync(rol, "rol-verlengd", $"{Naam(rol)} geldt nu tot en met {Toegangswoorden.Dag(tot)}", ct);
    }

    /// <summary>Ends a role: yesterday was its last day.</summary>
    public async Task<Uitkomst> BeeindigAsync(Guid rolId, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var rol = await db.GebruikerRollen.SingleAsync(r => r.Id == rolId, ct);
        rol.Beeindig(klok.Vandaag());
        return await BewaarAsync(rol, "rol-beeindigd", $"Afgenomen: {Naam(rol)}", ct);
    }

    private async Task<Uitkomst> BewaarAsync(GebruikerRol rol, string code, string wat, CancellationToken ct)
    {
        var uitkomst = await rechten.BewaarAsync("", ct);
        if (uitkomst.Gelukt)
        {
            rechten.Noteer(rol.GebruikerId, $"{code} rol:{rol.Rol} thema:{rol.Thema ?? "alle"} {Toegangswoorden.Code(rol.Van)}/{Toegangswoorden.Code(rol.Tot)}");
            await geschiedenis.SchrijfAsync(rol.GebruikerId, wat, ct);
        }

        return uitkomst;
    }

    // Rights are looked at every year; a role that runs much longer would say otherwise (B5.7).
    private Fout? KeurTot(DateOnly van, DateOnly tot) =>
        tot < van ? new(nameof(Rolinvoer.Tot), "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        : tot > klok.Vandaag().AddYears(HoogstensJaren) ? new(nameof(Rolinvoer.Tot), $"Een rol geldt hoogstens {HoogstensJaren} jaar vooruit. Kies een eerdere dag.")
        : null;

    private string Naam(GebruikerRol rol) => catalogus.Roltitel(rol.Rol) + (rol.Thema is { } thema ? $" ({catalogus.Thematitel(thema)})" : "");
}
