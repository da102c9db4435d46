using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Leeslinks;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Knooppunt.Derden;

/// <summary>A link and its code, to be handed over apart. Shown once: only hashes are kept.</summary>
internal sealed record Linkuitgifte(string Pad, string Code, DateTimeOffset Tot);

/// <summary>Lets a third party read something once (B1.20): composes it, and makes and takes back its links.</summary>
internal sealed class UittrekselMaken(KnooppuntDbContext db, IOnderwerpen onderwerpen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int Codes = 100_000_000;

    /// <summary>How long a link may work, in hours.</summary>
    public static readonly IReadOnlyList<int> Uren = [1, 4, 24, 72];

    /// <summary>Composes it, in the open transaction. Nobody can read it yet.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Derdeinvoer invoer, CancellationToken ct)
    {
        if (await onderwerpen.ZoekAsync(invoer.Nummer, ct) is not { } onderwerp)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na.");
        }

        if (invoer.VerklaringOp > klok.Vandaag())
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.VerklaringOp), "Deze dag moet nog komen. Laat eerst tekenen.");
        }

        var uittreksel = new Leesuittreksel
        {
            OnderwerpId = onderwerp.Id, Nummer = onderwerp.Nummer, Thema = onderwerp.Thema, Derde = invoer.Derde.Trim(), Organisatie = invoer.Organisatie.Trim(), Noodzaak = invoer.Noodzaak.Trim(),
            VerklaringOp = invoer.VerklaringOp!.Value, VerklaringKenmerk = invoer.VerklaringKenmerk.Trim(), Tekst = invoer.Tekst.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        };
        db.Add(uittreksel);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(uittreksel.Id);
    }

    /// <summary>Makes a link that works once within its time, in the open transaction. Older links that were not used work no longer; what was read once is not offered again.</summary>
    public async Task<Uitkomst<Linkuitgifte>> MaakLinkAsync(Guid uittrekselId, int uren, CancellationToken ct)
    {
        if (!Uren.Contains(uren))
        {
            return Uitkomst<Linkuitgifte>.Geweigerd("Uren", "Kies hoe lang de link werkt.");
        }

        if (await db.Leeslinks.AnyAsync(l => l.UittrekselId == uittrekselId && l.GebruiktOp != null, ct))
        {
            return Uitkomst<Linkuitgifte>.Geweigerd("", "Dit uittreksel is al gelezen. Maak een nieuw uittreksel als de derde meer moet lezen.");
        }

        await TrekInAsync(uittrekselId, ct);
        var (nu, (geheim, hash)) = (klok.GetUtcNow(), Linkgeheim.Nieuw());
        var code = RandomNumberGenerator.GetInt32(Codes).ToString("00000000", CultureInfo.InvariantCulture);
        var link = new Leeslink { UittrekselId = uittrekselId, Hash = hash, Codehash = Codehash(hash, code), Tot = nu.AddHours(uren), Door = gebruiker.Naam, Op = nu };
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Linkuitgifte>.Ok(new(Leeslinkwijzer.Pad + geheim, code, link.Tot));
    }

    /// <summary>Takes every link back that was not used, in the open transaction.</summary>
    public async Task TrekInAsync(Guid uittrekselId, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var link in await db.Leeslinks.Where(l => l.UittrekselId == uittrekselId && l.GebruiktOp == null && l.IngetrokkenOp == null).ToListAsync(ct))
        {
            link.IngetrokkenOp = nu;
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The hash of a code together with that of its link: a code alone has too few digits to hash.</summary>
    public static byte[] Codehash(byte[] hash, string code) => SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(code)]);
}
