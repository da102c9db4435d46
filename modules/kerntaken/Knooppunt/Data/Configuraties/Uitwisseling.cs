using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Data.Configuraties;

internal sealed class InformatieverzoekConfiguratie : IEntityTypeConfiguration<Informatieverzoek>
{
    public void Configure(EntityTypeBuilder<Informatieverzoek> builder)
    {
        builder.ToTable("Informatieverzoek");
        builder.HasIndex(v => new { v.Stand, v.Uiterlijk });
        builder.HasIndex(v => v.OnderwerpId);
    }
}

internal sealed class LeesuittrekselConfiguratie : IEntityTypeConfiguration<Leesuittreksel>
{
    public void Configure(EntityTypeBuilder<Leesuittreksel> builder)
    {
        builder.ToTable("Leesuittreksel");
        builder.HasIndex(u => u.OnderwerpId);
    }
}

internal sealed class LeeslinkConfiguratie : IEntityTypeConfiguration<Leeslink>
{
    public void Configure(EntityTypeBuilder<Leeslink> builder)
    {
        builder.ToTable("Leeslink");
        builder.HasIndex(l => l.Hash).IsUnique();
        builder.HasOne<Leesuittreksel>().WithMany().HasForeignKey(l => l.UittrekselId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ScenarioConfiguratie : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("Scenario");
        builder.HasIndex(s => new { s.Stand, s.GeldigTot });
        builder.HasIndex(s => s.OnderwerpId);
    }
}

internal sealed class ScenariobronConfiguratie : IEntityTypeConfiguration<Scenariobron>
{
    public void Configure(EntityTypeBuilder<Scenariobron> builder)
    {
        builder.ToTable("Scenariobron");
        builder.HasOne<Scenario>().WithMany().HasForeignKey(b => b.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ScenariozendingConfiguratie : IEntityTypeConfiguration<Scenariozending>
{
    public void Configure(EntityTypeBuilder<Scenariozending> builder)
    {
        builder.ToTable("Scenariozending");
        builder.HasIndex(z => new { z.DossierId, z.OrganisatieId });
        builder.HasIndex(z => z.Op);
        builder.HasOne<Scenario>().WithMany().HasForeignKey(z => z.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VerstrekkingConfiguratie : IEntityTypeConfiguration<Verstrekking>
{
    public void Configure(EntityTypeBuilder<Verstrekking> builder)
    {
        builder.ToTable("Verstrekking");
        builder.PrimitiveCollection(v => v.Toetsen).ElementType().HasConversion<string>();
        builder.HasIndex(v => v.OnderwerpId);
        builder.HasIndex(v => v.PersoonId);
        builder.HasIndex(v => v.VraagOp).HasFilter("terug_op is null");
        builder.HasIndex(v => v.VerstrektOp);
    }
}
