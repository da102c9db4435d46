namespace Zvh.Platform.Mail;

/// <summary>Where mail goes out.</summary>
/// <param name="Host">Name or address of the server.</param>
/// <param name="Poort">TCP port.</param>
/// <param name="Tls">Whether the connection must be encrypted.</param>
public sealed record Mailserver(string Host, int Poort, bool Tls);
