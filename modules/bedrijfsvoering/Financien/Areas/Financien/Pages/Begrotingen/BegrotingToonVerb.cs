using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Verbs;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary><c>begroting toon --jaar N [--stroom code] [--versie n]</c>: the tree as JSON and as text.</summary>
internal sealed class BegrotingToonVerb(Begrotinglezer lezer, FinancienDbContext db) : IVerb
{
    /// <inheritdoc />
    public string Woorden => "begroting toon";

    /// <inheritdoc />
    public string Uitleg => "Toont de begroting van een jaar met berekende en vermelde bedragen.";

    /// <inheritdoc />
    public IReadOnlyList<VerbOptie> Opties { get; } =
    [
        new("jaar", "Het begrotingsjaar", Verplicht: true),
        new("stroom", "Code van de geldstroom; mag weg als er maar één begroting is"),
        new("versie", "Volgnummer van de versie; anders de geldende"),
    ];

    /// <inheritdoc />
    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        int? versie = null;
        if (!Getal(invoer.Verplicht("jaar"), out var jaar) || (invoer["versie"] is { } tekst && !Getal(tekst, out versie)))
        {
            return VerbUitkomst.Geweigerd([new("jaar", "Geef jaar en versie als heel getal, bijvoorbeeld --jaar 2022 --versie 2.")]);
        }

        var stromen = await db.Begrotingen.Where(b => b.Jaar == jaar).Join(db.Geldstromen, b => b.GeldstroomId, g => g.Id, (_, g) => g.Code).Order().ToListAsync(ct);
        var stroom = invoer["stroom"] ?? (stromen.Count == 1 ? stromen[0] : null);
        if (stroom is null || !stromen.Contains(stroom))
        {
            return VerbUitkomst.Geweigerd([new("stroom", stromen.Count == 0
                ? $"Er is geen begroting {jaar}."
                : $"Kies met --stroom één van: {string.Join(", ", stromen)}.")]);
        }

        return await lezer.LeesAsync(jaar!.Value, stroom, versie, ct) is { } dossier
            ? VerbUitkomst.Ok(Json(dossier), Tekst(dossier))
            : VerbUitkomst.Geweigerd([new("versie", $"De begroting {jaar} heeft geen versie {versie}.")]);
    }

    private static bool Getal(string tekst, out int? getal)
    {
        var gelukt = int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen);
        getal = gelukt ? gelezen : null;
        return gelukt;
    }

    private static object Json(Begrotingdossier d) => new
    {
        jaar = d.Boom.Jaar,
        stroom = d.Stroomcode,
        versie = d.Versie.Volgnummer,
        soort = d.Versie.Naam,
        bron = d.Versie.Bron,
        peildatum = d.Boom.Peildatum,
        afgesloten = d.Begroting.AfgeslotenOp is not null,
        saldo = Tekst(d.Boom.Saldo(Kolom.Begroting)),
        lasten = Regel(d.Boom.Lasten),
        baten = Regel(d.Boom.Baten),
        bevindingen = d.Bevindingen.Select(b => new
        {
            soort = b.Soort.ToString(), regel = b.Regel, kolom = b.Kolom.ToString(), vermeld = Tekst(b.Vermeld), berekend = Tekst(b.Berekend), verschil = Tekst(b.Verschil), uitleg = b.Zin,
        }),
    };

    private static object Regel(Boomregel r) => new
    {
        code = r.Code,
        naam = r.Naam,
        incidenteel = r.Incidenteel,
        berekend = Waarden(r.Berekend),
        vermeld = r.Vermeld is null ? null : Waarden(r.VermeldIn),
        regels = r.Regels.Select(Regel),
    };

    private static Dictionary<string, string> Waarden(Func<Kolom, decimal?> waarde) =>
        Kolommen.Alle.Where(k => waarde(k) is not null).ToDictionary(k => char.ToLowerInvariant(k.ToString()[0]) + k.ToString()[1..], k => Tekst(waarde(k))!);

    private static string? Tekst(decimal? waarde) => waarde?.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Tekst(Begrotingdossier d)
    {
        var tekst = new StringBuilder();
        tekst.Append(CultureInfo.InvariantCulture, $"Begroting {d.Boom.Jaar} · {d.Stroomnaam} · {d.Versie.Naam} (versie {d.Versie.Volgnummer})").AppendLine().AppendLine();
        tekst.Append("Post".PadRight(46));
        foreach (var kolom in d.Boom.Kolommen)
        {
            tekst.Append(kolom.ToString().PadLeft(15));
        }

        tekst.AppendLine();
        foreach (var regel in d.Boom.Lasten.Alle().Skip(1).Append(d.Boom.Lasten).Concat(d.Boom.Baten.Alle().Skip(1)).Append(d.Boom.Baten))
        {
            var naam = new string(' ', 2 * Math.Max(0, regel.Niveau - 1)) + regel.Naam;
            tekst.Append((naam.Length > 45 ? naam[..44] + "…" : naam).PadRight(46));
            foreach (var kolom in d.Boom.Kolommen)
            {
                tekst.Append(((regel.Berekend(kolom) is { } w ? new Bedrag(w).Kort() : "–") + (regel.Afwijking(kolom) is null ? " " : "*")).PadLeft(15));
            }

            tekst.AppendLine();
        }

        tekst.Append("Saldo".PadRight(46)).AppendLine(new Bedrag(d.Boom.Saldo(Kolom.Begroting)).Kort().PadLeft(14));
        foreach (var bevinding in d.Bevindingen)
        {
            tekst.Append("* ").AppendLine(bevinding.Zin);
        }

        return tekst.ToString();
    }
}
