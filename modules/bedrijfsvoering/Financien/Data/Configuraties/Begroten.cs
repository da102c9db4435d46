using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Data;

namespace Zvh.Financien.Data.Configuraties;

internal sealed class BegrotingConfiguratie : IEntityTypeConfiguration<Begroting>
{
    public void Configure(EntityTypeBuilder<Begroting> builder)
    {
        builder.ToTable("Begroting");
        builder.HasIndex(b => new { b.Jaar, b.GeldstroomId }).IsUnique();
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(b => b.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Versies).WithOne().HasForeignKey(v => v.BegrotingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BegrotingVersieConfiguratie : IEntityTypeConfiguration<BegrotingVersie>
{
    public void Configure(EntityTypeBuilder<BegrotingVersie> builder)
    {
        builder.ToTable("BegrotingVersie");
        builder.HasIndex(v => new { v.BegrotingId, v.Volgnummer }).IsUnique();

        // At most one version of a budget is open for editing.
        builder.HasIndex(v => v.BegrotingId).IsUnique().HasFilter("vastgelegd_op is null").HasDatabaseName("UxBegrotingVersieConcept");
        builder.HasMany(v => v.Posten).WithOne().HasForeignKey(p => p.VersieId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(v => v.VermeldeTotalen).AlsJsonb();
        builder.Ignore(v => v.Naam);
    }
}

internal sealed class PostConfiguratie : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("Post");
        builder.HasIndex(p => new { p.VersieId, p.Code }).IsUnique();
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.OuderId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Vermeld).AlsJsonb();
    }
}

internal sealed class RealisatieConfiguratie : IEntityTypeConfiguration<Realisatie>
{
    public void Configure(EntityTypeBuilder<Realisatie> builder)
    {
        builder.ToTable("Realisatie");
        builder.HasOne<Begroting>().WithMany().HasForeignKey(r => r.BegrotingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.BegrotingId, r.PostCode, r.Bron, r.Verwacht, r.Datum }).IsUnique();
    }
}

internal sealed class BronkoppelingConfiguratie : IEntityTypeConfiguration<Bronkoppeling>
{
    public void Configure(EntityTypeBuilder<Bronkoppeling> builder)
    {
        builder.ToTable("Bronkoppeling");
        builder.HasKey(k => k.Bron);
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(k => k.GeldstroomId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IndexcijferConfiguratie : IEntityTypeConfiguration<Indexcijfer>
{
    public void Configure(EntityTypeBuilder<Indexcijfer> builder)
    {
        builder.ToTable("Indexcijfer");
        builder.HasIndex(i => new { i.Jaar, i.Soort }).IsUnique();
        builder.Property(i => i.Percentage).HasPrecision(9, 4);
    }
}
