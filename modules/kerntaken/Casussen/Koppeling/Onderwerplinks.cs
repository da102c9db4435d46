using Zvh.Casussen.Contracts;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>What other modules offer beside a melding or case, for this user.</summary>
internal sealed class Onderwerplinks(IEnumerable<Onderwerplink> links, ModuleSchakelaar schakelaar, IHuidigeGebruiker gebruiker)
{
    /// <summary>The pages, in the order of registration.</summary>
    /// <param name="nummer">Number of the melding or case.</param>
    /// <param name="thema">Id of its theme.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<(string Titel, string Pad)>> VanAsync(string nummer, string? thema, CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        return [.. links.Where(l => aan.Contains(l.ModuleId) && gebruiker.Mag(l.Recht) && (l.Thema is null || l.Thema == thema)).Select(l => (l.Titel, l.Pad + nummer))];
    }
}
