using Microsoft.AspNetCore.Http;
using Zvh.Abstractions;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Takes in an uploaded file.</summary>
internal static class Upload
{
    /// <summary>The bytes; of a file that is too large one byte more than allowed, so that the reader refuses it.</summary>
    public static async Task<byte[]> LeesAsync(IFormFile bestand, int grootste, CancellationToken ct)
    {
        var inhoud = new byte[Math.Min(bestand.Length, grootste + 1L)];
        await using var stroom = bestand.OpenReadStream();
        await stroom.ReadExactlyAsync(inhoud, ct);
        return inhoud;
    }

    /// <summary>Puts errors at a place in the file under the field of the file, with the place in front.</summary>
    public static Uitkomst BijBestand(Uitkomst uitkomst, string veld, params IEnumerable<string> velden) => uitkomst.Gelukt
        ? uitkomst
        : Uitkomst.Geweigerd([.. uitkomst.Fouten.Select(f => velden.Contains(f.Veld, StringComparer.Ordinal) ? f
            : new Fout(veld, f.Veld.Length == 0 || f.Veld == "Bestand" ? f.Melding : $"{f.Veld}: {f.Melding}"))]);
}
