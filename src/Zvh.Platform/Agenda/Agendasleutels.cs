using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Platform.Agenda;

/// <summary>Makes and takes back the addresses with which calendar programs follow the meetings of a user.</summary>
public sealed class Agendasleutels(PlatformDbContext db, TimeProvider klok)
{
    private const int Bytes = 32;

    /// <summary>When the address of a user was made (UTC); null when he has none.</summary>
    public Task<DateTimeOffset?> SindsAsync(Guid gebruiker, CancellationToken ct) => db.Agendasleutels.Where(s => s.GebruikerId == gebruiker).Select(s => (DateTimeOffset?)s.Op).SingleOrDefaultAsync(ct);

    /// <summary>Makes a new key, in the open transaction; the one before it stops working.</summary>
    /// <returns>The key; it cannot be shown again.</returns>
    public async Task<string> MaakAsync(Guid gebruiker, CancellationToken ct)
    {
        var sleutel = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        if (await db.Agendasleutels.SingleOrDefaultAsync(s => s.GebruikerId == gebruiker, ct) is { } bestaand)
        {
            (bestaand.Afdruk, bestaand.Op) = (Afdruk(sleutel), klok.GetUtcNow());
        }
        else
        {
            db.Add(new Agendasleutel { GebruikerId = gebruiker, Afdruk = Afdruk(sleutel), Op = klok.GetUtcNow() });
        }

        await db.SaveChangesAsync(ct);
        return sleutel;
    }

    /// <summary>Takes the key of a user back, in the open transaction.</summary>
    public async Task TrekInAsync(Guid gebruiker, CancellationToken ct)
    {
        db.RemoveRange(await db.Agendasleutels.Where(s => s.GebruikerId == gebruiker).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Whose key this is; null when it is nobody's.</summary>
    public Task<Gebruiker?> WieAsync(string sleutel, CancellationToken ct)
    {
        var afdruk = Afdruk(sleutel);
        return db.Gebruikers.AsNoTracking().SingleOrDefaultAsync(g => !g.Geblokkeerd && db.Agendasleutels.Any(s => s.GebruikerId == g.Id && s.Afdruk == afdruk), ct);
    }

    private static string Afdruk(string sleutel) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}
