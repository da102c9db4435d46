using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Platform.Data;

namespace Zvh.Platform.Logboek;

/// <summary>Reads the log. Rows are written by <see cref="Logschrijver"/> and chained by the database.</summary>
public sealed class LogboekDbContext(DbContextOptions<LogboekDbContext> options) : ModuleDbContext(options, SchemaNaam)
{
    /// <summary>The schema, in which the role of the host may select and insert, and nothing else.</summary>
    public const string SchemaNaam = "audit";

    /// <summary>The rows.</summary>
    public DbSet<Logregel> Regels => Set<Logregel>();
}

internal sealed class LogregelConfiguratie : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.ToTable("Regel").HasKey(r => r.Volgnummer);
        builder.Property(r => r.Volgnummer).ValueGeneratedNever();
        builder.HasIndex(r => new { r.Soort, r.ObjectId, r.Volgnummer });
        builder.HasIndex(r => new { r.Actor, r.Volgnummer });
        builder.HasIndex(r => r.Op);
    }
}
