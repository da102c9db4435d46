using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Platform.Instellingen;

/// <summary>Reads and changes the settings of this house: first what the admin set, then the region profile, then the default.</summary>
public sealed class InstellingenBeheer(PlatformDbContext db, Huisprofiel huis, IHuidigeGebruiker gebruiker, Werkeenheid werkeenheid, TimeProvider klok)
{
    /// <summary>Every setting of this house.</summary>
    public IReadOnlyList<InstellingDefinitie> Definities => huis.Definities;

    /// <summary>The value that holds on a day.</summary>
    /// <exception cref="KeyNotFoundException">No module declares this setting.</exception>
    public async Task<string> WaardeAsync(string sleutel, DateOnly? op = null, CancellationToken ct = default)
    {
        var dag = op ?? klok.Vandaag();
        return await db.Instellingen.AsNoTracking().Where(i => i.Sleutel == sleutel && i.GeldigVanaf <= dag)
            .OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).Select(i => i.Waarde).FirstOrDefaultAsync(ct) ?? UitProfiel(sleutel);
    }

    /// <summary>The value in the profile, or else the default.</summary>
    /// <exception cref="KeyNotFoundException">No module declares this setting.</exception>
    public string UitProfiel(string sleutel) =>
        Zoek(sleutel) is { } definitie ? definitie.Lees(huis.Basis) ?? definitie.Standaard : throw new KeyNotFoundException($"No module declares the setting '{sleutel}'.");

    /// <summary>The setting with this key, or null.</summary>
    public InstellingDefinitie? Zoek(string sleutel) => Definities.FirstOrDefault(d => d.Sleutel == sleutel);

    /// <summary>All rows of a setting, newest first.</summary>
    public async Task<IReadOnlyList<InstellingWaarde>> GeschiedenisAsync(string sleutel, CancellationToken ct = default) =>
        await db.Instellingen.AsNoTracking().Where(i => i.Sleutel == sleutel)
            .OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).ToListAsync(ct);

    /// <summary>Sets a value from a day on, with a reason.</summary>
    public Task<Uitkomst> WijzigAsync(string sleutel, string waarde, DateOnly geldigVanaf, string reden, CancellationToken ct) =>
        WijzigAsync(sleutel, waarde, geldigVanaf, reden, gezien: null, ct);

    /// <summary>Sets a value from a day on, with a reason, unless somebody else did so meanwhile.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="waarde">The value, in the stored form.</param>
    /// <param name="geldigVanaf">The first day.</param>
    /// <param name="reden">Why.</param>
    /// <param name="gezien">Id of the last row that this user saw, <see cref="Guid.Empty"/> when there was none, null when it does not matter.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Uitkomst> WijzigAsync(string sleutel, string waarde, DateOnly geldigVanaf, string reden, Guid? gezien, CancellationToken ct)
    {
        if (Zoek(sleutel) is not { } definitie)
        {
            return Uitkomst.Geweigerd("", "Deze instelling bestaat niet. Kies een instelling uit de lijst.");
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst.Geweigerd("Reden", $"Schrijf waarom u {definitie.Titel} wijzigt.");
        }

        var controle = definitie.Controleer(waarde);
        if (!controle.Gelukt)
        {
            return controle;
        }

        await VergrendelAsync(ct);
        if (gezien is { } laatste && await LaatsteAsync(sleutel, ct) is { } ander && ander.Id != laatste)
        {
            return Uitkomst.Geweigerd("", $"{ander.Door} heeft {definitie.Titel} intussen gewijzigd. Bekijk die wijziging hieronder. Wilt u uw wijziging toch, sla dan nog een keer op.");
        }

        db.Add(new InstellingWaarde
        {
            Id = Guid.CreateVersion7(), Sleutel = sleutel, Waarde = waarde, GeldigVanaf = geldigVanaf, Reden = reden.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        });
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(huis.Vergeet);
        return Uitkomst.Ok();
    }

    /// <summary>Makes what holds from today on equal to a profile that is being imported.</summary>
    public async Task NeemOverAsync(Regioprofiel nieuw, string reden, CancellationToken ct)
    {
        await VergrendelAsync(ct);
        var (vandaag, nu) = (klok.Vandaag(), klok.GetUtcNow());
        var rijen = (await db.Instellingen.AsNoTracking().Where(i => i.GeldigVanaf <= vandaag).ToListAsync(ct)).ToLookup(i => i.Sleutel, StringComparer.Ordinal);
        foreach (var definitie in huis.DefinitiesVan(nieuw))
        {
            var waarde = definitie.Lees(nieuw) ?? definitie.Standaard;
            var huidig = rijen[definitie.Sleutel].OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).FirstOrDefault()?.Waarde
                ?? definitie.Lees(huis.Basis) ?? definitie.Standaard;
            if (huidig != waarde)
            {
                db.Add(new InstellingWaarde
                {
                    Id = Guid.CreateVersion7(), Sleutel = definitie.Sleutel, Waarde = waarde, GeldigVanaf = vandaag, Reden = reden, Door = gebruiker.Naam, Op = nu,
                });
            }
        }

        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(huis.Vergeet);
    }

    /// <summary>The row that was written last, whatever the day on which it begins to hold; null when there is none.</summary>
    public async Task<InstellingWaarde?> LaatsteAsync(string sleutel, CancellationToken ct = default) =>
        await db.Instellingen.AsNoTracking().Where(i => i.Sleutel == sleutel).OrderByDescending(i => i.Op).ThenByDescending(i => i.Id).FirstOrDefaultAsync(ct);

    /// <summary>Lets nobody else change a setting until the transaction ends, so that what was read still holds.</summary>
    public Task VergrendelAsync(CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync("lock table platform.instelling in share row exclusive mode", ct);
}

/// <summary>The door for settings.</summary>
public static class InstellingDoors
{
    /// <summary>Declares a setting of the module.</summary>
    /// <exception cref="ArgumentException">The key does not start with the id of the module.</exception>
    public static IModuleBuilder AddInstelling(this IModuleBuilder builder, InstellingDefinitie definitie)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(definitie);
        if (definitie.ModuleId != builder.Manifest.Id)
        {
            throw new ArgumentException($"Setting '{definitie.Sleutel}' must start with '{builder.Manifest.Id}.'.", nameof(definitie));
        }

        builder.Services.AddSingleton(definitie);
        return builder;
    }

    /// <summary>Declares settings of the module that depend on the profile.</summary>
    public static IModuleBuilder AddInstellingbron<T>(this IModuleBuilder builder)
        where T : class, IInstellingbron
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IInstellingbron, T>();
        return builder;
    }
}
