using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>What a partner is asked to look at.</summary>
/// <param name="Soort">The kind of record.</param>
/// <param name="Id">Its key.</param>
/// <param name="Recht">The permission that deals with it.</param>
/// <param name="Tekst">What the message says, without data about people.</param>
/// <param name="Pad">Where to look.</param>
public sealed record Betrekking(string Soort, Guid Id, string Recht, string Tekst, string Pad);

/// <summary>The organisations that take part in the house, and their people: whom the house can ask and tell something.</summary>
public sealed class Partners(Mensen mensen, Lidmaatschappen lidmaatschappen, Berichten berichten, TimeProvider klok)
{
    /// <summary>In which capacity somebody sees what his organisation was asked.</summary>
    public const string Hoedanigheid = "gevraagde";

    /// <summary>How long a partner sees what he was asked: long enough to come back to it, and to say after a year whether it helped.</summary>
    public static readonly TimeSpan Zichtduur = TimeSpan.FromDays(550);

    /// <summary>Those that take part today, by name.</summary>
    public async Task<IReadOnlyList<SelectListItem>> KeuzesAsync(CancellationToken ct) =>
        [.. (await mensen.OrganisatiesAsync(ct)).Where(Neemtdeel).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];

    /// <summary>The names of all organisations.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(CancellationToken ct) => (await mensen.OrganisatiesAsync(ct)).ToDictionary(o => o.Id, o => o.Naam);

    /// <summary>Lets the people of an organisation see a record and tells them, in the open transaction.</summary>
    /// <returns>Refused at the field <c>OrganisatieId</c> when it takes no part, or when nobody there can answer.</returns>
    public async Task<Uitkomst> BetrekAsync(Guid? organisatieId, Betrekking wat, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wat);
        if ((await mensen.OrganisatiesAsync(ct)).FirstOrDefault(o => o.Id == organisatieId) is not { } organisatie || !Neemtdeel(organisatie))
        {
            return Uitkomst.Geweigerd("OrganisatieId", "Deze organisatie neemt niet deel aan het samenwerkingsverband. Kies een organisatie uit de lijst.");
        }

        List<Guid> wie = [.. (await mensen.MetRechtAsync(wat.Recht, ct)).Where(m => m.OrganisatieId == organisatie.Id).Select(m => m.Id)];
        if (wie.Count == 0)
        {
            return Uitkomst.Geweigerd("OrganisatieId", $"Bij {organisatie.Naam} heeft niemand een account waarmee dit kan. Vraag de regiobeheerder om iemand uit te nodigen.");
        }

        var nu = klok.GetUtcNow();
        await lidmaatschappen.GeefAsync(wat.Soort, wat.Id, wie, Hoedanigheid, nu, nu + Zichtduur, ct);
        await berichten.StuurAsync(wie, wat.Tekst, wat.Pad, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Reminds the people of an organisation who see a record, in the open transaction.</summary>
    public async Task HerinnerAsync(Guid organisatieId, Betrekking wat, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wat);
        var leden = (await lidmaatschappen.LedenAsync(wat.Soort, wat.Id, ct)).ToHashSet();
        await berichten.StuurAsync((await mensen.MetRechtAsync(wat.Recht, ct)).Where(m => m.OrganisatieId == organisatieId && leden.Contains(m.Id)).Select(m => m.Id), wat.Tekst, wat.Pad, ct);
    }

    private bool Neemtdeel(Organisatie organisatie) => organisatie.Klasse is Deelnemersklasse.Lid1 or Deelnemersklasse.Lid2 && (organisatie.GeldigTot is not { } tot || tot >= klok.Vandaag());
}
