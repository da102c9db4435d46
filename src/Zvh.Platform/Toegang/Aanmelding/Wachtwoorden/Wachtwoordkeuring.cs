using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Toegang.Aanmelding.Wachtwoorden;

/// <summary>Refuses a password that is easy to guess. There are no rules about which characters it holds (ASVS 6.2.5).</summary>
internal sealed class Wachtwoordkeuring(Huisprofiel huis) : IPasswordValidator<Gebruiker>
{
    /// <summary>The shortest password (ASVS 6.2.1 asks for 8 and recommends 15).</summary>
    public const int Kortste = 12;

    /// <summary>The longest; longer text only makes hashing slow (ASVS 6.2.9).</summary>
    public const int Langste = 256;

    // A pattern this short, repeated, is no secret.
    private const int LangsteHerhaling = 6;
    private const int MinsteTekens = 5;

    public Task<IdentityResult> ValidateAsync(UserManager<Gebruiker> manager, Gebruiker user, string? password) =>
        Task.FromResult(Fout(user, password ?? "") is { } melding ? IdentityResult.Failed(new IdentityError { Code = "PasswordGuessable", Description = melding }) : IdentityResult.Success);

    private string? Fout(Gebruiker gebruiker, string wachtwoord) =>
        wachtwoord.Length > Langste ? $"Dit wachtwoord is te lang. Gebruik hoogstens {Langste} tekens."
        : IsHerhaling(wachtwoord) ? "Dit wachtwoord herhaalt steeds hetzelfde. Kies een ander, bijvoorbeeld een zin van vier woorden."
        : Wachtwoordlijst.Kent(wachtwoord) ? "Dit wachtwoord staat op een lijst van gelekte of veelgebruikte wachtwoorden. Kies een ander, bijvoorbeeld een zin van vier woorden."
        : Namen(gebruiker).Any(n => Lijkt(wachtwoord, n)) ? "In dit wachtwoord staat vooral uw naam of die van het huis. Kies een ander, bijvoorbeeld een zin van vier woorden."
        : null;

    private IEnumerable<string> Namen(Gebruiker gebruiker) => [gebruiker.Naam, gebruiker.Weergavenaam, huis.Nu.Naam, huis.Nu.KorteNaam, huis.Nu.Id];

    // "aaaa…", "abcabcabc…" and "12345678…".
    private static bool IsHerhaling(string wachtwoord) =>
        wachtwoord.ToLowerInvariant().Distinct().Count() < MinsteTekens
        || Enumerable.Range(1, LangsteHerhaling).Any(n => wachtwoord.Index().All(c => c.Item == wachtwoord[c.Index % n]))
        || wachtwoord.Zip(wachtwoord.Skip(1)).All(p => Math.Abs(p.Second - p.First) == 1);

    // Little is left when the name is taken out.
    private static bool Lijkt(string wachtwoord, string naam)
    {
        var (w, n) = (Kaal(wachtwoord), Kaal(naam));
        return n.Length > 3 && w.Contains(n, StringComparison.Ordinal) && w.Replace(n, "", StringComparison.Ordinal).Length < Kortste - MinsteTekens;
    }

    private static string Kaal(string tekst) => string.Concat(tekst.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
}
