using System.Buffers;
using System.IO.Compression;
using Zvh.Abstractions;

namespace Zvh.Beheer.Domein;

/// <summary>A profile folder as a ZIP file, and the rules that an uploaded one must keep before anything reads it.</summary>
internal static class Profielpakket
{
    /// <summary>The largest upload, in bytes.</summary>
    public const int GrootstePakket = 8 * 1024 * 1024;

    private const int GrootsteBestand = 4 * 1024 * 1024;
    private const int GrootsteTotaal = 32 * 1024 * 1024;
    private const int MeesteBestanden = 100;
    private static readonly SearchValues<char> Naamtekens = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    // The oldest moment a ZIP can hold: the same files always give the same ZIP.
    private static readonly DateTimeOffset Tijdstip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files as a ZIP.</summary>
    public static byte[] Schrijf(IReadOnlyDictionary<string, byte[]> bestanden)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in bestanden.OrderBy(b => b.Key, StringComparer.Ordinal))
            {
                var stuk = zip.CreateEntry(naam);
                stuk.LastWriteTime = Tijdstip;
                using var uit = stuk.Open();
                uit.Write(inhoud);
            }
        }

        return geheugen.ToArray();
    }

    /// <summary>The files of a ZIP. One folder around all files is taken off: that is how many programs pack a folder.</summary>
    public static Uitkomst<Dictionary<string, byte[]>> Lees(byte[] pakket)
    {
        if (pakket.Length > GrootstePakket)
        {
            return Weiger("Het ZIP-bestand is groter dan 8 MB. Haal weg wat niet bij het profiel hoort.");
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(pakket, writable: false), ZipArchiveMode.Read);
            return Lees(zip);
        }
        catch (Exception fout) when (fout is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return Weiger("Dit is geen goed ZIP-bestand: het is kapot, versleuteld of iets anders. Pak de profielmap opnieuw in, zonder wachtwoord.");
        }
    }

    /// <summary>Why a file name cannot stand in a profile folder; null when it can.</summary>
    public static Fout? KeurNaam(string naam) =>
        naam.Length is 0 or > 100 || naam[0] == '.' || naam.AsSpan().ContainsAnyExcept(Naamtekens)
            ? new Fout("", $"De naam \"{Toon(naam)}\" kan niet in een profielmap. Een profielmap heeft geen submappen; gebruik letters, cijfers, streepjes en punten.")
            : null;

    private static Uitkomst<Dictionary<string, byte[]>> Lees(ZipArchive zip)
    {
        var stukken = zip.Entries.Where(s => !s.FullName.EndsWith('/') && !IsBijvangst(s.FullName)).ToList();
        if (stukken.Count is 0 or > MeesteBestanden)
        {
            return Weiger(stukken.Count == 0 ? "Het ZIP-bestand is leeg. Pak de bestanden van de profielmap in." : $"Het ZIP-bestand heeft {stukken.Count} bestanden; een profielmap heeft er hooguit {MeesteBestanden}.");
        }

        var omslag = Omslag(stukken);
        var bestanden = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var over = GrootsteTotaal;
        foreach (var stuk in stukken)
        {
            var naam = stuk.FullName[omslag.Length..];
            if (KeurNaam(naam) is { } fout)
            {
                return Uitkomst<Dictionary<string, byte[]>>.Geweigerd([fout]);
            }

            if (Uitpakken(stuk, Math.Min(GrootsteBestand, over)) is not { } inhoud)
            {
                return Weiger($"Het bestand {naam} is uitgepakt groter dan 4 MB, of alle bestanden samen zijn te groot. Maak het kleiner.");
            }

            over -= inhoud.Length;
            if (!bestanden.TryAdd(naam, inhoud))
            {
                return Weiger($"Het bestand {naam} staat twee keer in het ZIP-bestand. Haal er één weg.");
            }
        }

        return Uitkomst<Dictionary<string, byte[]>>.Ok(bestanden);
    }

    // The size in the ZIP may lie, so what comes out is counted.
    private static byte[]? Uitpakken(ZipArchiveEntry stuk, int hoogstens)
    {
        using var stroom = stuk.Open();
        using var geheugen = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int gelezen; (gelezen = stroom.Read(buffer)) > 0;)
        {
            if (geheugen.Length + gelezen > hoogstens)
            {
                return null;
            }

            geheugen.Write(buffer, 0, gelezen);
        }

        return geheugen.ToArray();
    }

    private static string Omslag(List<ZipArchiveEntry> stukken)
    {
        var eerste = stukken[0].FullName;
        var omslag = eerste[..(eerste.IndexOf('/', StringComparison.Ordinal) + 1)];
        return omslag is not ("../" or "./" or "/") && stukken.TrueForAll(s => s.FullName.StartsWith(omslag, StringComparison.Ordinal)) ? omslag : "";
    }

    // What the packer of macOS adds by itself.
    private static bool IsBijvangst(string naam) =>
        naam.StartsWith("__MACOSX/", StringComparison.Ordinal) || naam.EndsWith("/.DS_Store", StringComparison.Ordinal) || naam == ".DS_Store";

    private static string Toon(string naam) => new([.. naam.Take(60).Select(c => char.IsControl(c) ? '?' : c)]);

    private static Uitkomst<Dictionary<string, byte[]>> Weiger(string melding) => Uitkomst<Dictionary<string, byte[]>>.Geweigerd("", melding);
}
