using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Profiel;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Brieven;

/// <summary>What a letter needs of the house.</summary>
/// <param name="Profiel">The region, with what an admin changed.</param>
/// <param name="Keuzes">What things are called.</param>
/// <param name="Logboek">Writes down which letter was made.</param>
/// <param name="Klok">The clock.</param>
internal sealed record Briefomgeving(Regioprofiel Profiel, Casuskeuzes Keuzes, ILogboek Logboek, TimeProvider Klok);

/// <summary>Makes letters about a case from the templates of the region. They are handed over on paper or by a safe way; the house never mails their content.</summary>
internal sealed class BriefMaken(CasussenDbContext db, CasusLezen lezen, Briefomgeving omgeving)
{
    /// <summary>The setting with whom people reach for questions about their data.</summary>
    public const string Contactpunt = "casussen.contactpunt";

    /// <summary>For a house that names nobody.</summary>
    public const string StandaardContactpunt = "de gemeente waar u woont";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>With whom people reach for questions about their data, in this house.</summary>
    public static string ContactpuntVan(Regioprofiel profiel) => profiel.Instellingen.GetValueOrDefault(Contactpunt, StandaardContactpunt);

    /// <summary>The letters that can be made.</summary>
    public IReadOnlyList<Briefsjabloon> Sjablonen => Casusbrieven.Van(omgeving.Profiel);

    /// <summary>A letter to somebody in the case; null when there is no such letter or the user does not see the person.</summary>
    public async Task<Brief?> MaakAsync(Casus casus, string? code, Guid? plaatsId, CancellationToken ct)
    {
        if (Sjablonen.FirstOrDefault(s => s.Code == code) is not { } sjabloon || (await lezen.PersonenAsync(casus.Id, ct)).FirstOrDefault(p => p.Plaats.Id == plaatsId)?.Persoon is not { } persoon)
        {
            return null;
        }

        var waarden = await WaardenAsync(casus, persoon.Weergavenaam, ct);
        string[] adres = persoon.AdresAfgeschermd ? [persoon.Weergavenaam] : [.. new[] { persoon.Weergavenaam, persoon.Straat, $"{persoon.Postcode} {persoon.Woonplaats}".Trim() }.OfType<string>().Where(r => r.Length > 0)];
        return new(sjabloon.VulOnderwerp(waarden), omgeving.Profiel.Naam, omgeving.Klok.Vandaag(), casus.Nummer, adres, sjabloon.Vul(waarden));
    }

    /// <summary>Writes in the log that a letter was taken out of the product.</summary>
    public Task SchrijfOpAsync(Casus casus, string code, CancellationToken ct) =>
        omgeving.Logboek.SchrijfAsync(new(Logactie.Uitvoeren, "casussen.casus", casus.Id.ToString()) { Recht = Rechten.CasusLezen, Codes = $"brief:{code}" }, ct);

    private async Task<IReadOnlyDictionary<string, string>> WaardenAsync(Casus casus, string naam, CancellationToken ct)
    {
        var weging = await db.Wegingen.AsNoTracking().Where(w => w.DossierId == casus.Id && w.AfgerondOp != null).OrderByDescending(w => w.AfgerondOp).FirstOrDefaultAsync(ct);
        var regie = (await lezen.RegieAsync(casus.Id, ct)).FirstOrDefault(r => r.Regie is { Soort: Regiesoort.Procesregie, Tot: null });
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["naam"] = naam, ["nummer"] = casus.Nummer, ["thema"] = omgeving.Keuzes.Thema(casus.Thema), ["gemeente"] = omgeving.Keuzes.Gemeente(casus.Gemeente), ["grondslag"] = casus.Grondslag, ["huis"] = omgeving.Profiel.Naam,
            ["contactpunt"] = ContactpuntVan(omgeving.Profiel), ["bewaren-tot"] = casus.BewarenTot.ToString("d MMMM yyyy", Nederlands), ["procesregisseur"] = regie?.Naam ?? "",
            ["uitkomst"] = weging?.Uitkomst is { } uitkomst ? Casuswoorden.Uitkomst(uitkomst) : "", ["reden"] = weging?.Reden ?? "", ["vervolg"] = casus.Vervolg ?? "",
        };
    }
}
