using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Bewijzen;

/// <summary>Adds evidence about a user, or withdraws it (B1.19, B1.22, B1.35). The document itself stays where it is kept.</summary>
internal sealed partial class BewijsBeheren(PlatformDbContext db, Rechtenwijziging rechten, Gebruikerlogboek geschiedenis, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int HoogstensJaren = 10;

    /// <summary>Adds a piece of evidence.</summary>
    public async Task<Uitkomst> VoegToeAsync(Guid gebruikerId, Bewijsinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var (kenmerk, van, tot) = (invoer.Kenmerk.Trim(), invoer.Van!.Value, invoer.Tot!.Value);
        Fout?[] fouten =
        [
            Kenmerkvorm().IsMatch(kenmerk) ? null : new(nameof(invoer.Kenmerk), "Schrijf het nummer waaronder het document bewaard wordt: hoogstens zes letters en dan cijfers, zoals HR-2026/0412. Geen naam."),
            tot < van ? new(nameof(invoer.Tot), "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
                : tot > van.AddYears(HoogstensJaren) ? new(nameof(invoer.Tot), $"Een bewijs geldt hoogstens {HoogstensJaren} jaar. Kies een eerdere dag.")
                : null,
            van > klok.Vandaag().AddYears(1) ? new(nameof(invoer.Van), "Een bewijs begint hoogstens een jaar vooruit. Kies een eerdere dag.") : null,
        ];
        if (fouten.OfType<Fout>().ToList() is { Count: > 0 } gevonden)
        {
            return Uitkomst.Geweigerd(gevonden);
        }

        var bewijs = new Bewijs
        {
            GebruikerId = gebruikerId, Soort = invoer.Soort!.Value, Kenmerk = kenmerk, Van = van, Tot = tot, Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        };
        db.Add(bewijs);
        return await BewaarAsync(bewijs, "bewijs-toegevoegd", $"{Toegangswoorden.Bewijs(bewijs.Soort)} toegevoegd, geldt van {Toegangswoorden.Dag(van)} tot en met {Toegangswoorden.Dag(tot)}", ct);
    }

    /// <summary>Withdraws a piece of evidence: it counts no more.</summary>
    public async Task<Uitkomst> TrekInAsync(Guid bewijsId, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var bewijs = await db.Bewijzen.SingleAsync(b => b.Id == bewijsId, ct);
        if (bewijs.IngetrokkenOp is not null)
        {
            return Uitkomst.Geweigerd("", "Dit bewijs is intussen al ingetrokken.");
        }

        bewijs.IngetrokkenOp = klok.GetUtcNow();
        return await BewaarAsync(bewijs, "bewijs-ingetrokken", $"{Toegangswoorden.Bewijs(bewijs.Soort)} ingetrokken", ct);
    }

    private async Task<Uitkomst> BewaarAsync(Bewijs bewijs, string code, string wat, CancellationToken ct)
    {
        var uitkomst = await rechten.BewaarAsync("", ct);
        if (uitkomst.Gelukt)
        {
            rechten.Noteer(bewijs.GebruikerId, $"{code} {bewijs.Soort} {Toegangswoorden.Code(bewijs.Van)}/{Toegangswoorden.Code(bewijs.Tot)}");
            await geschiedenis.SchrijfAsync(bewijs.GebruikerId, wat, ct);
        }

        return uitkomst;
    }

    // A number of a file, so that nobody writes a name or a story here.
    [GeneratedRegex("^[A-Za-z]{0,6}[ ./-]?[0-9][A-Za-z0-9 ./-]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Kenmerkvorm();
}
