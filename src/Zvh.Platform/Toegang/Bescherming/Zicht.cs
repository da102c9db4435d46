using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Which shape the filter on a kind of record has. Each has its own query, so that a restricted user does not pay for the others.</summary>
internal enum Zichtvorm
{
    /// <summary>No filter.</summary>
    Alles,

    /// <summary>Records of which the user is a member.</summary>
    Lid,

    /// <summary>Themes and memberships together.</summary>
    Gemengd,

    /// <summary>Nothing.</summary>
    Niets,
}

/// <summary>Which records of a kind a user may see now.</summary>
/// <param name="Bereik">How far the permission reaches.</param>
/// <param name="Personen">Whose memberships count: first the user, then those whom the user takes over for.</param>
/// <param name="Nu">Now (UTC).</param>
internal sealed record Zicht(Rechtbereik Bereik, Guid[] Personen, DateTimeOffset Nu)
{
    /// <summary>The shape of the filter.</summary>
    public Zichtvorm Vorm =>
        Bereik.Alles ? Zichtvorm.Alles
        : Bereik.IsNiets ? Zichtvorm.Niets
        : Bereik.Lid && Bereik.AlleVan.Count == 0 ? Zichtvorm.Lid
        : Zichtvorm.Gemengd;

    /// <summary>The user; an access in an emergency is for nobody else, also not for who takes over.</summary>
    public Guid Ik { get; } = Personen.FirstOrDefault();

    /// <summary>Themes of which every record is seen.</summary>
    public string[] AlleVan { get; } = [.. Bereik.AlleVan];

    /// <summary>Themes of which the records of a member are seen.</summary>
    public string[] LidVan { get; } = [.. Bereik.LidVan];
}

/// <summary>Tells a context what its user may see.</summary>
internal interface IZichtbron
{
    /// <summary>What the user sees of the records that this permission reads.</summary>
    Zicht Van(string leesrecht);
}

/// <summary>The sight of the user of the request; the house itself at work sees everything.</summary>
internal sealed class Zichtbron(IHuidigeGebruiker gebruiker, TimeProvider klok) : IZichtbron
{
    public Zicht Van(string leesrecht) => gebruiker.IsHuis
        ? new(Rechtbereik.Heel, [], klok.GetUtcNow())
        : new(gebruiker.Bereik(leesrecht), gebruiker.Bevoegdheid is { } wie ? [wie.Id, .. wie.Voor] : [], klok.GetUtcNow());
}

/// <summary>For a context that is made outside the house: by the design tool, or by a rule that only looks at the model.</summary>
internal sealed class ZonderZicht : IZichtbron
{
    public static ZonderZicht Enige { get; } = new();

    public Zicht Van(string leesrecht) => new(Rechtbereik.Heel, [], DateTimeOffset.MinValue);
}
