using System.Diagnostics;
using System.Xml;
using System.Xml.Schema;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Things that lie outside the project and may be absent: the UBL schemas and the poppler tools.</summary>
internal static class Hulpmiddel
{
    private static readonly Lazy<XmlSchemaSet> LuieSchemas = new(() =>
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };

        // This one opens with a document type, which the set refuses to read by itself.
        using var handtekening = XmlReader.Create(
            Path.Combine(Schemamap!, "common", "UBL-xmldsig-core-schema-2.1.xsd"), new() { DtdProcessing = DtdProcessing.Ignore });
        schemas.Add(null, handtekening);
        foreach (var bestand in Directory.GetFiles(Path.Combine(Schemamap!, "maindoc"), "*.xsd"))
        {
            schemas.Add(null, bestand);
        }

        schemas.Compile();
        return schemas;
    });

    public static string? Schemamap { get; } = Zoek(AppContext.BaseDirectory);

    public static XmlSchemaSet Schemas => LuieSchemas.Value;

    public static bool HeeftPoppler { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(map => File.Exists(Path.Combine(map, "pdftotext")) || File.Exists(Path.Combine(map, "pdftotext.exe")));

    /// <summary>Runs a tool with a file on standard input and gives its standard output.</summary>
    public static string Draai(string programma, string argumenten, byte[] invoer)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        proces.StandardInput.BaseStream.Write(invoer);
        proces.StandardInput.Close();
        var uitvoer = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return uitvoer;
    }

    private static string? Zoek(string begin)
    {
        for (var map = new DirectoryInfo(begin); map is not null; map = map.Parent)
        {
            var kandidaat = Path.Combine(map.FullName, "shared", "einvoice", "xsd");
            if (Directory.Exists(kandidaat))
            {
                return kandidaat;
            }
        }

        return null;
    }
}

/// <summary>A theory that is skipped, visibly, where the UBL schemas are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaTheoryAttribute : TheoryAttribute
{
    public SchemaTheoryAttribute() =>
        Skip = Hulpmiddel.Schemamap is null ? "The UBL 2.1 schemas (shared/einvoice/xsd) are not beside this project." : null;
}

/// <summary>A fact that is skipped, visibly, where poppler is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Hulpmiddel.HeeftPoppler ? null : "pdftotext (poppler-utils) is not installed.";
}
