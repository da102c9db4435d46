namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>How a user signed in; stands in <see cref="Sessie.Wijze"/> and in the log.</summary>
public static class Aanmeldwijze
{
    /// <summary>With a password alone: outside Development this opens nothing but setting up a second factor.</summary>
    public const string Wachtwoord = "wachtwoord";

    /// <summary>With a password and a code of the authenticator app.</summary>
    public const string Code = "wachtwoord+code";

    /// <summary>With a password and a recovery code.</summary>
    public const string Herstelcode = "wachtwoord+herstelcode";

    /// <summary>With a passkey of which the device checked the user.</summary>
    public const string Sleutel = "toegangssleutel";

    /// <summary>At the identity provider of the own organisation.</summary>
    public const string Organisatie = "organisatie";

    /// <summary>With one of the demo accounts, in Development.</summary>
    public const string Demo = "demo";

    /// <summary>The words on the screen.</summary>
    public static string Tekst(string wijze) => wijze switch
    {
        Wachtwoord => "wachtwoord",
        Code => "wachtwoord en code",
        Herstelcode => "wachtwoord en herstelcode",
        Sleutel => "toegangssleutel",
        Organisatie => "via uw organisatie",
        _ => "demo",
    };
}
