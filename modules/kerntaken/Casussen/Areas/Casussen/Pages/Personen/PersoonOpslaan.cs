using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Personen;

/// <summary>Registers a person or changes one. Whoever looks like somebody who is known already is only registered when the user compared them.</summary>
internal sealed class PersoonOpslaan(CasussenDbContext db, PersonenZoeken zoeken, TimeProvider klok)
{
    private static readonly DateOnly Vroegst = new(1900, 1, 1);

    /// <summary>Registers somebody, in the open transaction.</summary>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="heeftDubbelen">Whether <see cref="DubbelenAsync"/> found somebody.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> RegistreerAsync(Persooninvoer invoer, bool heeftDubbelen, CancellationToken ct)
    {
        var fouten = await KeurAsync(invoer, id: null, ct);
        if (fouten.Count == 0 && !invoer.IsAnder && heeftDubbelen)
        {
            fouten.Add(new(nameof(invoer.IsAnder), "Deze persoon lijkt op iemand die al is geregistreerd. Vergelijk eerst, en vink dit aan als het echt iemand anders is."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var persoon = new Persoon { Achternaam = invoer.Achternaam, EersteVerwerkingOp = klok.GetUtcNow() };
        invoer.Naar(persoon);
        db.Add(persoon);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(persoon.Id);
    }

    /// <summary>Changes somebody, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the person since the form was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Persooninvoer invoer, CancellationToken ct)
    {
        var fouten = await KeurAsync(invoer, id, ct);
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var persoon = await db.Personen.SingleAsync(p => p.Id == id, ct);
        db.Verwacht(persoon, invoer.Versie);
        invoer.Naar(persoon);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Who is probably the same person.</summary>
    public async Task<IReadOnlyList<Gevonden>> DubbelenAsync(Persooninvoer invoer, CancellationToken ct) =>
        [.. (await zoeken.ZoekAsync(invoer.Vraag, behalve: null, ct)).Where(g => g.Overeenkomst.Score >= Overeenkomst.Waarschijnlijk)];

    private async Task<List<Fout>> KeurAsync(Persooninvoer invoer, Guid? id, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if (invoer.Geboortedatum is { } datum && (datum < Vroegst || datum > klok.Vandaag()))
        {
            fouten.Add(new(nameof(invoer.Geboortedatum), "Vul een geboortedatum in vanaf 1900 en niet in de toekomst."));
        }

        if (Bsn.Kaal(invoer.Bsn) is { } bsn)
        {
            if (!Bsn.IsGeldig(bsn))
            {
                fouten.Add(new(nameof(invoer.Bsn), "Dit is geen geldig burgerservicenummer: het heeft negen cijfers die bij elkaar passen. Kijk het na, of laat het leeg."));
            }
            else if (await db.Personen.AnyAsync(p => p.Id != id && p.Bsn == bsn && p.SamengevoegdMetId == null, ct))
            {
                fouten.Add(new(nameof(invoer.Bsn), "Er is al iemand met dit nummer. Zoek op het nummer en gebruik die persoon."));
            }
        }

        return fouten;
    }
}
