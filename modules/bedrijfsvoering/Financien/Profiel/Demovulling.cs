using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Modules;

namespace Zvh.Financien.Profiel;

/// <summary>Completes parties and streams in a demo with data that nobody can take for real, so that invoices can be valid. Fills only what is empty.</summary>
internal sealed class Demovulling(FinancienDbContext db) : IDemovulling
{
    private const string Bankcode = "DEMO";

    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        var partijen = await db.Partijen.OrderBy(p => p.Code).ToListAsync(ct);
        for (var i = 0; i < partijen.Count; i++)
        {
            Vul(partijen[i], i + 1);
        }

        var codes = partijen.ToDictionary(p => p.Id, p => p.Code);
        foreach (var stroom in await db.Geldstromen.Include(g => g.Deelnemers).ToListAsync(ct))
        {
            Vul(stroom, codes);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>A Dutch account number at a bank that does not exist, with correct check digits (ISO 13616: 98 − remainder modulo 97).</summary>
    public static string Iban(int nummer)
    {
        var rekening = nummer.ToString("D10", CultureInfo.InvariantCulture);
        var cijfers = string.Concat($"{Bankcode}{rekening}NL00".Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        var rest = cijfers.Aggregate(0, (tot, c) => ((tot * 10) + (c - '0')) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"NL{98 - rest:D2}{Bankcode}{rekening}");
    }

    private static void Vul(Partij partij, int nummer)
    {
        var kvk = (90_000_000 + nummer).ToString(CultureInfo.InvariantCulture);
        partij.KvkNummer ??= kvk;
        partij.Oin ??= $"00000099{kvk}0000";
        partij.Straat ??= "Demostraat 1";
        partij.Postcode ??= "9999 ZZ";
        partij.Plaats ??= "Demostad";
        partij.Factuurmail ??= $"facturen@{partij.Code}.example";
        if (partij.Factureert)
        {
            partij.Iban ??= Iban(nummer);
        }
    }

    private static void Vul(Geldstroom stroom, Dictionary<Guid, string> codes)
    {
        if (stroom.BtwCategorie is null && stroom.Grondslag is Grondslag.VoorschotOpSleutel or Grondslag.Nacalculatie)
        {
            stroom.BtwCategorie = BtwCategorie.O;
            stroom.BtwReden ??= "Buiten de heffing van btw (demo)";
        }

        foreach (var deelnemer in stroom.Deelnemers)
        {
            deelnemer.Inkoopnummer ??= $"DEMO-{codes[deelnemer.PartijId]}";
        }
    }
}
