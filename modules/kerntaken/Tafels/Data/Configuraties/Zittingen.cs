using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Documenten.Bijlagen;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Data.Configuraties;

internal sealed class ZittingConfiguratie : IEntityTypeConfiguration<Zitting>
{
    public void Configure(EntityTypeBuilder<Zitting> builder)
    {
        builder.ToTable("Zitting");
        builder.Ignore(z => z.Thema);
        builder.Ignore(z => z.IsOpen);
        builder.Ignore(z => z.IsOpTeSchrijven);
        builder.Ignore(z => z.Einde);
        builder.HasIndex(z => new { z.TafelId, z.Dag, z.Begin }).IsUnique();
        builder.HasIndex(z => z.Dag);
        builder.HasOne<Tafel>().WithMany().HasForeignKey(z => z.TafelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AanwezigheidConfiguratie : IEntityTypeConfiguration<Aanwezigheid>
{
    public void Configure(EntityTypeBuilder<Aanwezigheid> builder)
    {
        builder.ToTable("Aanwezigheid");
        builder.HasIndex(a => new { a.DossierId, a.Organisatie }).IsUnique();
        builder.HasOne<Zitting>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class KijkerConfiguratie : IEntityTypeConfiguration<Kijker>
{
    public void Configure(EntityTypeBuilder<Kijker> builder)
    {
        builder.ToTable("Kijker");
        builder.HasKey(k => new { k.ZittingId, k.GebruikerId });
        builder.HasOne<Zitting>().WithMany().HasForeignKey(k => k.ZittingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ActiepuntConfiguratie : IEntityTypeConfiguration<Actiepunt>
{
    public void Configure(EntityTypeBuilder<Actiepunt> builder)
    {
        builder.ToTable("Actiepunt");
        builder.HasIndex(a => new { a.TafelId, a.GereedOp });
        builder.HasIndex(a => a.DossierId);
        builder.HasOne<Zitting>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AgendapuntConfiguratie : IEntityTypeConfiguration<Agendapunt>
{
    public void Configure(EntityTypeBuilder<Agendapunt> builder)
    {
        builder.ToTable("Agendapunt");
        builder.HasIndex(p => new { p.ZittingId, p.Volgorde });
        builder.HasIndex(p => new { p.ZittingId, p.OnderwerpId }).IsUnique();
        builder.HasIndex(p => p.OnderwerpId);
        builder.HasOne<Zitting>().WithMany().HasForeignKey(p => p.ZittingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PuntdocumentConfiguratie : IEntityTypeConfiguration<Puntdocument>
{
    public void Configure(EntityTypeBuilder<Puntdocument> builder) => builder.IsDocumentVan<Puntdocument, Agendapunt>("Puntdocument");
}

internal sealed class GenodigdeConfiguratie : IEntityTypeConfiguration<Genodigde>
{
    public void Configure(EntityTypeBuilder<Genodigde> builder)
    {
        builder.ToTable("Genodigde");
        builder.HasIndex(g => new { g.DossierId, g.GebruikerId }).IsUnique();
        builder.HasIndex(g => g.GebruikerId);
        builder.HasOne<Agendapunt>().WithMany().HasForeignKey(g => g.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}
