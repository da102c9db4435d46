namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>A protected record that this request is about, and that the user may see.</summary>
/// <param name="Soort">The kind, <c>module.noun</c>.</param>
/// <param name="Id">Key.</param>
/// <param name="Thema">Id of the theme; null when it belongs to none.</param>
/// <param name="IsLid">Whether the user, or somebody the user takes over for, is a member.</param>
public sealed record Dossier(string Soort, Guid Id, string? Thema, bool IsLid);

/// <summary>What the user may do in this request: on the records of the route when there are any, else in general.</summary>
public interface IDossiertoegang
{
    /// <summary>The records of the route, in the order of the guards.</summary>
    IReadOnlyList<Dossier> Dossiers { get; }

    /// <summary>Whether the user holds the permission on every record of the route.</summary>
    bool Mag(string recht);
}

/// <summary>Filled by <see cref="Toegangswacht"/>.</summary>
internal sealed class Dossiertoegang(IHuidigeGebruiker gebruiker) : IDossiertoegang
{
    private readonly List<Dossier> dossiers = [];

    public IReadOnlyList<Dossier> Dossiers => dossiers;

    public void Neem(Dossier dossier) => dossiers.Add(dossier);

    public bool Mag(string recht)
    {
        var bereik = gebruiker.Bereik(recht);
        return dossiers.Count == 0 ? !bereik.IsNiets : dossiers.TrueForAll(d => bereik.Omvat(d.Thema, d.IsLid));
    }
}
