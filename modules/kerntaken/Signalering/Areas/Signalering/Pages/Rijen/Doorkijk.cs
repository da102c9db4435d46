using Microsoft.AspNetCore.Http;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Rijen;

/// <summary>Leads from a cell of a table to what is behind it: an analyst to pseudonymised rows, others to the list of what they may see themselves.</summary>
internal sealed class Doorkijk(ICijferlinks links, IHuidigeGebruiker gebruiker)
{
    /// <summary>The page behind a cell; null when there is nothing behind it, or nothing that this user may open.</summary>
    public string? Pad(Cijfertabel tabel, Cijferrij rij, int kolom)
    {
        var definitie = tabel.Definitie.Kolommen[kolom];
        if (rij.Waarden[kolom] is null or 0 || Vraag(definitie, rij.Kwartaal is { } k ? new(k, k) : tabel.Periode, rij.Gemeente?.Code) is not { } vraag)
        {
            return null;
        }

        if (gebruiker.Mag(Rechten.RijLezen))
        {
            var periode = rij.Kwartaal is { } q ? new Verslagperiode(q, q) : tabel.Periode;
            return "/signalering/rijen" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["tabel"] = tabel.Definitie.Code, ["kolom"] = definitie.Code, ["van"] = periode.Van.ToString(), ["tot"] = periode.Tot.ToString(), ["gemeente"] = rij.Gemeente?.Code ?? "",
            }).ToUriComponent();
        }

        // A list of meldingen is no list of persons.
        return definitie.Maat is Maat.Personen ? null : links.Pad(vraag);
    }

    /// <summary>What a column counts, as a question for rows; null for what has no rows here.</summary>
    public static Rijvraag? Vraag(Kolomdefinitie kolom, Verslagperiode periode, string? gemeente) => kolom.Maat is Maat.Acties ? null
        : new(kolom.Maat is Maat.Casussen ? Onderwerpsoort.Casus : Onderwerpsoort.Melding, periode.Van.Van, periode.Tot.Tot)
        {
            Gemeente = gemeente, Themas = kolom.Themas, Bronnen = kolom.Bronnen, Besluiten = kolom.Besluiten, Stap = kolom.Stap,
        };
}
