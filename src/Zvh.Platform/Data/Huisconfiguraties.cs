using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Platform.Huizen;

namespace Zvh.Platform.Data;

internal sealed class VerbondenHuisConfiguratie : IEntityTypeConfiguration<VerbondenHuis>
{
    public void Configure(EntityTypeBuilder<VerbondenHuis> builder) => builder.ToTable("VerbondenHuis").HasIndex(h => h.Afdruk).IsUnique();
}

internal sealed class HuissleutelConfiguratie : IEntityTypeConfiguration<Huissleutel>
{
    public void Configure(EntityTypeBuilder<Huissleutel> builder) => builder.ToTable("Huissleutel");
}

internal sealed class HuisberichtConfiguratie : IEntityTypeConfiguration<Huisbericht>
{
    public void Configure(EntityTypeBuilder<Huisbericht> builder)
    {
        builder.ToTable("Huisbericht").HasKey(b => new { b.HuisId, b.Nummer });
        builder.HasIndex(b => b.Op);
        builder.HasOne<VerbondenHuis>().WithMany().HasForeignKey(b => b.HuisId).OnDelete(DeleteBehavior.Cascade);
    }
}
