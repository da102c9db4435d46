namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>How strict signing in is: section <c>Zvh:Aanmelden</c> of the configuration.</summary>
public sealed class Aanmeldopties
{
    /// <summary>The section of the configuration.</summary>
    internal const string Sectie = "Zvh:Aanmelden";

    /// <summary>Minutes without a request after which a session ends (ASVS 7.3.1).</summary>
    public int RustMinuten { get; set; } = 30;

    /// <summary>Hours after which a session ends in any case (ASVS 7.3.2).</summary>
    public int LangsteUren { get; set; } = 8;

    /// <summary>Minutes for which a proof of who you are opens the most sensitive actions (ASVS 7.5.3).</summary>
    public int BevestigingMinuten { get; set; } = 15;

    /// <summary>Hours for which a one-time link works.</summary>
    public int LinkUren { get; set; } = 24;

    /// <summary>Attempts to sign in a minute from one address.</summary>
    public int PogingenPerAdres { get; set; } = 30;

    /// <summary>Attempts to sign in a minute with one name, whether or not it exists.</summary>
    public int PogingenPerNaam { get; set; } = 10;

    /// <summary>Searches a minute by one user.</summary>
    public int ZoekenPerGebruiker { get; set; } = 60;

    /// <summary>Attempts a minute by one user to take access in an emergency.</summary>
    public int NoodtoegangPerGebruiker { get; set; } = 5;

    /// <summary>The domain to which passkeys belong; empty for the host name of the request.</summary>
    public string? Sleuteldomein { get; set; }

    /// <summary>Whether a second factor is asked for; always so outside Development (BIO2 5.17.01).</summary>
    public bool TweedeFactor { get; set; }

    /// <summary>Minutes without a request after which a session ends.</summary>
    internal TimeSpan Rust => TimeSpan.FromMinutes(RustMinuten);

    /// <summary>After which a session ends in any case.</summary>
    internal TimeSpan Langst => TimeSpan.FromHours(LangsteUren);
}
