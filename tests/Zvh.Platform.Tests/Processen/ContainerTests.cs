using Zvh.Platform.Data.Ingebed;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Processen;

/// <summary>The container files, as far as a machine without a container engine can tell.</summary>
public sealed class ContainerTests
{
    [ComposeFact]
    public void The_compose_files_are_valid_and_name_what_they_must()
    {
        var een = Config("docker-compose.yml");
        een.ShouldContain("postgres:18");
        een.ShouldContain("ConnectionStrings__Zvh: Host=database;Username=zvh_host");
        een.ShouldContain("ConnectionStrings__ZvhEigenaar");
        een.ShouldNotContain("huis-2");
        een.ShouldContain("caddy reverse-proxy --from localhost --to huis:8080", customMessage: "who signs in needs https");
        een.ShouldNotContain("target: 8080", customMessage: "a host has no port of its own: whoever reaches it could forge X-Forwarded-*");

        var twee = Config("docker-compose.yml", "docker-compose.twee-hosts.yml");
        twee.ShouldContain("huis-2");
        twee.ShouldContain("nginx");
        twee.ShouldContain("--to verdeler:8080");
    }

    [ComposeFact]
    public void Without_a_password_for_the_database_compose_refuses_and_says_what_to_do() =>
        Compose([], "docker-compose.yml").ShouldSatisfyAllConditions(u => u.Gelukt.ShouldBeFalse(), u => u.Uitvoer.ShouldContain("ZVH_DB_WACHTWOORD"));

    [Fact]
    public void Whatever_the_container_files_name_lies_in_the_checkout()
    {
        var genoemd = File.ReadLines(Pad("Dockerfile")).Where(r => r.Contains("dotnet publish", StringComparison.Ordinal)).Select(r => r.Split(' ')[3])
            .Concat(new[] { "docker-compose.yml", "docker-compose.twee-hosts.yml" }.SelectMany(b => File.ReadLines(Pad(b))).Where(r => r.TrimStart().StartsWith("- ./", StringComparison.Ordinal))
                .Select(r => r.Trim()[4..].Split(':')[0])).ToList();

        genoemd.ShouldContain("src/Zvh.Host");
        genoemd.ShouldAllBe(g => Path.Exists(Pad(g)));
        File.ReadAllText(Pad("Dockerfile")).ShouldContain("USER $APP_UID", customMessage: "the host never runs as root in a container");
        File.ReadAllText(Pad("Dockerfile")).ShouldContain($"\"{Path.GetFileName(Hostproces.Dll)}\"");
    }

    private static string Config(params string[] bestanden)
    {
        var uitslag = Compose(["ZVH_DB_WACHTWOORD=proef", "ZVH_HOST_WACHTWOORD=anders"], bestanden);
        uitslag.Gelukt.ShouldBeTrue(uitslag.Uitvoer);
        return uitslag.Uitvoer;
    }

    private static Uitslag Compose(string[] omgeving, params string[] bestanden) => Opdracht.VoerUit(
        ["env", "-u", "ZVH_DB_WACHTWOORD", "-u", "ZVH_HOST_WACHTWOORD", .. omgeving, .. ComposeFactAttribute.Regel!, .. bestanden.SelectMany(b => new[] { "-f", Pad(b) }), "config"]);

    private static string Pad(string naam) => Path.Combine(Hostproces.Bron, naam);
}

/// <summary>A test that needs Compose; skipped with what to do where it is missing and may not be installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ComposeFactAttribute : FactAttribute
{
    private static readonly Lazy<string[]?> Gevonden = new(Zoek);

    public ComposeFactAttribute() => Skip = Regel is null ? "Docker Compose is missing. Run: sudo apt-get install -y docker-compose" : null;

    /// <summary>The command line of Compose.</summary>
    public static string[]? Regel => Gevonden.Value;

    private static string[]? Zoek()
    {
        if (Opdracht.VoerUit("docker", "compose", "version").Gelukt)
        {
            return ["docker", "compose"];
        }

        try
        {
            return [Hulpprogramma.VindOfInstalleer("Docker Compose", "docker-compose", "ZVH_COMPOSE", ["docker-compose"])];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
