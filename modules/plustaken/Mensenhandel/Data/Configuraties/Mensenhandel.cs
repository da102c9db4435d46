using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Mensenhandel.Domein;

namespace Zvh.Mensenhandel.Data.Configuraties;

internal sealed class UitbuitingssignaalConfiguratie : IEntityTypeConfiguration<Uitbuitingssignaal>
{
    public void Configure(EntityTypeBuilder<Uitbuitingssignaal> builder)
    {
        builder.ToTable("Uitbuitingssignaal");
        builder.Property(s => s.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(s => s.Volgnummer).IsUnique();
        builder.HasIndex(s => s.Op);
        builder.HasIndex(s => s.BundelId);
        builder.HasIndex(s => s.SlachtofferspoorId);
        builder.HasIndex(s => s.DaderspoorId);
        builder.HasIndex(s => s.GeplaatstOp).HasFilter("gewist_op is null");
    }
}

internal sealed class SlachtofferspoorConfiguratie : IEntityTypeConfiguration<Slachtofferspoor>
{
    public void Configure(EntityTypeBuilder<Slachtofferspoor> builder)
    {
        builder.ToTable("Slachtofferspoor");
        builder.Property(s => s.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(s => s.Volgnummer).IsUnique();
        builder.HasIndex(s => s.AfgeslotenOp).HasFilter("gewist_op is null");
    }
}

internal sealed class ProcedurestapConfiguratie : IEntityTypeConfiguration<Procedurestap>
{
    public void Configure(EntityTypeBuilder<Procedurestap> builder)
    {
        builder.ToTable("Procedurestap");
        builder.HasOne<Slachtofferspoor>().WithMany().HasForeignKey(s => s.DossierId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.DossierId, s.Procedure }).IsUnique();
    }
}

internal sealed class SlachtoffernotitieConfiguratie : IEntityTypeConfiguration<Slachtoffernotitie>
{
    public void Configure(EntityTypeBuilder<Slachtoffernotitie> builder)
    {
        builder.ToTable("Slachtoffernotitie");
        builder.HasOne<Slachtofferspoor>().WithMany().HasForeignKey(n => n.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DaderspoorConfiguratie : IEntityTypeConfiguration<Daderspoor>
{
    public void Configure(EntityTypeBuilder<Daderspoor> builder)
    {
        builder.ToTable("Daderspoor");
        builder.Property(s => s.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(s => s.Volgnummer).IsUnique();
        builder.HasIndex(s => s.AfgeslotenOp).HasFilter("gewist_op is null");
    }
}

internal sealed class DaderactieConfiguratie : IEntityTypeConfiguration<Daderactie>
{
    public void Configure(EntityTypeBuilder<Daderactie> builder)
    {
        builder.ToTable("Daderactie");
        builder.HasOne<Daderspoor>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}
