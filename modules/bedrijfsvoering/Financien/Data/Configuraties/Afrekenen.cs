using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Data.Configuraties;

internal sealed class BalanspostConfiguratie : IEntityTypeConfiguration<Balanspost>
{
    public void Configure(EntityTypeBuilder<Balanspost> builder)
    {
        builder.ToTable("Balanspost");
        builder.HasIndex(b => b.Nummer).IsUnique();
        builder.HasMany(b => b.Jaren).WithOne().HasForeignKey(j => j.BalanspostId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(b => b.Mutaties).WithOne().HasForeignKey(m => m.BalanspostId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BalansjaarConfiguratie : IEntityTypeConfiguration<Balansjaar>
{
    public void Configure(EntityTypeBuilder<Balansjaar> builder) => builder.ToTable("Balansjaar").HasKey(j => new { j.BalanspostId, j.Jaar });
}

internal sealed class BalansmutatieConfiguratie : IEntityTypeConfiguration<Balansmutatie>
{
    public void Configure(EntityTypeBuilder<Balansmutatie> builder)
    {
        builder.ToTable("Balansmutatie");
        builder.HasIndex(m => new { m.BalanspostId, m.Jaar });
        builder.Ignore(m => m.Effect);
    }
}

internal sealed class RijksbijdrageConfiguratie : IEntityTypeConfiguration<Rijksbijdrage>
{
    public void Configure(EntityTypeBuilder<Rijksbijdrage> builder)
    {
        builder.ToTable("Rijksbijdrage");
        builder.HasIndex(r => new { r.Jaar, r.Code }).IsUnique();
        builder.Ignore(r => r.Besteed);
        builder.HasOne<Balanspost>().WithMany().HasForeignKey(r => r.BalanspostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VerrekeningConfiguratie : IEntityTypeConfiguration<Verrekening>
{
    public void Configure(EntityTypeBuilder<Verrekening> builder)
    {
        builder.ToTable("Verrekening");
        builder.HasIndex(v => new { v.GeldstroomId, v.Jaar }).IsUnique();
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(v => v.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Delen).WithOne().HasForeignKey(d => d.VerrekeningId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VerrekeningdeelConfiguratie : IEntityTypeConfiguration<Verrekeningdeel>
{
    public void Configure(EntityTypeBuilder<Verrekeningdeel> builder)
    {
        builder.ToTable("Verrekeningdeel");
        builder.HasOne<Verdeling>().WithMany().HasForeignKey(d => d.VerdelingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResultaatbestemmingConfiguratie : IEntityTypeConfiguration<Resultaatbestemming>
{
    public void Configure(EntityTypeBuilder<Resultaatbestemming> builder)
    {
        builder.ToTable("Resultaatbestemming");
        builder.HasIndex(r => new { r.GeldstroomId, r.Jaar });
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(r => r.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Balanspost>().WithMany().HasForeignKey(r => r.BalanspostId).OnDelete(DeleteBehavior.Restrict);
    }
}
