using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Data.Configuraties;

internal sealed class TafelConfiguratie : IEntityTypeConfiguration<Tafel>
{
    public void Configure(EntityTypeBuilder<Tafel> builder)
    {
        builder.ToTable("Tafel");
        builder.HasIndex(t => t.Code).IsUnique();
        builder.PrimitiveCollection(t => t.Weekdagen).ElementType().HasConversion<string>();
        builder.HasMany(t => t.Deelnemers).WithOne().HasForeignKey(d => d.TafelId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TafeldeelnemerConfiguratie : IEntityTypeConfiguration<Tafeldeelnemer>
{
    public void Configure(EntityTypeBuilder<Tafeldeelnemer> builder)
    {
        builder.ToTable("Tafeldeelnemer");
        builder.HasIndex(d => new { d.TafelId, d.Naam, d.Gemeente }).IsUnique().AreNullsDistinct(false);
    }
}

internal sealed class TafelwijzigingConfiguratie : IEntityTypeConfiguration<Tafelwijziging>
{
    public void Configure(EntityTypeBuilder<Tafelwijziging> builder)
    {
        builder.ToTable("Tafelwijziging");
        builder.HasIndex(w => new { w.TafelId, w.Op });
        builder.HasOne<Tafel>().WithMany().HasForeignKey(w => w.TafelId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VoordrachtConfiguratie : IEntityTypeConfiguration<Voordracht>
{
    public void Configure(EntityTypeBuilder<Voordracht> builder)
    {
        builder.ToTable("Voordracht");
        builder.HasIndex(v => new { v.TafelId, v.OnderwerpId }).IsUnique().HasFilter("afgehandeld_op is null");
        builder.HasOne<Tafel>().WithMany().HasForeignKey(v => v.TafelId).OnDelete(DeleteBehavior.Cascade);
    }
}
