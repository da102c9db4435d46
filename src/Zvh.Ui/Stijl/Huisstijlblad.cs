using System.Security.Cryptography;
using System.Text;

namespace Zvh.Ui.Stijl;

/// <summary>Keeps the style sheet of the house ready, with a version for its address, and renews it when the colours change.</summary>
internal sealed class Huisstijlblad
{
    private Blad? blad;

    /// <summary>The style sheet and its version. Colours that are refused give the standard ones: a page is always readable.</summary>
    public (string Css, string Versie) Van(Huisstijl stijl)
    {
        if (blad is not { } huidig || huidig.Stijl != stijl)
        {
            var uitkomst = HuisstijlCss.Maak(stijl);
            var css = (uitkomst.Gelukt ? uitkomst : HuisstijlCss.Maak(Huisstijl.Standaard)).Waarde;
            blad = huidig = new(stijl, css, Versie(css));
        }

        return (huidig.Css, huidig.Versie);
    }

    /// <summary>A short fingerprint, so that a browser may keep the file until it changes.</summary>
    public static string Versie(string inhoud) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)))[..12];

    private sealed record Blad(Huisstijl Stijl, string Css, string Versie);
}
