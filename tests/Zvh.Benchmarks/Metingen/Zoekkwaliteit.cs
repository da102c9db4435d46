using System.Globalization;
using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>Whether the search finds who is in the house already, and nobody else: people are looked for as others would write them down, among 100,000 persons. Whoever the house calls probably the same counts.</summary>
internal sealed class Zoekkwaliteit : IMeting
{
    private const int PerSoort = 150, Onbekenden = 300, Waarschijnlijk = 80;
    private const double GrensVolledigheid = 0.98, GrensZuiverheid = 0.90;

    private static readonly (string Naam, Func<Mens, Random, Zoekvraag?> Verschrijf)[] Soorten =
    [
        ("typing error in the surname", (m, r) => new(m.Voornaam, m.Tussenvoegsel, Kunstnamen.Typefout(m.Achternaam, r), m.Geboren)),
        ("typing error in the first name", (m, r) => new(Kunstnamen.Typefout(m.Voornaam, r), m.Tussenvoegsel, m.Achternaam, m.Geboren)),
        ("typing errors in both", (m, r) => new(Kunstnamen.Typefout(m.Voornaam, r), m.Tussenvoegsel, Kunstnamen.Typefout(m.Achternaam, r), m.Geboren)),
        ("day and month swapped", (m, _) => m.Geboren.Day > 12 || m.Geboren.Day == m.Geboren.Month ? null : new(m.Voornaam, m.Tussenvoegsel, m.Achternaam, Omgewisseld(m.Geboren))),
        ("swapped, and a typing error", (m, r) => m.Geboren.Day > 12 || m.Geboren.Day == m.Geboren.Month ? null : new(m.Voornaam, m.Tussenvoegsel, Kunstnamen.Typefout(m.Achternaam, r), Omgewisseld(m.Geboren))),
        ("maiden name only", (m, _) => m.Geboortenaam is null ? null : new(m.Voornaam, "", m.Geboortenaam, m.Geboren)),
        ("married name before a maiden name", (m, r) => m.Geboortenaam is not null ? null : new(m.Voornaam, "", $"{Kunstnamen.Achternamen[r.Next(Kunstnamen.Achternamen.Length)]}-{m.Achternaam}", m.Geboren)),
        ("another prefix", (m, _) => new(m.Voornaam, m.Tussenvoegsel.Length == 0 ? "van der" : "", m.Achternaam, m.Geboren)),
        ("spelled as it sounds", (m, r) => Kunstnamen.Gehoord(m.Achternaam, r) is var gehoord && gehoord == m.Achternaam ? null : new(m.Voornaam, m.Tussenvoegsel, gehoord, m.Geboren)),
        ("no first name", (m, _) => new("", m.Tussenvoegsel, m.Achternaam, m.Geboren)),
        ("an initial", (m, _) => new($"{m.Voornaam[0]}.", m.Tussenvoegsel, m.Achternaam, m.Geboren)),
    ];

    /// <inheritdoc />
    public string Naam => "zoekkwaliteit";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        await using var huis = await Dossierhuis.OpenAsync(werkplaats, 1, ct);
        var mensen = await huis.LeesAsync("""
            select id, roepnaam, coalesce(tussenvoegsel, ''), achternaam, geboortenaam, geboortedatum from casussen.persoon
            where roepnaam is not null and geboortedatum is not null and samengevoegd_met_id is null and not afgeschermd order by md5('kwaliteit' || id)
            """, r => new Mens(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetFieldValue<DateOnly>(5)), ct);
        var bewijs = Vragen.BewijsVan(await huis.OpenPaginaAsync(Vragen.Personen, ct));
        var (toeval, plek) = (new Random(11), 0);
        var (gezocht, goed, fout) = (0, 0, 0);
        foreach (var (naam, verschrijf) in Soorten)
        {
            var (aantal, raak) = (0, 0);
            while (aantal < PerSoort)
            {
                var wie = mensen[plek++];
                if (verschrijf(wie, toeval) is { } vraag)
                {
                    var waarschijnlijk = await ZoekAsync(huis, vraag, bewijs, ct);
                    var gevonden = waarschijnlijk.Contains(wie.Id) ? 1 : 0;
                    (aantal, raak, fout) = (aantal + 1, raak + gevonden, fout + waarschijnlijk.Count - gevonden);
                }
            }

            await Console.Error.WriteLineAsync(FormattableString.Invariant($"  {naam}: {raak} of {aantal}"));
            (gezocht, goed) = (gezocht + aantal, goed + raak);
        }

        // Who is new must not look like somebody who is there.
        for (var i = 0; i < Onbekenden; i++)
        {
            var (voor, achter) = (mensen[plek++], mensen[plek++]);
            fout += (await ZoekAsync(huis, new(voor.Voornaam, "", achter.Achternaam, voor.Geboren.AddDays(toeval.Next(40, 4000))), bewijs, ct)).Count;
        }

        var (volledig, zuiver) = ((double)goed / gezocht, (double)goed / (goed + fout));
        return
        [
            new() { Name = $"{Naam}-recall", Median = volledig, P95 = volledig, Unit = "", Bound = $"≥ 0.98 of {gezocht} people who are in the house are found as probably the same", Holds = volledig >= GrensVolledigheid },
            new() { Name = $"{Naam}-precision", Median = zuiver, P95 = zuiver, Unit = "", Bound = $"≥ 0.90 of who is found as probably the same is that; {Onbekenden} people are new", Holds = zuiver >= GrensZuiverheid },
        ];
    }

    private static async Task<List<Guid>> ZoekAsync(Dossierhuis huis, Zoekvraag vraag, string bewijs, CancellationToken ct)
    {
        using var formulier = Vragen.Formulier(Vragen.Personen, new()
        {
            ["Zoek.Naam"] = string.Join(' ', new[] { vraag.Voornaam, vraag.Tussenvoegsel, vraag.Achternaam }.Where(d => d.Length > 0)), [Vragen.Bewijs] = bewijs,
            ["Zoek.Geboortedatum"] = vraag.Geboren.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        });
        using var antwoord = await huis.Bezoeker.Http.SendAsync(formulier, ct);
        var pagina = await huis.Bezoeker.LeesAsync(antwoord.EnsureSuccessStatusCode());
        return
        [
            .. pagina.QuerySelectorAll("main tbody tr").Where(r => int.Parse(r.QuerySelector("td.getal")!.TextContent.Trim(' ', '%'), CultureInfo.InvariantCulture) >= Waarschijnlijk)
                .Select(r => Guid.Parse(r.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1])),
        ];
    }

    private static DateOnly Omgewisseld(DateOnly dag) => new(dag.Year, dag.Day, dag.Month);

    private sealed record Mens(Guid Id, string Voornaam, string Tussenvoegsel, string Achternaam, string? Geboortenaam, DateOnly Geboren);

    private sealed record Zoekvraag(string Voornaam, string Tussenvoegsel, string Achternaam, DateOnly Geboren);
}
