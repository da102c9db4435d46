using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Profiel;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is asked for a post.</summary>
internal sealed class PostInvoer
{
    [Display(Name = "Naam"), Required(ErrorMessage = "Vul een naam in."), StringLength(120)]
    public string Naam { get; set; } = "";

    [Display(Name = "Lasten of baten")]
    public Kant Kant { get; set; }

    [Display(Name = "Staat onder")]
    public string? Ouder { get; set; }

    [Display(Name = "Staat na")]
    public string? Na { get; set; }

    [Display(Name = "Bedrag")]
    public Bedrag? Bedrag { get; set; }

    [Display(Name = "Wat voor post is het?")]
    public PostSoort Soort { get; set; }

    [Display(Name = "Index")]
    public IndexSoort Index { get; set; }

    [Display(Name = "De post is incidenteel")]
    public bool Incidenteel { get; set; }

    [Display(Name = "Taakveld"), StringLength(6)]
    public string? Taakveld { get; set; }

    [Display(Name = "Uitleg"), StringLength(2000)]
    public string? Uitleg { get; set; }

    public uint Versie { get; set; }
}

/// <summary>Adds a post to the concept, or changes and moves one.</summary>
internal sealed class PostOpslaan(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Saves the post.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="stroom">Code of the stream.</param>
    /// <param name="code">Code of the post; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> VoerUitAsync(int jaar, string stroom, string? code, PostInvoer invoer, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return concept;
        }

        var posten = concept.Waarde.Posten;
        var post = posten.Find(p => p.Code == code);
        var ouder = posten.Find(p => p.Code == invoer.Ouder);
        if (Keur(posten, code, post, ouder, invoer) is { Count: > 0 } fouten)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        if (post is null)
        {
            post = Maak(concept.Waarde, ouder, invoer);
            db.Add(post);
        }
        else
        {
            db.Verwacht(post, invoer.Versie);
        }

        Vul(post, invoer, isGroep: posten.Exists(p => p.OuderId == post.Id));
        post.OuderId = ouder?.Id;
        if (ouder is not null)
        {
            ouder.Bedrag = null;
        }

        Postvolgorde.Zet(posten, post, invoer.Na);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Post Maak(BegrotingVersie concept, Post? ouder, PostInvoer invoer)
    {
        var bezet = concept.Posten.Select(p => p.Code).Append(Begrotingsboom.Totaalcode(Kant.Last)).Append(Begrotingsboom.Totaalcode(Kant.Bate)).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            VersieId = concept.Id,
            Code = CodeUitNaam.Van(invoer.Naam, bezet),
            Naam = invoer.Naam,
            Kant = ouder?.Kant ?? invoer.Kant,
        };
    }

    private static void Vul(Post post, PostInvoer invoer, bool isGroep)
    {
        post.Naam = invoer.Naam.Trim();
        post.Soort = invoer.Soort;
        post.Bedrag = isGroep ? null : invoer.Bedrag;
        post.Index = invoer.Index;
        post.Incidenteel = invoer.Incidenteel;
        post.Taakveld = string.IsNullOrWhiteSpace(invoer.Taakveld) ? null : invoer.Taakveld.Trim();
        post.Uitleg = string.IsNullOrWhiteSpace(invoer.Uitleg) ? null : invoer.Uitleg.Trim();
    }

    private static List<Fout> Keur(List<Post> posten, string? code, Post? post, Post? ouder, PostInvoer invoer)
    {
        var fouten = new List<Fout>();
        if (code is not null && post is null)
        {
            fouten.Add(new("", "Deze post staat niet meer in het concept. Ga terug naar de begroting."));
        }

        if (!string.IsNullOrEmpty(invoer.Ouder) && ouder is null)
        {
            fouten.Add(new(nameof(invoer.Ouder), "De post waar deze onder staat, bestaat niet meer. Kies een andere."));
        }
        else if (post is not null && ouder is not null && (ouder.Kant != post.Kant || Postvolgorde.StaatOnder(posten, ouder, post)))
        {
            fouten.Add(new(nameof(invoer.Ouder), "Een post kan niet onder zichzelf staan of van lasten naar baten gaan. Kies een andere post."));
        }

        if (invoer.Taakveld is { Length: > 0 } taakveld && !Nummers.IsTaakveld(taakveld.Trim()))
        {
            fouten.Add(new(nameof(invoer.Taakveld), "Schrijf een taakveld als 1.2 of 6.812."));
        }

        return fouten;
    }
}
