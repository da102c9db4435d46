namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>How an attempt to sign in ended.</summary>
/// <param name="Stand">What to do next.</param>
/// <param name="Melding">Why not, in Dutch; empty unless it was refused.</param>
public sealed record Aanmelduitkomst(Aanmeldstand Stand, string Melding = "")
{
    /// <summary>Signed in.</summary>
    public static Aanmelduitkomst Gelukt { get; } = new(Aanmeldstand.Aangemeld);

    /// <summary>A refusal.</summary>
    public static Aanmelduitkomst Geweigerd(string melding) => new(Aanmeldstand.Geweigerd, melding);
}

/// <summary>What comes after an attempt to sign in.</summary>
public enum Aanmeldstand
{
    /// <summary>Nothing: refused.</summary>
    Geweigerd,

    /// <summary>Signed in.</summary>
    Aangemeld,

    /// <summary>The second factor is asked for.</summary>
    VraagTweedeFactor,

    /// <summary>Too many attempts; try again in a minute.</summary>
    TeVaak,
}
