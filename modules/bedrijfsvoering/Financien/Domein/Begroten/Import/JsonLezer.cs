using Zvh.Abstractions;
using Zvh.Financien.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Reads a document in the format of the region profile (<c>begroting-JJJJ.json</c>).</summary>
internal static class JsonLezer
{
    /// <summary>Reads an upload.</summary>
    public static Uitkomst<Importlezing> Lees(string bestandsnaam, byte[] inhoud)
    {
        var gelezen = Profielbestand<Begrotinggegevens>.Lees(bestandsnaam, inhoud);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Importlezing>.Geweigerd(gelezen.Fouten);
        }

        var fouten = BegrotingControle.Controleer(gelezen.Waarde).ToList();
        return fouten.Count > 0
            ? Uitkomst<Importlezing>.Geweigerd(fouten)
            : Uitkomst<Importlezing>.Ok(new(Blad(gelezen.Waarde.Inhoud), []));
    }

    /// <summary>The document in a file that was checked.</summary>
    public static Importblad Blad(Begrotinggegevens gegevens) => new(
        gegevens.Jaar, gegevens.Geldstroom, gegevens.Bron, gegevens.Peildatum,
        [
            .. gegevens.Lasten.SelectMany(p => Regels(p, Kant.Last, 1, PostSoort.Gewoon)),
            .. gegevens.Baten.SelectMany(p => Regels(p, Kant.Bate, 1, PostSoort.Gewoon)),
        ],
        new(gegevens.VermeldTotaalLasten, gegevens.VermeldTotaalBaten));

    private static IEnumerable<Importregel> Regels(Postgegevens post, Kant kant, int niveau, PostSoort soort)
    {
        var eigen = post.Soort ?? soort;
        return post.Posten.SelectMany(p => Regels(p, kant, niveau + 1, eigen)).Prepend(new Importregel(
            post.Code, post.Naam, niveau, kant, post.Vermeld, post.Bedrag, eigen, post.Incidenteel, post.Index, post.Taakveld, post.Uitleg));
    }
}
