using System.Globalization;
using Microsoft.AspNetCore.Http;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>The lists of this module behind a figure.</summary>
internal sealed class Cijferlinks(IHuidigeGebruiker gebruiker) : ICijferlinks
{
    /// <inheritdoc />
    public string? Pad(Rijvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var (recht, pad) = vraag.Soort is Onderwerpsoort.Melding ? (Rechten.MeldingLezen, "/casussen/meldingen") : (Rechten.CasusLezen, "/casussen");
        return gebruiker.Mag(recht) ? pad + QueryString.Create(Velden(vraag).Where(v => !string.IsNullOrEmpty(v.Value))).ToUriComponent() : null;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Velden(Rijvraag v) =>
    [
        new("van", Dag(v.Van)), new("tot", Dag(v.Tot)), new("gemeente", v.Gemeente), new("themas", string.Join(',', v.Themas)), new("bronnen", string.Join(',', v.Bronnen)),
        new("besluiten", string.Join(',', v.Besluiten)), new("instap", v.Stap),
    ];

    private static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
