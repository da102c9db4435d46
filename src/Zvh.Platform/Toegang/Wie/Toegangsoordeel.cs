using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>What the database says about a user, as far as access depends on it.</summary>
internal sealed record Toegangsfeiten(
    Guid Id, Guid? OrganisatieId, Deelnemersklasse? Klasse, DateOnly? AccountTot, DateOnly? OrganisatieTot, DateOnly? BevestigdTot,
    IReadOnlyList<(string Rol, string? Thema)> Rollen, IReadOnlyList<(Bewijssoort Soort, DateOnly Van, DateOnly Tot)> Bewijzen, IReadOnlyList<Guid> Voor);

/// <summary>Decides whether access is open on a day.</summary>
internal static class Toegangsoordeel
{
    /// <summary>The access of a user on a day.</summary>
    public static Bevoegdheid Oordeel(Toegangsfeiten feiten, DateOnly vandaag)
    {
        string[] ontbreekt =
        [
            .. feiten.OrganisatieId is null ? ["organisatie"] : Array.Empty<string>(),
            .. Bewijseis.Alle.Where(e => !Geldt(feiten, e.Soorten, vandaag)).Select(e => e.Naam),
        ];
        return new(
            feiten.Id, feiten.OrganisatieId, feiten.Klasse ?? Deelnemersklasse.Huis, [.. feiten.Rollen.Select(r => new Toekenning(r.Rol, r.Thema))], feiten.Voor,
            Dicht(feiten, vandaag), ontbreekt.Length == 0) { Ontbreekt = ontbreekt };
    }

    private static string? Dicht(Toegangsfeiten feiten, DateOnly vandaag) =>
        feiten.AccountTot < vandaag ? $"Uw account is verlopen op {Dag(feiten.AccountTot)}. Vraag de regiobeheerder om het te verlengen."
        : feiten.OrganisatieTot < vandaag ? $"De deelname van uw organisatie is geëindigd op {Dag(feiten.OrganisatieTot)}."
        : feiten.BevestigdTot < vandaag ? $"De rechten van uw organisatie zijn niet op tijd bevestigd; dat moest uiterlijk op {Dag(feiten.BevestigdTot)}. Vraag de regiobeheerder om ze te bevestigen."
        : Bewijseis.Alle.FirstOrDefault(n => Verlopen(feiten, n.Soorten, vandaag)) is { Naam: { } naam, Soorten: { } soorten }
            ? $"Uw {naam} is verlopen op {Dag(feiten.Bewijzen.Where(b => soorten.Contains(b.Soort)).Max(b => b.Tot))}. Geef een nieuwe aan de regiobeheerder."
        : null;

    private static bool Geldt(Toegangsfeiten feiten, IReadOnlyList<Bewijssoort> soorten, DateOnly vandaag) =>
        feiten.Bewijzen.Any(b => soorten.Contains(b.Soort) && b.Van <= vandaag && vandaag <= b.Tot);

    // One that begins later closes nothing; only what was there and ended does.
    private static bool Verlopen(Toegangsfeiten feiten, IReadOnlyList<Bewijssoort> soorten, DateOnly vandaag) =>
        feiten.Bewijzen.Any(b => soorten.Contains(b.Soort) && b.Tot < vandaag) && !Geldt(feiten, soorten, vandaag);

    private static string Dag(DateOnly? dag) => dag!.Value.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
}
