using System.Text.Json;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Profiel;

/// <summary>Shows <c>rechten.json</c> to <c>regio controleer</c>.</summary>
internal sealed class RechtenOnderdeel(ModuleCatalogus catalogus) : IProfielOnderdeel
{
    /// <inheritdoc />
    public string Module => BeheerModule.Id;

    /// <inheritdoc />
    public bool Herkent(string bestand) => bestand == Rechtenbestand.Bestandsnaam;

    /// <inheritdoc />
    public byte[] Gelijkvormig(string bestand, byte[] inhoud) => Profielbestand<Rechtenbestand>.Lees(bestand, inhoud) is { Gelukt: true } gelezen
        ? JsonSerializer.SerializeToUtf8Bytes(gelezen.Waarde.Inhoud.Geordend(), StrikteJson.Opties)
        : inhoud;

    /// <inheritdoc />
    public IReadOnlyList<Fout> Controleer(Regioprofiel profiel)
    {
        if (!profiel.Map.Heeft(Rechtenbestand.Bestandsnaam))
        {
            return [];
        }

        var gelezen = profiel.Map.Lees<Rechtenbestand>(Rechtenbestand.Bestandsnaam);
        return gelezen.Gelukt ? [.. gelezen.Waarde.Inhoud.Afwijkingen.SelectMany((_, i) => Fouten(gelezen.Waarde, i)), .. Sleutels(gelezen.Waarde)] : gelezen.Fouten;
    }

    private IEnumerable<Fout> Fouten(Profielbestand<Rechtenbestand> bestand, int i)
    {
        var (pad, afwijking) = ($"$.afwijkingen[{i}]", bestand.Inhoud.Afwijkingen[i]);
        if (catalogus.Rollen.All(r => r.Id != afwijking.Rol))
        {
            yield return bestand.Fout(pad + ".rol", $"De rol \"{afwijking.Rol}\" bestaat niet. Kies uit: {string.Join(", ", catalogus.Rollen.Select(r => r.Id).Order(StringComparer.Ordinal))}.");
        }

        if (!catalogus.Rechten.TryGetValue(afwijking.Recht, out var recht))
        {
            yield return bestand.Fout(pad + ".recht", $"Het recht \"{afwijking.Recht}\" bestaat niet. Kijk in docs/modules.md welke rechten er zijn.");
        }
        else if (afwijking.Bereik is Bereik.Lid && !recht.Recht.KentLid)
        {
            yield return bestand.Fout(pad + ".bereik", $"Het recht \"{afwijking.Recht}\" gaat niet over dossiers met leden. Schrijf Geen of Alles.");
        }
        else if (afwijking.Bereik == recht.Recht.BereikVan(afwijking.Rol))
        {
            yield return bestand.Fout(pad + ".bereik", $"Dit is al de standaard van het recht \"{afwijking.Recht}\" voor de rol \"{afwijking.Rol}\". Haal de regel weg.");
        }

        if (string.IsNullOrWhiteSpace(afwijking.Reden))
        {
            yield return bestand.Fout(pad + ".reden", "De reden is leeg. Schrijf waarom het huis hier anders kiest.");
        }

        if (bestand.Inhoud.Afwijkingen.Take(i).Any(a => (a.Rol, a.Recht) == (afwijking.Rol, afwijking.Recht)))
        {
            yield return bestand.Fout(pad, $"De rol \"{afwijking.Rol}\" en het recht \"{afwijking.Recht}\" staan twee keer in het bestand. Haal er één weg.");
        }
    }

    // Without a role that manages users and rights nobody can open the house again.
    private IEnumerable<Fout> Sleutels(Profielbestand<Rechtenbestand> bestand)
    {
        var anders = bestand.Inhoud.Afwijkingen.DistinctBy(a => (a.Rol, a.Recht)).ToDictionary(a => (a.Rol, a.Recht), a => a.Bereik);
        return Rechten.Sleutels.Where(naam => catalogus.Rechten.TryGetValue(naam, out var recht)
                && catalogus.Rollen.All(r => anders.GetValueOrDefault((r.Id, naam), recht.Recht.BereikVan(r.Id)) is Bereik.Geen))
            .Select(naam => bestand.Fout("$.afwijkingen", $"Geen enkele rol houdt het recht \"{naam}\". Laat het aan minstens één rol, anders kan niemand het huis beheren."));
    }
}
