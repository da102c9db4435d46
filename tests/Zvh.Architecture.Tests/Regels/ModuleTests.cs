using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Platform.Jobs;
using Zvh.Platform.Verbs;

namespace Zvh.Architecture.Tests.Regels;

/// <summary>What a module may show, and what its <c>Domein</c> may know.</summary>
public sealed partial class ModuleTests
{
    private const int MeesteAfhankelijkheden = 6;

    private static readonly string[] VerbodenInDomein = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "System.Net.Http"];

    private static readonly Regel<(string Naam, IReadOnlyList<Type> Publiek)> EenPubliekeKlasse = new(a =>
        a.Publiek.Where(t => !t.IsAssignableTo(typeof(IModule)) && !t.IsAssignableTo(typeof(IRegio)) && !IsMigratie(t)).Select(t => $"{t.FullName} is public.")
            .Concat(a.Publiek.Count == 0 ? [$"{a.Naam} shows no module or region."] : []));

    private static readonly Regel<Type> DomeinIsAlleen = new(type =>
        from verwijzing in Verwijzingen.Van(type)
        where VerbodenInDomein.Any(v => verwijzing.Namespace?.StartsWith(v, StringComparison.Ordinal) ?? false) || verwijzing == typeof(TimeProvider)
        select $"{type.FullName} refers to {verwijzing.FullName}.");

    private static readonly Regel<Type> WeinigAfhankelijkheden = new(type =>
        from maker in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where maker.GetParameters().Length > MeesteAfhankelijkheden
        select $"{type.FullName} asks for {maker.GetParameters().Length} things.");

    private static readonly Regel<ModuleManifest> Rechten = new(m =>
    [
        .. m.Rechten.Where(r => !Rechtnaam().IsMatch(r.Naam) || r.Naam.Split('.')[0] != m.Id).Select(r => $"{r.Naam} is not {m.Id}.noun.verb."),
        .. m.Rechten.Where(r => r.Rollen.Length + r.LidRollen.Count == 0).Select(r => $"{r.Naam} has no role."),
        .. m.Rechten.SelectMany(r => r.Rollen.Concat(r.LidRollen).Except(m.Rollen.Select(x => x.Id), StringComparer.Ordinal).Select(x => $"{r.Naam} names the unknown role {x}.")),
        .. m.Rollen.Where(r => m.Rechten.All(x => x.BereikVan(r.Id) is Bereik.Geen)).Select(r => $"Role {r.Id} of {m.Id} may do nothing."),
        .. m.Menu.Where(i => m.Rechten.All(r => r.Naam != i.Recht)).Select(i => $"Menu entry {i.Pad} asks for the foreign permission {i.Recht}."),
        .. m.Menu.Where(i => !$"{i.Pad}/".StartsWith($"/{m.Id}/", StringComparison.Ordinal)).Select(i => $"Menu entry {i.Pad} lies outside /{m.Id}."),
    ]);

    [Fact]
    public void Only_the_class_of_the_module_or_region_is_public()
    {
        EenPubliekeKlasse.Houdt(Huis.Publiek);
        EenPubliekeKlasse.Ziet(("slecht", [typeof(Kanaries.SlechteModule), typeof(Kanaries.Domein.OpenRij)]), nameof(Kanaries.Domein.OpenRij));
        EenPubliekeKlasse.Ziet(("leeg", []), "leeg");
    }

    [Fact]
    public void The_domain_knows_no_EF_Core_no_HTTP_and_no_clock()
    {
        DomeinIsAlleen.Houdt(Huis.Modules.SelectMany(m => m.Domein));
        DomeinIsAlleen.Ziet(typeof(Kanaries.Domein.MetContext), "DbContext");
        DomeinIsAlleen.Ziet(typeof(Kanaries.Domein.MetKlok).GetNestedTypes(BindingFlags.NonPublic).Single(), nameof(TimeProvider));
        DomeinIsAlleen.Ziet(typeof(Kanaries.Domein.MetVerzoek), "HttpContext");
    }

    [Fact]
    public void A_class_asks_for_at_most_six_things()
    {
        // A record is data, however many fields it has; a job or verb is a front door of its own.
        WeinigAfhankelijkheden.Houdt(Huis.Modules.SelectMany(m => m.Typen)
            .Where(t => t is { IsClass: true } && !IsRecord(t) && !t.IsAssignableTo(typeof(IModuleJob)) && !t.IsAssignableTo(typeof(IVerb))
                && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)));
        WeinigAfhankelijkheden.Ziet(typeof(Kanaries.Veelvraat), "7 things");
    }

    [Fact]
    public void Permissions_are_named_after_their_module_and_belong_to_a_role()
    {
        Rechten.Houdt(Huis.Modules.Select(m => m.Manifest));
        Rechten.Ziet(new Kanaries.SlechteModule().Manifest,
            "Fout_Recht", "has no role", "unknown role spook", "Role stil", "foreign permission elders.ding.lezen", "/elders lies outside");
    }

    [Fact]
    public void A_rule_that_finds_nothing_to_look_at_fails() =>
        Should.Throw<ShouldAssertException>(() => EenPubliekeKlasse.Houdt([])).Message.ShouldContain("nothing to look at");

    // The design tool writes migrations as public classes.
    private static bool IsMigratie(Type type) => type.IsAssignableTo(typeof(Microsoft.EntityFrameworkCore.Migrations.Migration));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*\.[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Rechtnaam();
}
