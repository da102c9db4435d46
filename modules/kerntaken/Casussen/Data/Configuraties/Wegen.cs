using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Casussen.Domein.Wegen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class WegingConfiguratie : IEntityTypeConfiguration<Weging>
{
    public void Configure(EntityTypeBuilder<Weging> builder)
    {
        Casusdeel.Van(builder, "Weging");
        builder.Ignore(w => w.InOvereenstemming);
        builder.HasIndex(w => w.DossierId).IsUnique().HasFilter("afgerond_op is null").HasDatabaseName("ix_weging_open");
        builder.HasIndex(w => new { w.DossierId, w.BegonnenOp });
    }
}

internal sealed class WegingcriteriumConfiguratie : IEntityTypeConfiguration<Wegingcriterium>
{
    public void Configure(EntityTypeBuilder<Wegingcriterium> builder)
    {
        Casusdeel.Van(builder, "Wegingcriterium");
        builder.HasIndex(c => new { c.WegingId, c.Code }).IsUnique();
        builder.HasOne<Weging>().WithMany().HasForeignKey(c => c.WegingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WegingoordeelConfiguratie : IEntityTypeConfiguration<Wegingoordeel>
{
    public void Configure(EntityTypeBuilder<Wegingoordeel> builder)
    {
        Casusdeel.Van(builder, "Wegingoordeel");
        builder.HasIndex(o => new { o.WegingId, o.OrganisatieId }).IsUnique();
        builder.HasOne<Weging>().WithMany().HasForeignKey(o => o.WegingId).OnDelete(DeleteBehavior.Cascade);
    }
}
