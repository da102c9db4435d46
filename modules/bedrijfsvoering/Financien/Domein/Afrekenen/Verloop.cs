using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>One year in the course of a balance item: calculated beside stated.</summary>
/// <param name="Jaar">The year as it was stated or opened.</param>
/// <param name="Vermeerdering">Added.</param>
/// <param name="Onttrekking">Withdrawn.</param>
/// <param name="OnttrekkingKred">Withdrawn on the credit side.</param>
/// <param name="VorigEind">The closing of the year before; null for the first year.</param>
internal sealed record Verloopjaar(Balansjaar Jaar, Bedrag Vermeerdering, Bedrag Onttrekking, Bedrag OnttrekkingKred, Bedrag? VorigEind)
{
    /// <summary>The balance of the mutations.</summary>
    public Bedrag Saldo => Vermeerdering - Onttrekking - OnttrekkingKred;

    /// <summary>The closing that follows from opening and mutations.</summary>
    public Bedrag Eind => Jaar.Beginstand + Saldo;

    /// <summary>The closing that counts for the next year: as the document states it, or else as calculated.</summary>
    public Bedrag GeldendEind => Jaar.VermeldeEindstand ?? Eind;

    /// <summary>Stated minus calculated; null when nothing is stated.</summary>
    public Bedrag? Verschil => Jaar.VermeldeEindstand is { } vermeld ? vermeld - Eind : null;

    /// <summary>Opening minus the closing of the year before, which no mutation explains; null for the first year or when they agree.</summary>
    public Bedrag? Breuk => VorigEind is { } vorig && Jaar.Beginstand != vorig ? Jaar.Beginstand - vorig : null;
}

/// <summary>The course of a balance item over the years (BBV: opening, additions, withdrawals, closing).</summary>
internal static class Verloop
{
    /// <summary>The years, oldest first.</summary>
    public static IReadOnlyList<Verloopjaar> Van(Balanspost post)
    {
        var verloop = new List<Verloopjaar>();
        foreach (var jaar in post.Jaren.OrderBy(j => j.Jaar))
        {
            verloop.Add(new(jaar, Som(post, jaar.Jaar, MutatieSoort.Vermeerdering), Som(post, jaar.Jaar, MutatieSoort.Onttrekking),
                Som(post, jaar.Jaar, MutatieSoort.OnttrekkingKred), verloop.Count == 0 ? null : verloop[^1].GeldendEind));
        }

        return verloop;
    }

    private static Bedrag Som(Balanspost post, int jaar, MutatieSoort soort) =>
        Bedrag.Som(post.Mutaties.Where(m => m.Jaar == jaar && m.Soort == soort).Select(m => m.Bedrag));
}
