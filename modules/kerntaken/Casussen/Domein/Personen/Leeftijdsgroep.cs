namespace Zvh.Casussen.Domein.Personen;

/// <summary>Ages in groups wide enough that an age alone points at nobody; the borders are those of youth law and adolescence.</summary>
internal static class Leeftijdsgroep
{
    private static readonly int[] Grenzen = [0, 12, 18, 23, 30, 40, 50, 65];

    /// <summary>The group of an age; of somebody whose birth date is not known, or not yet born, there is none.</summary>
    public static string Van(int? leeftijd)
    {
        if (leeftijd is not { } jaar || jaar < 0)
        {
            return "onbekend";
        }

        var groep = Array.FindLastIndex(Grenzen, g => g <= jaar);
        return groep == Grenzen.Length - 1 ? $"{Grenzen[groep]} en ouder" : $"{Grenzen[groep]} tot en met {Grenzen[groep + 1] - 1}";
    }
}
