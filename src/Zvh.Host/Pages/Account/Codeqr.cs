using QRCoder;

namespace Zvh.Host.Pages.Account;

/// <summary>The image that an authenticator app scans (<c>otpauth</c>).</summary>
internal static class Codeqr
{
    /// <summary>The image as SVG, without a style of its own.</summary>
    /// <param name="huis">What the app shows as the issuer.</param>
    /// <param name="naam">The name of the user.</param>
    /// <param name="sleutel">The key, Base32.</param>
    public static string Svg(string huis, string naam, string sleutel)
    {
        var adres = $"otpauth://totp/{Uri.EscapeDataString(huis)}:{Uri.EscapeDataString(naam)}?secret={sleutel}&issuer={Uri.EscapeDataString(huis)}";
        using var code = QRCodeGenerator.GenerateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        var vakjes = code.ModuleMatrix.SelectMany((rij, y) => rij.Cast<bool>().Select((zwart, x) => (zwart, x, y))).Where(v => v.zwart).Select(v => $"M{v.x} {v.y}h1v1h-1z");
        var zijde = code.ModuleMatrix.Count;
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {zijde} {zijde}" role="img" aria-label="QR-code om met uw app te scannen"><rect width="{zijde}" height="{zijde}" fill="#fff"/><path d="{string.Concat(vakjes)}" fill="#000"/></svg>""";
    }
}
