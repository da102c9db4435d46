using System.Collections;
using System.Globalization;
using QRCoder;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>The SEPA payment QR of the European Payments Council (EPC069-12, version 002), which bank apps read.</summary>
internal static class BetaalQr
{
    private const int LangsteNaam = 70;
    private const decimal Kleinste = 0.01m, Grootste = 999_999_999.99m;

    /// <summary>The content of the QR code, or null when there is nothing to pay by transfer.</summary>
    public static string? Inhoud(Factuurdocument document)
    {
        if (document.IsCredit || document.Totaal.Waarde is < Kleinste or > Grootste || string.IsNullOrWhiteSpace(document.Verkoper.Iban))
        {
            return null;
        }

        var naam = document.Verkoper.Naam;
        return string.Join('\n',
            "BCD",
            "002",
            "1",
            "SCT",
            document.Verkoper.Bic ?? "",
            naam.Length > LangsteNaam ? naam[..LangsteNaam] : naam,
            Nummervorm.Kaal(document.Verkoper.Iban),
            "EUR" + document.Totaal.Waarde.ToString("0.00", CultureInfo.InvariantCulture),
            "",
            "",
            document.Betalingskenmerk ?? document.Nummer);
    }

    /// <summary>The dark parts of the code as rectangles, neighbours in a row joined.</summary>
    /// <param name="inhoud">The content.</param>
    /// <param name="plek">Where the code must stand; the quiet zone of four modules lies within it.</param>
    public static IEnumerable<PdfRect> Vlakken(string inhoud, PdfRect plek)
    {
        using var code = QRCodeGenerator.GenerateQrCode(inhoud, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var module = plek.Breedte / code.ModuleMatrix.Count;
        for (var rij = 0; rij < code.ModuleMatrix.Count; rij++)
        {
            foreach (var (begin, lengte) in Reeksen(code.ModuleMatrix[rij]))
            {
                yield return new(plek.X + (begin * module), plek.Y + (rij * module), lengte * module, module);
            }
        }
    }

    private static IEnumerable<(int Begin, int Lengte)> Reeksen(BitArray rij)
    {
        for (var i = 0; i < rij.Count; i++)
        {
            var begin = i;
            while (i < rij.Count && rij[i])
            {
                i++;
            }

            if (i > begin)
            {
                yield return (begin, i - begin);
            }
        }
    }
}
