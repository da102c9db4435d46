using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Platform.Data;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Data;

/// <summary>The tables of Privacy, schema <c>privacy</c>. The log itself is read through the context of the platform.</summary>
internal sealed class PrivacyDbContext(DbContextOptions<PrivacyDbContext> options) : ModuleDbContext(options, PrivacyModule.Id)
{
    public DbSet<Logcontrole> Logcontroles => Set<Logcontrole>();

    public DbSet<Beoordelingsherinnering> Herinneringen => Set<Beoordelingsherinnering>();
}

internal sealed class LogcontroleConfiguratie : IEntityTypeConfiguration<Logcontrole>
{
    public void Configure(EntityTypeBuilder<Logcontrole> builder)
    {
        builder.ToTable("Logcontrole");

        // Nodes that wake at the same moment make one check of the night.
        builder.HasIndex(c => c.Nacht).IsUnique();
        builder.HasIndex(c => c.Op);
    }
}

internal sealed class BeoordelingsherinneringConfiguratie : IEntityTypeConfiguration<Beoordelingsherinnering>
{
    public void Configure(EntityTypeBuilder<Beoordelingsherinnering> builder) =>
        builder.ToTable("Beoordelingsherinnering").HasKey(h => h.NoodtoegangId);
}
