using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Takes in a request for a talk about a youth, first talked about with parents and youth (B4.15).</summary>
internal sealed class VerzoekDoen(JeugdtafelsDbContext db, Jeugdkeuzes keuzes, Lidmaatschappen lidmaatschappen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the log and memberships call a request.</summary>
    public const string Soort = "jeugdtafels.verzoek";

    /// <summary>In which capacity the asker keeps seeing it.</summary>
    public const string Verzoeker = "verzoeker";

    /// <summary>Takes it in, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Verzoekinvoer invoer, CancellationToken ct)
    {
        var fouten = Keur(invoer, klok.Vandaag()).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var verzoek = new Jeugdverzoek
        {
            Tafel = invoer.Tafel, Gemeente = invoer.Gemeente!, Naam = invoer.Naam.Trim(), Geboortedatum = invoer.Geboortedatum, Ouders = invoer.Ouders.Trim(), Zorgen = invoer.Zorgen.Trim(), Vraag = invoer.Vraag.Trim(),
            Pijler = invoer.Tafel is Jeugdtafel.Expertteam ? invoer.Pijler : null, GeslotenPlaatsing = invoer.Tafel is Jeugdtafel.Expertteam && invoer.GeslotenPlaatsing, VrijOp = invoer.Tafel is Jeugdtafel.Nazorg ? invoer.VrijOp : null,
            BesprokenOp = invoer.BesprokenOp, Reactie = Tekst.Leeg(invoer.Reactie), NietBesproken = invoer.BesprokenOp is null ? Tekst.Leeg(invoer.NietBesproken) : null, VerzoekerId = gebruiker.Bevoegdheid!.Id, Op = klok.GetUtcNow(),
        };
        db.Add(verzoek);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync(Soort, verzoek.Id, [verzoek.VerzoekerId], Verzoeker, verzoek.Op, Lidmaatschappen.Onbepaald, ct);
        await berichten.StuurNaarRechtAsync(Rechten.VerzoekBehandelen, $"Er is een verzoek voor de {keuzes.Tafel(verzoek.Tafel)}: {verzoek.Kenmerk}.", Pad(verzoek.Id), ct);
        return Uitkomst<Guid>.Ok(verzoek.Id);
    }

    /// <summary>The page of a request.</summary>
    public static string Pad(Guid id) => $"/jeugdtafels/verzoeken/{id}";

    private IEnumerable<Fout> Keur(Verzoekinvoer invoer, DateOnly vandaag)
    {
        if (!keuzes.Heeft(invoer.Tafel))
        {
            yield return new("", "Deze tafel is er niet in dit huis. Kies een andere tafel.");
        }

        if (!keuzes.KentGemeente(invoer.Gemeente!))
        {
            yield return new(nameof(invoer.Gemeente), "Kies een gemeente uit de lijst. Woont de jeugdige ergens anders, doe het verzoek dan bij de tafel van die regio.");
        }
        else if (keuzes.Elders(invoer.Gemeente!, vandaag) is { } afspraak)
        {
            yield return new(nameof(invoer.Gemeente), $"{keuzes.Gemeente(invoer.Gemeente!)} valt voor jeugd onder {afspraak.Uitvoerder}. {afspraak.Toelichting} Doe het verzoek daar.");
        }

        if (invoer.Geboortedatum >= vandaag || invoer.Geboortedatum <= vandaag.AddYears(-Jeugdverzoek.Grensleeftijd))
        {
            yield return new(nameof(invoer.Geboortedatum), $"Een jeugdige is jonger dan {Jeugdverzoek.Grensleeftijd} jaar. Kijk de datum na.");
        }

        if (invoer.BesprokenOp > vandaag)
        {
            yield return new(nameof(invoer.BesprokenOp), "Deze dag moet nog komen. Bespreek het verzoek eerst.");
        }

        if (invoer.BesprokenOp is null && Tekst.Leeg(invoer.NietBesproken) is null)
        {
            yield return new(nameof(invoer.BesprokenOp), "Bespreek het verzoek eerst met de ouders en geef hun een afschrift. Kan dat niet veilig, leg dan hieronder uit waarom.");
        }

        if (invoer.Tafel is Jeugdtafel.Expertteam && invoer.Pijler is null)
        {
            yield return new(nameof(invoer.Pijler), "Kies wat u van het team nodig hebt.");
        }

        if (invoer.Tafel is Jeugdtafel.Nazorg && invoer.VrijOp is null)
        {
            yield return new(nameof(invoer.VrijOp), "Vul in wanneer de jeugdige vrijkomt. Weet u dat nog niet zeker, neem dan de vroegste dag.");
        }
    }
}
