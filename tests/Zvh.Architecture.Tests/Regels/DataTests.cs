using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Architecture.Tests.Regels;

/// <summary>What the tables of a module look like.</summary>
public sealed class DataTests
{
    private static readonly Regel<(string Module, IModel Model)> EigenSchema = new(x =>
    [
        .. x.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && e.GetSchema() != x.Module && !IsVanHetHuis(e))
            .Select(e => $"Table {e.GetSchema()}.{e.GetTableName()} lies outside the schema {x.Module}."),
        .. x.Model.GetEntityTypes().Where(e => e.GetTableName() is { } tabel && tabel != SnakeCaseVan(tabel)).Select(e => $"Table {e.GetTableName()} is not snake_case."),
    ]);

    private static readonly Regel<IEntityType> Rijversie = new(e =>
        e.ClrType.IsAssignableTo(typeof(IMetVersie)) && e.FindProperty(nameof(IMetVersie.Versie)) is not { IsConcurrencyToken: true, ValueGenerated: ValueGenerated.OnAddOrUpdate }
            ? [$"{e.ClrType.Name} is not row-versioned."] : []);

    private static readonly Regel<Type> Velden = new(type =>
        from veld in type.GetProperties()
        let soort = Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType
        let fout = soort == typeof(DateTime) ? "a time without offset"
            : soort == typeof(double) || soort == typeof(float) ? "a binary fraction"
            : soort == typeof(decimal) && veld.Name.Contains(nameof(Bedrag), StringComparison.OrdinalIgnoreCase) ? "money that is no Bedrag"
            : null
        where fout is not null
        select $"{type.Name}.{veld.Name} is {fout}.");

    private static readonly Regel<Type> ZonderBinaireBreuk = new(type =>
        Verwijzingen.Van(type).Where(t => t == typeof(double) || t == typeof(float)).Select(t => $"{type.FullName} uses {t.Name}."));

    private static Module Slecht => new(new Kanaries.SlechteModule().Manifest, [typeof(Kanaries.SlechteContext)]);

    [Fact]
    public void Every_table_lies_in_the_schema_of_its_module()
    {
        EigenSchema.Houdt(Huis.Modules.SelectMany(m => m.Modellen.Select(model => (m.Manifest.Id, model))));
        EigenSchema.Ziet(("slecht", Slecht.Modellen.Single()), "elders.verdwaald", "platform.lidmaatschap");
        EigenSchema.Aanvaardt(("goed", new Module(new Kanaries.SlechteModule().Manifest, [typeof(Kanaries.Goed.GoedeContext)]).Modellen.Single()));
    }

    [Fact]
    public void Every_row_that_people_edit_is_row_versioned()
    {
        Rijversie.Houdt(Huis.Modules.SelectMany(m => m.Modellen).SelectMany(m => m.GetEntityTypes()).Where(e => e.ClrType.IsAssignableTo(typeof(IMetVersie))));
        Rijversie.Ziet(Slecht.Modellen.Single().FindEntityType(typeof(Kanaries.Domein.OpenRij))!, nameof(Kanaries.Domein.OpenRij));
    }

    [Fact]
    public void Money_in_a_row_is_Bedrag_and_an_instant_has_an_offset()
    {
        Velden.Houdt(Huis.Modules.SelectMany(m => m.Entiteiten));
        Velden.Ziet(typeof(Kanaries.Domein.OpenRij), "Totaalbedrag", "Wanneer", "Aandeel");
    }

    [Fact]
    public void The_domain_and_its_data_never_calculate_in_binary_fractions()
    {
        ZonderBinaireBreuk.Houdt(Huis.Modules.SelectMany(m => m.Typen).Where(t => Module.InDomein(t) || $".{t.Namespace}.".Contains(".Data.", StringComparison.Ordinal))
            .Where(t => !LeestVanBuiten(t) && !Schat(t)));
        ZonderBinaireBreuk.Ziet(typeof(Kanaries.Domein.MetBreuk), nameof(Double));
    }

    [Fact]
    public void A_reachable_document_counts_as_part_of_the_row() => Slecht.Entiteiten.ShouldContain(typeof(Kanaries.Domein.Bijlage));

    // The one table that a context with protected records reads outside its schema: its filter joins the memberships of the house (ADR 0011).
    private static bool IsVanHetHuis(IEntityType type) => type.ClrType == typeof(Lidmaatschap) && type.GetSchema() == PlatformDbContext.SchemaNaam
        && type.Model.GetEntityTypes().Any(e => e.ClrType.IsAssignableTo(typeof(IBeschermd)));

    // XLSX keeps its numbers as double: the reader turns them into decimal at the door.
    private static bool LeestVanBuiten(Type type) => $".{type.Namespace}.".Contains(".Import.", StringComparison.Ordinal);

    // Exact division makes its first guess in binary fractions and corrects it in whole numbers.
    private static bool Schat(Type type) => type.FullName is "Zvh.Financien.Domein.Verdelen.UInt256" or "Zvh.Financien.Domein.Verdelen.Aandelen";

    private static string SnakeCaseVan(string naam) => string.Concat(naam.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_' ? c : '?'));
}
