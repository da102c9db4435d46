using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Jeugdtafels.Domein;

namespace Zvh.Jeugdtafels.Data.Configuraties;

internal sealed class JeugdverzoekConfiguratie : IEntityTypeConfiguration<Jeugdverzoek>
{
    public void Configure(EntityTypeBuilder<Jeugdverzoek> builder)
    {
        builder.ToTable("Jeugdverzoek");
        builder.Property(v => v.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(v => v.Volgnummer).IsUnique();
        builder.HasIndex(v => new { v.Stand, v.Begin });
        builder.HasIndex(v => v.BeslotenOp).HasFilter("gewist_op is null");
    }
}

internal sealed class JeugdgenodigdeConfiguratie : IEntityTypeConfiguration<Jeugdgenodigde>
{
    public void Configure(EntityTypeBuilder<Jeugdgenodigde> builder)
    {
        builder.ToTable("Jeugdgenodigde");
        builder.HasOne<Jeugdverzoek>().WithMany().HasForeignKey(g => g.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TafeluurConfiguratie : IEntityTypeConfiguration<Tafeluur>
{
    public void Configure(EntityTypeBuilder<Tafeluur> builder)
    {
        builder.ToTable("Tafeluur");
        builder.Property(u => u.Uren).HasPrecision(5, 2);
        builder.HasIndex(u => u.Op);
    }
}

internal sealed class JeugdsignaalConfiguratie : IEntityTypeConfiguration<Jeugdsignaal>
{
    public void Configure(EntityTypeBuilder<Jeugdsignaal> builder)
    {
        builder.ToTable("Jeugdsignaal");
        builder.HasIndex(s => s.Op);
    }
}
