using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;

namespace Zvh.Benchmarks.Processen;

/// <summary>Something that a procesregisseur asks of a filled house.</summary>
/// <param name="Naam">The name of its measurement.</param>
/// <param name="Wat">What it is, in words.</param>
/// <param name="Grens">How many milliseconds 95 of 100 may take.</param>
/// <param name="Maak">Looks what there is in the house, and gives the requests: each another one.</param>
internal sealed record Vraagsoort(string Naam, string Wat, double Grens, Func<Dossierhuis, CancellationToken, Task<Func<int, HttpRequestMessage>>> Maak);

/// <summary>What is asked most of a house.</summary>
internal static class Vragen
{
    /// <summary>The status that the answer must have when it is not 200.</summary>
    public static readonly HttpRequestOptionsKey<HttpStatusCode> Verwacht = new("verwacht");

    /// <summary>The page to look for persons.</summary>
    public const string Personen = "/casussen/personen";

    /// <summary>The field with the proof that a form comes from the house.</summary>
    public const string Bewijs = "__RequestVerificationToken";

    /// <summary>A person by a name with a typing error, every other time with the birth date.</summary>
    public static Vraagsoort Zoeken { get; } = new("personen-zoeken", "a search for a person by a name with a typing error", 50, async (huis, ct) =>
    {
        var mensen = await huis.LeesAsync(
            "select roepnaam, coalesce(tussenvoegsel || ' ', ''), achternaam, geboortedatum from casussen.persoon where roepnaam is not null and geboortedatum is not null and not afgeschermd order by md5(id::text) limit 700",
            r => (Voor: r.GetString(0), Tussen: r.GetString(1), Achter: r.GetString(2), Geboren: r.GetFieldValue<DateOnly>(3)), ct);
        var bewijs = BewijsVan(await huis.OpenPaginaAsync(Personen, ct));
        var toeval = new Random(7);
        return i =>
        {
            var wie = mensen[i % mensen.Count];
            return Formulier(Personen, new()
            {
                ["Zoek.Naam"] = $"{wie.Voor} {wie.Tussen}{Kunstnamen.Typefout(wie.Achter, toeval)}", [Bewijs] = bewijs,
                ["Zoek.Geboortedatum"] = i % 2 == 0 ? "" : wie.Geboren.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
            });
        };
    });

    /// <summary>The first page of a case.</summary>
    public static Vraagsoort Dossier { get; } = new("dossier-pagina", "the page of a case", 50, async (huis, ct) =>
    {
        var casussen = await huis.LeesAsync("select id from casussen.casus where not afgeschermd order by md5(id::text) limit 700", r => r.GetGuid(0), ct);
        return i => Pagina($"/casussen/{casussen[i % casussen.Count]}");
    });

    /// <summary>The start page, with everything that waits.</summary>
    public static Vraagsoort Werk { get; } = new("mijn-werk", "the start page with what waits for the user", 50, (_, _) => Task.FromResult<Func<int, HttpRequestMessage>>(_ => Pagina("/")));

    /// <summary>The page of a sitting.</summary>
    public static Vraagsoort Agenda { get; } = new("zitting-agenda", "the agenda of a sitting", 50, async (huis, ct) =>
    {
        var zittingen = await huis.LeesAsync("select id from tafels.zitting where stand = 'Gepland' order by md5(id::text) limit 700", r => r.GetGuid(0), ct);
        return i => Pagina($"/tafels/zittingen/{zittingen[i % zittingen.Count]}");
    });

    /// <summary>The live screen at each of the items.</summary>
    public static Vraagsoort Live { get; } = new("zitting-live", "the live screen of a sitting", 50, async (huis, ct) =>
    {
        var punten = await PuntenAsync(huis, ct);
        return i => Pagina($"/tafels/zittingen/{punten[i % punten.Count].Zitting}/live?punt={punten[i % punten.Count].Id}");
    });

    /// <summary>A decision, each about another case: scaled up or down, a note in the case, kept for another sitting.</summary>
    public static Vraagsoort Besluit { get; } = new("zitting-besluit", "saving a decision on the live screen", 30, async (huis, ct) =>
    {
        var punten = await PuntenAsync(huis, ct);
        var bewijs = BewijsVan(await huis.OpenPaginaAsync($"/tafels/zittingen/{punten[0].Zitting}/live", ct));
        return i =>
        {
            var punt = punten[i];
            Dictionary<string, string> velden = new()
            {
                ["Besluit.Punt"] = punt.Id.ToString(), ["Besluit.Versie"] = punt.Versie.ToString(CultureInfo.InvariantCulture), ["Besluit.Akkoord"] = "Ketenpartner 1", [Bewijs] = bewijs,
            };
            (string Veld, string Waarde)[] keuze = (i % 3) switch
            {
                0 => [("Code", "ave"), ("Velden[Niveau]", (1 + (punt.Ave % 4)).ToString(CultureInfo.InvariantCulture)), ("Velden[HerzienOp]", "1-12-2099"), ("Velden[Reden]", "Er is meer nodig")],
                1 => [("Code", "notitie"), ("Velden[Notitie]", "Iedereen belt deze week.")],
                _ => [("Code", "aanhouden"), ("Velden[Reden]", "Er was te weinig tijd")],
            };
            foreach (var (veld, waarde) in keuze)
            {
                velden[$"Besluit.{veld}"] = waarde;
            }

            var vraag = Formulier($"/tafels/zittingen/{punt.Zitting}/live?handler=Besluit", velden);
            vraag.Options.Set(Verwacht, HttpStatusCode.Redirect);
            return vraag;
        };
    });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Vraagsoort> Alle { get; } = [Zoeken, Dossier, Werk, Agenda, Live, Besluit];

    /// <summary>A form that is sent.</summary>
    public static HttpRequestMessage Formulier(string pad, Dictionary<string, string> velden) => new(HttpMethod.Post, pad) { Content = new FormUrlEncodedContent(velden) };

    /// <summary>The proof on a page that its forms come from the house.</summary>
    public static string BewijsVan(IHtmlDocument pagina) => pagina.QuerySelector($"input[name={Bewijs}]")!.GetAttribute("value")!;

    private static Task<List<(Guid Zitting, Guid Id, uint Versie, int Ave)>> PuntenAsync(Dossierhuis huis, CancellationToken ct) => huis.LeesAsync("""
        select distinct on (c.id) p.zitting_id, p.id, p.xmin, c.ave from tafels.agendapunt p join tafels.zitting z on z.id = p.zitting_id join casussen.casus c on c.id = p.onderwerp_id
        where p.stand = 'Open' and z.stand = 'Gepland' order by c.id, p.id limit 800
        """, r => (r.GetGuid(0), r.GetGuid(1), r.GetFieldValue<uint>(2), r.GetInt32(3)), ct);

    private static HttpRequestMessage Pagina(string pad) => new(HttpMethod.Get, pad);
}
