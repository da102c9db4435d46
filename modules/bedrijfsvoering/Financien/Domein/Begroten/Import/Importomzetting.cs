using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Makes the posts and the realisation of a document. One way for the dry run, for saving and for the region profile.</summary>
internal static class Importomzetting
{
    /// <summary>A concept version with the posts of the document.</summary>
    /// <param name="blad">The document.</param>
    /// <param name="begrotingId">The budget.</param>
    /// <param name="volgnummer">The number of the version.</param>
    /// <param name="uitleg">Explanations per code that the user added.</param>
    public static BegrotingVersie Versie(Importblad blad, Guid begrotingId, int volgnummer, IReadOnlyDictionary<string, string?>? uitleg = null)
    {
        var versie = new BegrotingVersie
        {
            BegrotingId = begrotingId,
            Volgnummer = volgnummer,
            Bron = blad.Bron,
            Bronhash = blad.Hash(),
            VermeldeTotalen = blad.Totalen,
        };
        var pad = new List<Post>();
        for (var i = 0; i < blad.Regels.Count; i++)
        {
            var regel = blad.Regels[i];
            pad.RemoveRange(regel.Niveau - 1, pad.Count - regel.Niveau + 1);
            var post = new Post
            {
                VersieId = versie.Id,
                OuderId = pad.LastOrDefault()?.Id,
                Volgorde = i,
                Code = regel.Code,
                Naam = regel.Naam,
                Kant = regel.Kant,
                Soort = regel.Soort,
                Incidenteel = regel.Incidenteel,
                Index = regel.Index,
                Taakveld = regel.Taakveld,
                Bedrag = IsGroep(blad, i) || Begroot(regel) is not { } bedrag ? null : new Bedrag(bedrag),
                Vermeld = regel.Vermeld,
                Uitleg = Tekst.Leeg(uitleg?.GetValueOrDefault(regel.Code)) ?? regel.Uitleg,
            };
            versie.Posten.Add(post);
            pad.Add(post);
        }

        return versie;
    }

    /// <summary>What the document says was booked and is still expected, one row per line without lines under it.</summary>
    public static IReadOnlyList<Realisatie> Realisaties(Importblad blad, Guid begrotingId)
    {
        if (blad.Peildatum is not { } peildatum)
        {
            return [];
        }

        return [.. blad.Regels.Where((_, i) => !IsGroep(blad, i)).SelectMany(r => Van(r))];

        IEnumerable<Realisatie> Van(Importregel regel)
        {
            var geboekt = regel.Vermeld?.Realisatie;
            if (geboekt is not null)
            {
                yield return Maak(regel, geboekt.Value, verwacht: false);
            }

            if (regel.Vermeld?.Verwacht - (geboekt ?? 0) is { } nog && (nog != 0 || geboekt is null))
            {
                yield return Maak(regel, nog, verwacht: true);
            }
        }

        Realisatie Maak(Importregel regel, decimal bedrag, bool verwacht) => new()
        {
            BegrotingId = begrotingId,
            PostCode = regel.Code,
            Datum = verwacht ? new DateOnly(blad.Jaar, 12, 31) : peildatum,
            Bedrag = new Bedrag(bedrag),
            Verwacht = verwacht,
            Bron = blad.Bron,
        };
    }

    /// <summary>The tree as it will be after saving.</summary>
    public static Begrotingsboom Boom(Importblad blad) =>
        Begrotingsboom.Van(blad.Jaar, Versie(blad, Guid.Empty, 1), Realisaties(blad, Guid.Empty), blad.Peildatum);

    private static decimal? Begroot(Importregel regel) => regel.Bedrag ?? regel.Vermeld?.Begroting;

    private static bool IsGroep(Importblad blad, int i) => i + 1 < blad.Regels.Count && blad.Regels[i + 1].Niveau > blad.Regels[i].Niveau;
}
