using Zvh.Abstractions;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Takes in a signal of human trafficking .</summary>
internal sealed class SignaalMelden(MensenhandelDbContext db, Menskeuzes keuzes, Lidmaatschappen lidmaatschappen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the log and memberships call a signal.</summary>
    public const string Soort = "mensenhandel.signaal";

    /// <summary>In which capacity the reporter keeps seeing it.</summary>
    public const string Melder = "melder";

    /// <summary>The page of a signal.</summary>
    public static string Pad(Guid id) => $"/mensenhandel/signalen/{id}";

    /// <summary>Takes it in, in the open transaction. Also when another party takes the work up: the signal must be somewhere.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Signaalinvoer invoer, CancellationToken ct)
    {
        if (!keuzes.KentGemeente(invoer.Gemeente))
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Gemeente), "Kies een gemeente uit de lijst. Speelt het ergens anders, meld het dan bij het huis van die regio.");
        }

        var signaal = new Uitbuitingssignaal
        {
            Gemeente = invoer.Gemeente!, Vorm = invoer.Vorm!.Value, Meldpunt = invoer.Meldpunt!.Value, Wie = Tekst.Leeg(invoer.Wie), Tekst = invoer.Tekst.Trim(), MelderId = gebruiker.Bevoegdheid!.Id, Op = klok.GetUtcNow(),
        };
        db.Add(signaal);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync(Soort, signaal.Id, [signaal.MelderId], Melder, signaal.Op, Lidmaatschappen.Onbepaald, ct);
        await berichten.StuurNaarRechtAsync(Rechten.SignaalScreenen, $"Er is een signaal van mensenhandel: {signaal.Kenmerk}.", Pad(signaal.Id), ct);
        return Uitkomst<Guid>.Ok(signaal.Id);
    }
}
