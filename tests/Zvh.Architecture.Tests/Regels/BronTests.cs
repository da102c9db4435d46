using System.Text.RegularExpressions;
using Zvh.Platform.Regio;

namespace Zvh.Architecture.Tests.Regels;

/// <summary>Rules about the files of the checkout.</summary>
public sealed partial class BronTests
{
    private const int LangsteBestand = 300;
    private const int LangstePaginamodel = 120;

    private static readonly Regel<Bronbestand> Lengte = new(b =>
        b.Regels.Count > LangsteBestand ? [$"{b.Pad} has {b.Regels.Count} lines."]
        : b.Pad.EndsWith(".cshtml.cs", StringComparison.Ordinal) && Klasse(b) > LangstePaginamodel ? [$"The page model in {b.Pad} has {Klasse(b)} lines."]
        : []);

    private static readonly Lazy<Regex> Regionamen = new(() => Alternatieven(
        from regio in Huis.Regios
        let profiel = Regioprofiel.Lees(regio.Profiel).Waarde
        from naam in profiel.Gemeenten.SelectMany(g => new[] { g.Naam, g.Code }).Concat([profiel.Id, profiel.Naam, KorteRegio(profiel.KorteNaam)])
        select naam));

    private static readonly Regel<Bronbestand> NoemtGeenRegio = new(b =>
        from regel in b.Regels.Index()
        let code = Commentaar().Replace(regel.Item, "")
        from Match naam in Regionamen.Value.Matches(code)
        select $"{b.Pad}:{regel.Index + 1} names {naam.Value}.");

    // None of these tables holds a row about a person.
    private static readonly string[] SchrijvenMetSql =
    [
        "src/Zvh.Platform/Logboek/Logschrijver.cs", // The log itself.
        "src/Zvh.Platform/Data/SleutelOpslag.cs", // Keys of cookies, asked for outside a scope.
        "src/Zvh.Platform/Toegang/Aanmelding/Gedeeldvenster.cs", // How often something was tried, over all nodes; no names.
        "src/Zvh.Platform/Toegang/Sessies.cs", // When a session was seen last.
        "modules/bedrijfsvoering/Financien/Facturatie/Nummering.cs", // Numbers without gaps.
        "modules/bedrijfsvoering/Privacy/Areas/Privacy/Pages/Controle/ControleVragen.cs", // One check a night, over all nodes.
        "modules/kerntaken/Tafels/Areas/Tafels/Pages/Zittingen/Kijkers.cs", // Who has a screen open; says nothing of a case.
        "modules/kerntaken/Casussen/Data/Nummering.cs", // Numbers in the order of coming.
    ];

    private static readonly Regel<Bronbestand> SchrijftDoorDeContext = new(b => SchrijvenMetSql.Contains(b.Pad, StringComparer.Ordinal) ? []
        : Schrijfsql().Matches(string.Join('\n', b.Regels.Select(r => Commentaar().Replace(r, "")))).Select(m => $"{b.Pad} changes rows with SQL: {m.Value}."));

    [Fact]
    public void Rows_are_changed_through_a_context_that_writes_the_log_and_not_by_SQL()
    {
        SchrijftDoorDeContext.Houdt(Huis.Bestanden(["src", "modules", "regions"], ".cs", ".cshtml"));
        SchrijvenMetSql.ShouldBeSubsetOf(Huis.Bestanden(["src", "modules"], ".cs").Where(b => b.Regels.Any(r => Schrijfsql().IsMatch(r))).Select(b => b.Pad));
        SchrijftDoorDeContext.Ziet(new("modules/A.cs", ["db.Database.ExecuteSqlAsync(", "$\"\"\"", "Update zorg.dossier as d", "  set naam = {naam}", "\"\"\")"]), "Update");
        foreach (var sql in new[] { "delete from {tabel}", "insert into zorg.dossier", "merge into zorg.dossier", "truncate zorg.dossier", "truncate table zorg.dossier", "update \\\"zorg\\\".\\\"dossier\\\" set naam" })
        {
            SchrijftDoorDeContext.Ziet(new("modules/A.cs", [$"new NpgsqlCommand(\"{sql}\")"]), "modules/A.cs");
        }

        SchrijftDoorDeContext.Ziet(new("modules/A.cs", ["await bron.BeginBinaryImportAsync(sql)"]), "BeginBinaryImport");
        SchrijftDoorDeContext.Aanvaardt(new("modules/B.cs", ["// delete from zorg.dossier would pass the log by", "$\"select 1 from zorg.dossier where id = {id} for update\""]));
    }

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines_and_no_page_model_longer_than_a_hundred_and_twenty()
    {
        Lengte.Houdt(Huis.Bestanden(["src", "modules", "regions"], ".cs", ".cshtml", ".js", ".mjs"));
        Lengte.Ziet(new("src/Lang.cs", [.. Enumerable.Repeat("", 301)]), "301 lines");
        Lengte.Ziet(new("modules/Lang.cshtml.cs", ["using System;", "internal sealed class LangModel", .. Enumerable.Repeat("", 120)]), "121 lines");
        Lengte.Aanvaardt(new("modules/Kort.cshtml.cs", [.. Enumerable.Repeat("using System;", 9), "internal sealed class KortModel", .. Enumerable.Repeat("", 119)]));
    }

    [Fact]
    public void No_code_outside_the_regions_names_a_region_or_a_municipality()
    {
        NoemtGeenRegio.Houdt(Huis.Bestanden(["src", "modules"], ".cs", ".cshtml", ".js", ".mjs", ".css"));
        var profiel = Regioprofiel.Lees(Huis.Regios[0].Profiel).Waarde;
        NoemtGeenRegio.Ziet(new("src/Kenner.cs", ["// niets", $"if (regio == \"{profiel.Id}\")"]), ":2", profiel.Id);
        NoemtGeenRegio.Ziet(new("src/Kenner.cshtml", [$"<p>{profiel.Gemeenten[0].Naam}</p>"]), profiel.Gemeenten[0].Naam);
        NoemtGeenRegio.Aanvaardt(new("src/Uitleg.cs", [$"/// <summary>For example {profiel.Id}.</summary>"]));
    }

    // Without the usings above it.
    private static int Klasse(Bronbestand bestand) =>
        bestand.Regels.SkipWhile(r => !r.Contains(" class ", StringComparison.Ordinal) || r.TrimStart().StartsWith("//", StringComparison.Ordinal)).Count();

    // "ZVH Midden-Limburg" names the region in its last word.
    private static string KorteRegio(string naam) => naam.Split(' ')[^1];

    private static Regex Alternatieven(IEnumerable<string> namen) => new(
        $@"(?<![\w-])({string.Join('|', namen.Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).Select(Regex.Escape))})(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // Whatever changes rows in PostgreSQL; "for update" locks only.
    [GeneratedRegex(@"\binsert\s+into\b|\bdelete\s+from\b|\bmerge\s+into\b|\btruncate\s+[\w{""]|\bupdate\s+(only\s+)?[\w.{}""\\]+\s+(as\s+)?(\w+\s+)?set\b|\bBegin(Binary|Text|Raw)(Import|Copy)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Schrijfsql();

    // An example in a comment is no code.
    [GeneratedRegex(@"(^|\s)//.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Commentaar();
}
