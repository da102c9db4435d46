namespace Zvh.Abstractions;

/// <summary>Why data about somebody may be given (Wgs 2.29 lid 2; B1.9).</summary>
public enum Leveringsgrond
{
    /// <summary>Needed for the statutory task of the participant.</summary>
    WettelijkeTaak,

    /// <summary>The person agreed explicitly.</summary>
    Toestemming,

    /// <summary>A law obliges.</summary>
    WettelijkePlicht,

    /// <summary>A law permits.</summary>
    WettelijkeBevoegdheid,

    /// <summary>A good care giver has to.</summary>
    GoedHulpverlenerschap,
}

/// <summary>What the screen calls the grounds.</summary>
public static class Leveringsgronden
{
    /// <summary>The name of a ground.</summary>
    public static string Woord(Leveringsgrond grond) => grond switch
    {
        Leveringsgrond.WettelijkeTaak => "wettelijke taak",
        Leveringsgrond.Toestemming => "uitdrukkelijke toestemming",
        Leveringsgrond.WettelijkePlicht => "wettelijke plicht",
        Leveringsgrond.WettelijkeBevoegdheid => "wettelijke bevoegdheid",
        _ => "goed hulpverlenerschap",
    };
}
