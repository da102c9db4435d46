using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Inzendingen;

/// <summary>Takes in a melding from a partner, without mail. The partner keeps seeing what became of it.</summary>
internal sealed class InzendingDoen(CasussenDbContext db, Meldingkeuring keuring, Lidmaatschappen lidmaatschappen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Sends it in, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Inzendinginvoer invoer, CancellationToken ct)
    {
        var fouten = keuring.Keur(invoer).ToList();
        var afdruk = invoer.Afdruk(gebruiker.Naam);
        if (fouten.Count == 0 && await db.Inzendingen.AnyAsync(i => i.Afdruk == afdruk, ct))
        {
            fouten.Add(new("", "Deze melding is al ingestuurd."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var inzending = invoer.Maak(Inzendingstand.Wacht, bestand: null, afdruk, gebruiker.Naam, klok.GetUtcNow());
        db.Add(inzending);
        await db.SaveChangesAsync(ct);
        if (gebruiker.Bevoegdheid is { } wie)
        {
            await lidmaatschappen.GeefAsync("casussen.inzending", inzending.Id, [wie.Id], "inzender", inzending.Op, Lidmaatschappen.Onbepaald, ct);
        }

        if (inzending.Spoed)
        {
            await berichten.StuurNaarRechtAsync(Rechten.InzendingVerwerken, "Er is een melding met spoed ingestuurd.", $"/casussen/inzendingen/{inzending.Id}", ct);
        }

        return Uitkomst<Guid>.Ok(inzending.Id);
    }
}
