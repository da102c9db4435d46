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

    /// <summary>The logo with <c>currentColor</c> set to the colour of the text beside it: a file of its own inherits none from the page.</summary>
    public static string Ingekleurd(string svg, Huisstijl stijl)
    {
        var begin = svg.IndexOf("<svg", StringComparison.Ordinal);
        var eind = begin < 0 ? -1 : svg.IndexOf('>', begin);
        return eind > 0 && !svg[begin..eind].Contains(" color=", StringComparison.Ordinal) && Kleur.TryLees(stijl.Licht.OpMerk, out var kleur)
            ? svg.Insert(begin + 4, $" color=\"{kleur}\"")
            : svg;
    }

    private sealed record Blad(Huisstijl Stijl, string Css, string Versie);
}
