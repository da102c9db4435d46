using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Meldingen;

/// <summary>Registers a melding about a person. The agreements of the region say at once who takes it up.</summary>
internal sealed class MeldingDoen(CasussenDbContext db, Nummering nummering, Meldingkeuzes keuzes, Meldingkeuring keuring, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Registers it, in the open transaction.</summary>
    /// <param name="persoonId">Whom it is about.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="draagOver">Whether it goes to the party that the agreement names.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The key of the melding.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Guid persoonId, Meldinginvoer invoer, bool draagOver, CancellationToken ct)
    {
        var ander = keuzes.Ander(invoer.Thema, invoer.Gemeente, invoer.Strafrecht, invoer.OntvangenOp);
        var fouten = keuring.Keur(invoer).ToList();
        if (ander is not null && !draagOver && string.IsNullOrWhiteSpace(invoer.TochZelfReden))
        {
            fouten.Add(new(nameof(invoer.TochZelfReden), $"Volgens de afspraak pakt {ander.Uitvoerder} dit op. Draag de melding over, of schrijf waarom u het toch zelf oppakt."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var (nu, ontvangen) = (klok.GetUtcNow(), invoer.OntvangenOp!.Value);
        var melding = new Melding
        {
            Nummer = await nummering.VolgendeAsync("M", ontvangen.Year, ct), Thema = invoer.Thema!, Bron = invoer.Bron!, Gemeente = invoer.Gemeente!, OntvangenOp = ontvangen, Melder = invoer.Melder.Trim(),
            Strafrecht = invoer.Strafrecht, Spoed = invoer.Spoed, Spoedreden = invoer.Spoed ? Tekst.Leeg(invoer.Spoedreden) : null,
            Aanleiding = invoer.Aanleiding.Trim(), Doel = Tekst.Leeg(invoer.Doel), EerderGeprobeerd = Tekst.Leeg(invoer.EerderGeprobeerd),
            VoorafBesproken = invoer.VoorafBesproken, NietBesprokenReden = invoer.VoorafBesproken ? null : Tekst.Leeg(invoer.NietBesprokenReden),
            EersteVerwerkingOp = nu, Door = gebruiker.Naam,
        };
        if (ander is not null && draagOver)
        {
            melding.DraagOver(ander.Uitvoerder, ander.Toelichting, gebruiker.Naam, nu);
        }
        else if (ander is not null)
        {
            melding.Besluitreden = Tekst.Leeg(invoer.TochZelfReden);
        }

        db.Add(melding);
        db.Add(new Meldingpersoon { DossierId = melding.Id, PersoonId = persoonId });
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(melding.Id);
    }
}
