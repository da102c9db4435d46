using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Platform.Instellingen;

/// <summary>Reads and changes the settings of this house: first what the admin set, then the region profile, then the default.</summary>
public sealed class InstellingenBeheer(
    PlatformDbContext db, IEnumerable<InstellingDefinitie> definities, Regioprofiel profiel, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Every setting of this build.</summary>
    public IReadOnlyList<InstellingDefinitie> Definities { get; } = [.. definities.OrderBy(d => d.Sleutel, StringComparer.Ordinal)];

    /// <summary>The value that holds on a day.</summary>
    /// <exception cref="KeyNotFoundException">No module declares this setting.</exception>
    public async Task<string> WaardeAsync(string sleutel, DateOnly? op = null, CancellationToken ct = default)
    {
        var dag = op ?? Vandaag;
        return await db.Instellingen.AsNoTracking().Where(i => i.Sleutel == sleutel && i.GeldigVanaf <= dag)
            .OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).Select(i => i.Waarde).FirstOrDefaultAsync(ct) ?? UitProfiel(sleutel);
    }

    /// <summary>The value in the profile, or else the default.</summary>
    public string UitProfiel(string sleutel) => profiel.Instellingen.GetValueOrDefault(sleutel) ?? Definitie(sleutel).Standaard;

    /// <summary>All rows of a setting, newest first.</summary>
    public async Task<IReadOnlyList<InstellingWaarde>> GeschiedenisAsync(string sleutel, CancellationToken ct = default) =>
        await db.Instellingen.AsNoTracking().Where(i => i.Sleutel == sleutel)
            .OrderByDescending(i => i.GeldigVanaf).ThenByDescending(i => i.Op).ToListAsync(ct);

    /// <summary>Sets a value from a day on, with a reason.</summary>
    public async Task<Uitkomst> WijzigAsync(string sleutel, string waarde, DateOnly geldigVanaf, string reden, CancellationToken ct)
    {
        if (Definities.FirstOrDefault(d => d.Sleutel == sleutel) is not { } definitie)
        {
            return Uitkomst.Geweigerd("sleutel", "Deze instelling bestaat niet. Kies een instelling uit de lijst.");
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst.Geweigerd("reden", $"Schrijf waarom u {definitie.Titel} wijzigt.");
        }

        var controle = definitie.Controleer(waarde);
        if (!controle.Gelukt)
        {
            return controle;
        }

        db.Add(new InstellingWaarde
        {
            Id = Guid.CreateVersion7(), Sleutel = sleutel, Waarde = waarde, GeldigVanaf = geldigVanaf, Reden = reden.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private DateOnly Vandaag => DateOnly.FromDateTime(klok.GetLocalNow().DateTime);

    private InstellingDefinitie Definitie(string sleutel) =>
        Definities.FirstOrDefault(d => d.Sleutel == sleutel) ?? throw new KeyNotFoundException($"No module declares the setting '{sleutel}'.");
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
}
