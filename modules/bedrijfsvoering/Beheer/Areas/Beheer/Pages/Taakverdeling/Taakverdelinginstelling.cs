using System.Text.Json;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Taakverdelingen;

/// <summary>The agreements about who does what as one setting, so that each change says who made it, when and why, and a download of the configuration holds it .</summary>
internal sealed class Taakverdelinginstelling : IInstellingbron
{
    /// <summary>The key.</summary>
    public const string Sleutel = "beheer.taakverdeling";

    /// <summary>Where it is changed.</summary>
    public const string Pad = "/beheer/instellingen/taakverdeling";

    private const string Uitleg = "Voor welk thema en welke gemeenten een ander het werk doet.";

    /// <inheritdoc />
    public IEnumerable<InstellingDefinitie> Definities(Regioprofiel basis) =>
    [
        new(Sleutel, "Taakverdeling", Uitleg, InstellingSoort.Tabel, "[]")
        {
            Groep = "Afspraken", Pagina = Pad, Veld = new(p => Tekst(p.Taakverdeling), (p, w) => p with { Taakverdeling = Afspraken(w) }),
        },
    ];

    /// <summary>The agreements as they are stored.</summary>
    public static string Tekst(IReadOnlyList<Taakafspraak> afspraken) => JsonSerializer.Serialize(afspraken, StrikteJson.Opties);

    private static IReadOnlyList<Taakafspraak> Afspraken(string waarde) => JsonSerializer.Deserialize<IReadOnlyList<Taakafspraak>>(waarde, StrikteJson.Opties) ?? [];
}
