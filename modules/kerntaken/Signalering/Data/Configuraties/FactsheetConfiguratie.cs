using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Signalering.Data.Configuraties;

internal sealed class FactsheetrondeConfiguratie : IEntityTypeConfiguration<Factsheetronde>
{
    public void Configure(EntityTypeBuilder<Factsheetronde> builder)
    {
        builder.ToTable("Factsheetronde");
        builder.Ignore(r => r.Periode);
        builder.Ignore(r => r.IsKlaar);
        builder.HasIndex(r => new { r.Van, r.Tot, r.Uitgave }).IsUnique();
    }
}

internal sealed class FactsheetConfiguratie : IEntityTypeConfiguration<Factsheet>
{
    public void Configure(EntityTypeBuilder<Factsheet> builder)
    {
        builder.ToTable("Factsheet");
        builder.Property(f => f.Inhoud).HasColumnType("jsonb");
        builder.HasIndex(f => new { f.RondeId, f.Gemeente }).IsUnique();
        builder.HasOne<Factsheetronde>().WithMany().HasForeignKey(f => f.RondeId).OnDelete(DeleteBehavior.Cascade);
    }
}
