using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Platform.Data;

namespace Zvh.Platform.Huizen;

/// <summary>The key pair of this house: made once, and the private half never leaves it.</summary>
public sealed class Huissleutels(PlatformDbContext db, Werkeenheid werkeenheid, NpgsqlDataSource database, IDataProtectionProvider bescherming, TimeProvider klok)
{
    private readonly IDataProtector kluis = bescherming.CreateProtector("Zvh.Huissleutel");

    /// <summary>Makes the pair when there is none yet; of several nodes one does.</summary>
    public async Task MaakAsync(CancellationToken ct)
    {
        if (await db.Huissleutels.AnyAsync(ct))
        {
            return;
        }

        await using var slot = await Databaseslot.NeemAsync(database, "platform.huissleutel", ct);
        await werkeenheid.UitvoerenAsync(async () =>
        {
            if (!await db.Huissleutels.AnyAsync(ct))
            {
                using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
                db.Add(new Huissleutel { Publiek = sleutel.ExportSubjectPublicKeyInfo(), Geheim = kluis.Protect(sleutel.ExportPkcs8PrivateKey()), Op = klok.GetUtcNow() });
                await db.SaveChangesAsync(ct);
            }

            return true;
        }, ct);
    }

    /// <summary>The public key as it is handed over: base64, one line.</summary>
    public async Task<string> PubliekAsync(CancellationToken ct) => Convert.ToBase64String((await db.Huissleutels.AsNoTracking().SingleAsync(ct)).Publiek);

    /// <summary>Signs in the name of this house.</summary>
    /// <returns>The signed message with this house as its sender, and the signature.</returns>
    internal async Task<(Huispost Post, string Handtekening)> TekenAsync(string aan, string naam, Guid nummer, byte[] inhoud, CancellationToken ct)
    {
        var paar = await db.Huissleutels.AsNoTracking().SingleAsync(ct);
        using var sleutel = ECDsa.Create();
        sleutel.ImportPkcs8PrivateKey(kluis.Unprotect(paar.Geheim), out _);
        var post = new Huispost(Afdruk(paar.Publiek), aan, naam, nummer, klok.GetUtcNow(), inhoud);
        return (post, post.Teken(sleutel));
    }

    /// <summary>A secret for one purpose, derived from the private key of this house: the same purpose always gives the same, on every node, and no secret gives another or the key.</summary>
    /// <param name="doel">The purpose, with its period.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>Thirty-two bytes.</returns>
    public async Task<byte[]> LeidAfAsync(string doel, CancellationToken ct)
    {
        var paar = await db.Huissleutels.AsNoTracking().SingleAsync(ct);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, kluis.Unprotect(paar.Geheim), SHA256.HashSizeInBytes, salt: [], info: Encoding.UTF8.GetBytes(doel));
    }

    /// <summary>Fingerprint of this house.</summary>
    internal async Task<string> EigenAfdrukAsync(CancellationToken ct) => Afdruk((await db.Huissleutels.AsNoTracking().SingleAsync(ct)).Publiek);

    /// <summary>Fingerprint of a public key: 64 hexadecimal digits.</summary>
    public static string Afdruk(byte[] publiek) => Convert.ToHexString(SHA256.HashData(publiek));

    /// <summary>The fingerprint as people read it to each other: in groups of four.</summary>
    public static string Leesbaar(string afdruk)
    {
        ArgumentNullException.ThrowIfNull(afdruk);
        return string.Join(' ', afdruk.Chunk(4).Select(g => new string(g)));
    }

    /// <summary>The public key in a text; null when it is none that this house can use.</summary>
    public static byte[]? Lees(string? tekst)
    {
        try
        {
            var bytes = Convert.FromBase64String(tekst?.Trim() ?? "");
            using var sleutel = ECDsa.Create();
            sleutel.ImportSubjectPublicKeyInfo(bytes, out var gelezen);
            return gelezen == bytes.Length && sleutel.KeySize == 256 ? bytes : null;
        }
        catch (Exception fout) when (fout is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
