using Zvh.Beheer.Domein;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Configuraties;

/// <summary>The differences between two profile folders, after each file was brought into the one form in which its reader writes it.</summary>
internal sealed class Profielverschillen(IEnumerable<IProfielOnderdeel> onderdelen)
{
    /// <summary>The differences, by file.</summary>
    public IReadOnlyList<Verschil> Tussen(IReadOnlyDictionary<string, byte[]> was, IReadOnlyDictionary<string, byte[]> wordt) =>
        Profielvergelijking.Vergelijk(Gelijkvormig(was), Gelijkvormig(wordt));

    private Dictionary<string, byte[]> Gelijkvormig(IReadOnlyDictionary<string, byte[]> bestanden) =>
        bestanden.ToDictionary(b => b.Key, b => Gelijkvormig(b.Key, b.Value), StringComparer.Ordinal);

    private byte[] Gelijkvormig(string bestand, byte[] inhoud) => bestand == Regioprofiel.Bestandsnaam
        ? Profielbestand<Regioprofiel>.Herschrijf(bestand, inhoud)
        : onderdelen.FirstOrDefault(o => o.Herkent(bestand))?.Gelijkvormig(bestand, inhoud) ?? inhoud;
}
