using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>Says whether a change would leave nobody who can still manage the house; such a house opens only from the server.</summary>
public sealed class Buitensluiting(PlatformDbContext db, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>The permissions that nobody holds today, with what the open transaction saved.</summary>
    /// <exception cref="KeyNotFoundException">A permission stands in no manifest.</exception>
    public async Task<IReadOnlyList<string>> VanNiemandAsync(IEnumerable<string> rechten, CancellationToken ct)
    {
        var tabel = await Toegangslezer.LeesAsync(db, catalogus, klok.Vandaag(), ct);
        return [.. rechten.Where(r => tabel.Gebruikers.Values.All(wie => tabel.Van(wie, catalogus.Rechten[r].Recht).IsNiets))];
    }
}
