using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Zvh.Abstractions;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Data;

/// <summary>The base of every context: one schema, snake_case names, money as numeric(18,2), row versions.</summary>
/// <param name="options">The options that the door <c>AddDbContext</c> fills.</param>
/// <param name="schema">The id of the module.</param>
public abstract class ModuleDbContext(DbContextOptions options, string schema) : DbContext(options)
{
    /// <summary>The schema, equal to the id of the module.</summary>
    public string Schema { get; } = schema;

    /// <summary>The shapes of sight of this user on the protected records of this context, in a fixed order.</summary>
    internal string Zichtvormen => string.Join(',', Beschermd.In(GetType().Assembly).Select(s => $"{Zicht(s.Leesrecht).Vorm}{(ZietAfgeschermd(s) ? "+" : "")}"));

    private readonly IZichtbron zichtbron =
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(IZichtbron)) as IZichtbron ?? ZonderZicht.Enige;

    /// <summary>What the user sees of the records that a permission reads.</summary>
    internal Zicht Zicht(string leesrecht) => zichtbron.Van(leesrecht);

    /// <summary>Whether the user sees records of a kind once they are shielded.</summary>
    internal bool ZietAfgeschermd(Beschermdesoort soort) => soort.Afschermrecht is { } recht && Zicht(recht).Vorm is Zichtvorm.Alles;

    /// <summary>Says which version of a row the user was looking at, so that saving detects a conflicting edit.</summary>
    /// <param name="rij">A tracked entity.</param>
    /// <param name="versie">The row version (<c>xmin</c>) that stood in the form.</param>
    public void Verwacht(IMetVersie rij, uint versie) =>
        Entry(rij).Property(nameof(IMetVersie.Versie)).OriginalValue = versie;

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);
        optionsBuilder.AddInterceptors(Massawacht.Enige);
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, type => Hoort(type));
        var vanHuis = Schema == PlatformDbContext.SchemaNaam;
        if (vanHuis || modelBuilder.Model.GetEntityTypes().Any(e => typeof(IBeschermd).IsAssignableFrom(e.ClrType)))
        {
            LidmaatschapConfiguratie.Configureer(modelBuilder, vanHuis);
        }

        Zichtfilters.Zet(modelBuilder, this);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(IMetVersie).IsAssignableFrom(entiteit.ClrType))
            {
                modelBuilder.Entity(entiteit.ClrType).Property(nameof(IMetVersie.Versie)).IsRowVersion();
            }
        }

        SnakeCase.PasToe(modelBuilder.Model);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Bedrag>().HaveConversion<BedragConverter>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    // A test assembly or module may hold more than one context: a configuration belongs to the one in its own namespace.
    private bool Hoort(Type configuratie) =>
        configuratie.Namespace?.StartsWith(GetType().Namespace!, StringComparison.Ordinal) ?? false;
}

/// <summary>A row whose edits detect a conflicting edit.</summary>
public interface IMetVersie
{
    /// <summary>The row version: PostgreSQL's <c>xmin</c>.</summary>
    uint Versie { get; }
}
