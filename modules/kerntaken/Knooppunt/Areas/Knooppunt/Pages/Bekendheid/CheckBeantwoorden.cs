using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Answers another house whether it knows somebody here (Wgs 2.28, 1.7 lid 8; B1.31, B1.32).</summary>
/// <remarks>Hit and no hit go the same way: the same queries, one row, one line in the log, an answer of the same length. What a RIEC may not hear of is left out of the question to the database.</remarks>
internal sealed class CheckBeantwoorden(KnooppuntDbContext db, IBekenden bekenden, Checkmelding melding, ModuleCatalogus catalogus, Regioprofiel profiel, TimeProvider klok) : IHuisvraag
{
    /// <summary>Name of the question between houses.</summary>
    public const string Naam = "bekendheid";

    /// <summary>Setting: whom another house can call.</summary>
    public const string Contact = "knooppunt.contact";

    /// <summary>What is said when nothing was set.</summary>
    public const string StandaardContact = "De procesregisseur van dienst";

    /// <inheritdoc />
    public async Task<byte[]?> BeantwoordAsync(VerbondenHuis huis, byte[] inhoud, CancellationToken ct)
    {
        if (Checkbericht.Lees(inhoud) is not { } vraag)
        {
            return null;
        }

        var check = await db.OntvangenChecks.SingleOrDefaultAsync(c => c.Id == vraag.Nummer, ct);
        if (check is not null && check.HuisId != huis.Id)
        {
            return null;
        }

        if (check is null)
        {
            var bekende = await bekenden.ZoekAsync(vraag.Wie, Themas(huis), ct);
            check = new()
            {
                Id = vraag.Nummer, HuisId = huis.Id, Doel = vraag.Doel.Trim(), Taak = vraag.Taak.Trim(), CasusId = bekende?.CasusId, Nummer = bekende?.Nummer, Thema = bekende?.Thema,
                Op = klok.GetUtcNow(), VerlooptOp = klok.Vandaag().AddDays(Bekendheidscheck.Geldig),
            };
            db.Add(check);
        }

        if (vraag.Overdracht is { } wat && check.VraagOverdracht(wat.Trim()))
        {
            await melding.VraagBesluitAsync(huis, check, ct);
        }

        melding.Noteer(check);
        await db.SaveChangesAsync(ct);
        return Antwoord(check).Schrijf();
    }

    /// <summary>The themes that a house can hear of.</summary>
    private List<string> Themas(VerbondenHuis huis) => [.. catalogus.Themas.Where(t => huis.Themas.Contains(t.Id) && !(huis.Soort is Huissoort.Riec && t.Geheim)).Select(t => t.Id)];

    private Checkantwoord Antwoord(Ontvangencheck check) => check.IsBekend && check.Stand is not Ontvangenstand.Verlopen
        ? new(true, profiel.Instellingen.GetValueOrDefault(Contact) is { Length: > 0 } wie ? wie : StandaardContact, Stand(check.Stand), check.Overdracht ?? "", check.Toelichting ?? "")
        : new(false, "", Antwoordstand.Alleen, "", "");

    private static Antwoordstand Stand(Ontvangenstand stand) => stand switch
    {
        Ontvangenstand.OverdrachtGevraagd => Antwoordstand.Wacht,
        Ontvangenstand.Gegeven => Antwoordstand.Gegeven,
        Ontvangenstand.Geweigerd => Antwoordstand.Geweigerd,
        _ => Antwoordstand.Alleen,
    };
}
