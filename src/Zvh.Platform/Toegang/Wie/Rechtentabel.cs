using System.Collections.Frozen;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>The state of all access at one moment: users, and where this house deviates from the manifests.</summary>
/// <param name="Gebruikers">By id.</param>
/// <param name="Afwijkingen">How far a permission reaches for a role, where the house says otherwise than the manifest.</param>
internal sealed record Rechtentabel(FrozenDictionary<Guid, Bevoegdheid> Gebruikers, FrozenDictionary<(string Rol, string Recht), Bereik> Afwijkingen)
{
    /// <summary>The permissions that must stay apart from others, by name.</summary>
    public IReadOnlyDictionary<string, Scheidingslijn> Gescheiden { get; init; } = FrozenDictionary<string, Scheidingslijn>.Empty;

    /// <summary>How far a permission reaches for a role in this house.</summary>
    public Bereik Van(string rol, Recht recht) => Afwijkingen.TryGetValue((rol, recht.Naam), out var anders) ? anders : recht.BereikVan(rol);

    /// <summary>How far a permission reaches for a user: role × class × theme, and nothing when access is closed, or when he holds something that it must stay apart from.</summary>
    public Rechtbereik Van(Bevoegdheid wie, Recht recht)
    {
        var bereik = Toegekend(wie, recht);
        return Gescheiden.TryGetValue(recht.Naam, out var lijn) && lijn.Raakt(bereik) && lijn.Anderen.Any(a => lijn.Raakt(Toegekend(wie, a))) ? Rechtbereik.Niets : bereik;
    }

    private Rechtbereik Toegekend(Bevoegdheid wie, Recht recht)
    {
        if (wie.Dicht is not null || (recht.Persoonsgegevens && !wie.BewijsCompleet) || (recht.Klassen.Count > 0 && !recht.Klassen.Contains(wie.Klasse)))
        {
            return Rechtbereik.Niets;
        }

        var per = wie.Rollen.Select(r => (r.Thema, Bereik: Van(r.Rol, recht))).ToLookup(r => r.Bereik, r => r.Thema);
        return new(per[Bereik.Alles].Contains(null), Themas(per[Bereik.Alles]), per[Bereik.Lid].Contains(null), Themas(per[Bereik.Lid]));
    }

    private static string[] Themas(IEnumerable<string?> themas) => [.. themas.OfType<string>().Distinct(StringComparer.Ordinal)];
}
