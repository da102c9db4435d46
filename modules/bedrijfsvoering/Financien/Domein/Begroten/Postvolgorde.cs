namespace Zvh.Financien.Domein.Begroten;

/// <summary>The order of posts under the same parent.</summary>
internal static class Postvolgorde
{
    /// <summary>Puts a post behind a sibling, or first when that is empty or not a sibling; renumbers the siblings.</summary>
    public static void Zet(IReadOnlyList<Post> posten, Post post, string? na)
    {
        var rij = Naast(posten, post).Where(p => p.Id != post.Id).ToList();
        rij.Insert(rij.FindIndex(p => p.Code == na) + 1, post);
        for (var i = 0; i < rij.Count; i++)
        {
            rij[i].Volgorde = i;
        }
    }

    /// <summary>The code of the sibling in front of a post; null when it stands first.</summary>
    public static string? Voor(IReadOnlyList<Post> posten, Post post)
    {
        var rij = Naast(posten, post).ToList();
        var plaats = rij.FindIndex(p => p.Id == post.Id);
        return plaats > 0 ? rij[plaats - 1].Code : null;
    }

    /// <summary>Whether a post is another one, or stands somewhere under it.</summary>
    public static bool StaatOnder(IReadOnlyList<Post> posten, Post post, Post boven) =>
        post.Id == boven.Id || (posten.FirstOrDefault(p => p.Id == post.OuderId) is { } ouder && StaatOnder(posten, ouder, boven));

    private static IEnumerable<Post> Naast(IReadOnlyList<Post> posten, Post post) =>
        posten.Where(p => p.OuderId == post.OuderId && p.Kant == post.Kant).OrderBy(p => p.Volgorde).ThenBy(p => p.Code, StringComparer.Ordinal);
}
