using System.Globalization;
using System.Text;
using Zvh.Abstractions;

namespace Zvh.Architecture.Tests;

/// <summary><c>docs/modules.md</c> says what the manifests say. With <c>ZVH_SCHRIJF_DOCS=1</c> the test writes it.</summary>
public sealed class ModuledocumentTests
{
    private static string Bestand => Path.Combine(Huis.Bron, "docs", "modules.md");

    [Fact]
    public void The_document_about_the_modules_is_up_to_date()
    {
        var tekst = Schrijf(Huis.Modules.Select(m => m.Manifest));
        if (Environment.GetEnvironmentVariable("ZVH_SCHRIJF_DOCS") == "1")
        {
            File.WriteAllText(Bestand, tekst);
        }

        File.Exists(Bestand).ShouldBeTrue("Run the tests with ZVH_SCHRIJF_DOCS=1.");
        File.ReadAllText(Bestand).ReplaceLineEndings("\n").ShouldBe(tekst, "A manifest changed. Run the tests with ZVH_SCHRIJF_DOCS=1 and commit docs/modules.md.");
    }

    [Fact]
    public void The_document_shows_every_part_of_a_manifest()
    {
        var tekst = Schrijf([new Kanaries.SlechteModule().Manifest]);
        tekst.ShouldContain("## Slecht (`slecht`)");
        tekst.ShouldContain("| Onbekende rol<br>`slecht.ding.wijzigen` |");
        tekst.ShouldContain("[Elders]: `/elders`");
    }

    private static string Schrijf(IEnumerable<ModuleManifest> manifesten)
    {
        var tekst = new StringBuilder("# Modules\n\nMade from the manifests by `ModuledocumentTests`; do not edit by hand.\n");
        foreach (var m in manifesten.OrderBy(m => m.Soort).ThenBy(m => m.Id, StringComparer.Ordinal))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"\n## {m.Titel} (`{m.Id}`)\n\n{m.Omschrijving}\n\n");
            tekst.Append(CultureInfo.InvariantCulture, $"- Kind: {m.Soort}{(m.AltijdAan ? ", always on" : "")}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"- Needs: {(m.HangtAfVan.Count == 0 ? "nothing" : string.Join(", ", m.HangtAfVan.Select(i => $"`{i}`")))}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"- Menu: {string.Join(", ", m.Menu.OrderBy(i => i.Volgorde).Select(i => $"[{i.Titel}]: `{i.Pad}`"))}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"\n| Recht | {string.Join(" | ", m.Rollen.Select(r => r.Titel))} |\n");
            tekst.Append(CultureInfo.InvariantCulture, $"| --- |{string.Concat(m.Rollen.Select(_ => " :---: |"))}\n");
            foreach (var recht in m.Rechten)
            {
                var kruisjes = string.Join(" | ", m.Rollen.Select(r => recht.BereikVan(r.Id) switch { Bereik.Alles => "✓", Bereik.Lid => "lid", _ => "" }));
                tekst.Append(CultureInfo.InvariantCulture, $"| {recht.Omschrijving}<br>`{recht.Naam}` | {kruisjes} |\n");
            }
        }

        return tekst.ToString();
    }
}
