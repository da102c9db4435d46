using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Meldingen;

/// <summary>Judges what a form or a row says against the lists of this house.</summary>
internal sealed class Meldingkeuring(Meldingkeuzes keuzes, TimeProvider klok)
{
    /// <summary>What is wrong, each at its field.</summary>
    public IEnumerable<Fout> Keur(Meldinginvoer invoer)
    {
        if (invoer.OntvangenOp > klok.Vandaag())
        {
            yield return new(nameof(invoer.OntvangenOp), "Deze dag moet nog komen. Vul in wanneer de melding binnenkwam.");
        }

        // What a list does not offer can still be sent.
        if (keuzes.Gemeenten.All(g => g.Value != invoer.Gemeente))
        {
            yield return new(nameof(invoer.Gemeente), "Deze gemeente hoort niet bij dit huis. Kies een gemeente uit de lijst, of meld bij het huis van die gemeente.");
        }

        if (keuzes.Themas.All(t => t.Value != invoer.Thema))
        {
            yield return new(nameof(invoer.Thema), "Dit thema bestaat hier niet. Kies een thema uit de lijst.");
        }

        if (keuzes.Bronnen.All(b => b.Value != invoer.Bron))
        {
            yield return new(nameof(invoer.Bron), "Deze bron bestaat hier niet. Kies een bron uit de lijst.");
        }
    }
}
