using Zvh.Abstractions;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Domein;

/// <summary>What is the matter with something that access depends on.</summary>
internal enum Verloopsoort
{
    /// <summary>It is not there.</summary>
    Ontbreekt,

    /// <summary>It ended.</summary>
    Verlopen,

    /// <summary>It ends within <see cref="Verloop.Dagen"/> days.</summary>
    Binnenkort,
}

/// <summary>Something that access depends on and that needs attention.</summary>
/// <param name="Wat">What it is, in Dutch.</param>
/// <param name="Soort">What is the matter.</param>
/// <param name="Op">Its last day; null when it is not there.</param>
internal sealed record Verlooppunt(string Wat, Verloopsoort Soort, DateOnly? Op);

/// <summary>Finds what is missing, ended or about to end for a user.</summary>
internal static class Verloop
{
    /// <summary>How many days before its last day something counts as about to end.</summary>
    public const int Dagen = 60;

    /// <summary>What needs attention, what is missing first and then by day.</summary>
    /// <param name="gebruiker">The user with all roles.</param>
    /// <param name="organisatie">The organisation of the user; null without one.</param>
    /// <param name="bewijzen">The evidence of the user, withdrawn ones included.</param>
    /// <param name="roltitel">Gives the title of a role.</param>
    /// <param name="vandaag">Today.</param>
    public static IReadOnlyList<Verlooppunt> Van(
        Gebruiker gebruiker, Organisatie? organisatie, IReadOnlyList<Bewijs> bewijzen, Func<string, string> roltitel, DateOnly vandaag)
    {
        List<Verlooppunt?> punten =
        [
            organisatie is null ? new("Organisatie", Verloopsoort.Ontbreekt, null) : null,
            gebruiker.Rollen.Exists(r => r.Geldt(vandaag)) ? null : new("Rol die vandaag geldt", Verloopsoort.Ontbreekt, null),
            Punt("Account", gebruiker.GeldigTot, vandaag),
            Punt("Deelname van de organisatie", organisatie?.GeldigTot, vandaag),
            Punt("Bevestiging van de rechten", organisatie?.BevestigdTot, vandaag),
            .. gebruiker.Rollen.Where(r => r.Tot >= vandaag).GroupBy(r => (r.Rol, r.Thema)).Select(g => Punt($"Rol {roltitel(g.Key.Rol)}", g.Max(r => r.Tot), vandaag)),
            .. Bewijseis.Alle.Select(e => Eis(e, bewijzen, vandaag)),
        ];
        return [.. punten.OfType<Verlooppunt>().OrderBy(p => p.Op ?? DateOnly.MinValue).ThenBy(p => p.Wat, StringComparer.Ordinal)];
    }

    private static Verlooppunt? Eis(Bewijseis eis, IReadOnlyList<Bewijs> bewijzen, DateOnly vandaag)
    {
        var wat = Tekst.Hoofdletter(eis.Naam);
        var tellend = bewijzen.Where(b => b.IngetrokkenOp is null && b.Van <= vandaag && eis.Soorten.Contains(b.Soort)).ToList();
        return tellend.Count == 0 ? new(wat, Verloopsoort.Ontbreekt, null) : Punt(wat, tellend.Max(b => b.Tot), vandaag);
    }

    private static Verlooppunt? Punt(string wat, DateOnly? tot, DateOnly vandaag) =>
        tot is not { } dag || dag > vandaag.AddDays(Dagen) ? null : new(wat, dag < vandaag ? Verloopsoort.Verlopen : Verloopsoort.Binnenkort, dag);
}
