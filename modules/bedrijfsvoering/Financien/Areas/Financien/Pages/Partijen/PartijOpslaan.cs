using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Profiel;

namespace Zvh.Financien.Areas.Financien.Pages.Partijen;

/// <summary>Adds a party or changes one, and checks the numbers that an e-invoice needs.</summary>
internal sealed class PartijOpslaan(FinancienDbContext db)
{
    /// <summary>Saves.</summary>
    /// <param name="code">The party; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The code of the party.</returns>
    public async Task<Uitkomst<string>> VoerUitAsync(string? code, Partijinvoer invoer, CancellationToken ct)
    {
        Schoon(invoer);
        var fouten = Keur(invoer);
        var anderen = await db.Partijen.AsNoTracking().Where(p => p.Code != code).Select(p => new { p.Code, p.Naam }).ToListAsync(ct);
        if (anderen.Exists(p => string.Equals(p.Naam, invoer.Naam, StringComparison.OrdinalIgnoreCase)))
        {
            fouten.Add(new(nameof(invoer.Naam), "Er is al een partij met deze naam. Kies een andere naam."));
        }

        var partij = code is null
            ? new Partij { Code = CodeUitNaam.Van(invoer.Naam!, anderen.Select(p => p.Code).ToHashSet(StringComparer.Ordinal)), Naam = invoer.Naam!, Gemeentecode = invoer.Gemeentecode }
            : await db.Partijen.SingleOrDefaultAsync(p => p.Code == code, ct);
        if (partij is null)
        {
            return Uitkomst<string>.Geweigerd("", "Deze partij bestaat niet meer. Ga terug naar de lijst.");
        }

        if (code is not null && partij.Naam != invoer.Naam && await InSleutelAsync(partij.Naam, ct))
        {
            fouten.Add(new(nameof(invoer.Naam), $"{partij.Naam} staat zo in een verdeelsleutel. De naam kan daarom niet veranderen."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<string>.Geweigerd(fouten);
        }

        if (code is null)
        {
            db.Add(partij);
        }
        else
        {
            db.Verwacht(partij, invoer.Versie);
        }

        Vul(partij, invoer);
        await db.SaveChangesAsync(ct);
        return Uitkomst<string>.Ok(partij.Code);
    }

    private async Task<bool> InSleutelAsync(string naam, CancellationToken ct) =>
        (await db.Sleutels.AsNoTracking().ToListAsync(ct)).Exists(s => s.Definitie.Versies.Any(v => v.Deelnemers.Contains(naam, StringComparer.Ordinal)));

    private static void Schoon(Partijinvoer invoer)
    {
        invoer.Naam = invoer.Naam?.Trim();
        invoer.KvkNummer = Kaal(invoer.KvkNummer);
        invoer.Oin = Kaal(invoer.Oin);
        invoer.BtwNummer = Kaal(invoer.BtwNummer)?.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        invoer.Iban = Kaal(invoer.Iban)?.ToUpperInvariant();
        invoer.Postcode = Kaal(invoer.Postcode)?.ToUpperInvariant() is { Length: 6 } p ? $"{p[..4]} {p[4..]}" : Kaal(invoer.Postcode);
        invoer.Straat = Tekst.Leeg(invoer.Straat);
        invoer.Plaats = Tekst.Leeg(invoer.Plaats);
        invoer.Factuurmail = Tekst.Leeg(invoer.Factuurmail);
    }

    private static List<Fout> Keur(Partijinvoer invoer)
    {
        List<Fout> fouten = [];
        void Weiger(bool goed, string veld, string melding)
        {
            if (!goed)
            {
                fouten.Add(new(veld, melding));
            }
        }

        Weiger(invoer.KvkNummer is null || Nummers.IsKvk(invoer.KvkNummer), nameof(invoer.KvkNummer), "Een KvK-nummer heeft precies 8 cijfers. Neem het over uit het Handelsregister.");
        Weiger(invoer.Oin is null || Nummers.IsOin(invoer.Oin), nameof(invoer.Oin), "Een OIN heeft precies 20 cijfers. Neem het over uit het OIN-register.");
        Weiger(invoer.BtwNummer is null || Nummervorm.IsBtwnummer(invoer.BtwNummer), nameof(invoer.BtwNummer), "Schrijf een btw-nummer als NL001234567B01.");
        Weiger(invoer.Iban is null || Nummervorm.IsIban(invoer.Iban), nameof(invoer.Iban), "Dit IBAN klopt niet: het controlegetal past niet bij de rest. Kijk het na op een rekeningafschrift.");
        Weiger(invoer.Postcode is null || Nummers.IsPostcode(invoer.Postcode), nameof(invoer.Postcode), "Schrijf een postcode als 6041 AB.");
        return fouten;
    }

    private static void Vul(Partij partij, Partijinvoer invoer)
    {
        partij.Naam = invoer.Naam!;
        partij.Soort = invoer.Soort;
        partij.KvkNummer = invoer.KvkNummer;
        partij.Oin = invoer.Oin;
        partij.BtwNummer = invoer.BtwNummer;
        partij.Iban = invoer.Iban;
        partij.Straat = invoer.Straat;
        partij.Postcode = invoer.Postcode;
        partij.Plaats = invoer.Plaats;
        partij.Factuurmail = invoer.Factuurmail;
        partij.Factureert = invoer.Factureert;
    }

    private static string? Kaal(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : Nummervorm.Kaal(tekst.Trim());
}
