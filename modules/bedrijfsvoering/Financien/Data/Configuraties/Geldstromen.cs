using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Data;

namespace Zvh.Financien.Data.Configuraties;

internal sealed class PartijConfiguratie : IEntityTypeConfiguration<Partij>
{
    public void Configure(EntityTypeBuilder<Partij> builder)
    {
        builder.ToTable("Partij");
        builder.HasIndex(p => p.Code).IsUnique();
        builder.HasIndex(p => p.Naam).IsUnique();
    }
}

internal sealed class GeldstroomConfiguratie : IEntityTypeConfiguration<Geldstroom>
{
    public void Configure(EntityTypeBuilder<Geldstroom> builder)
    {
        builder.ToTable("Geldstroom");
        builder.HasIndex(g => g.Code).IsUnique();
        builder.HasOne<Partij>().WithMany().HasForeignKey(g => g.FactureerderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partij>().WithMany().HasForeignKey(g => g.BetalerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Sleutel>().WithMany().HasForeignKey(g => g.SleutelId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(g => g.Opdracht).AlsJsonb();
        builder.Property(g => g.TeVragen).AlsJsonb();
        builder.HasMany(g => g.Deelnemers).WithOne().HasForeignKey(d => d.GeldstroomId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GeldstroomDeelnemerConfiguratie : IEntityTypeConfiguration<GeldstroomDeelnemer>
{
    public void Configure(EntityTypeBuilder<GeldstroomDeelnemer> builder)
    {
        builder.ToTable("GeldstroomDeelnemer").HasKey(d => new { d.GeldstroomId, d.PartijId });
        builder.HasOne<Partij>().WithMany().HasForeignKey(d => d.PartijId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InzetConfiguratie : IEntityTypeConfiguration<Inzet>
{
    public void Configure(EntityTypeBuilder<Inzet> builder)
    {
        builder.ToTable("Inzet");
        builder.HasIndex(i => new { i.GeldstroomId, i.Jaar, i.Maand, i.Functie, i.PartijId }).IsUnique().AreNullsDistinct(false);
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(i => i.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partij>().WithMany().HasForeignKey(i => i.PartijId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Uren).HasPrecision(9, 2);
    }
}

internal sealed class InzetplanConfiguratie : IEntityTypeConfiguration<Inzetplan>
{
    public void Configure(EntityTypeBuilder<Inzetplan> builder)
    {
        builder.ToTable("Inzetplan");
        builder.HasIndex(i => new { i.GeldstroomId, i.Jaar, i.Functie }).IsUnique();
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(i => i.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Fte).HasPrecision(6, 2);
    }
}

internal sealed class SleutelConfiguratie : IEntityTypeConfiguration<Sleutel>
{
    public void Configure(EntityTypeBuilder<Sleutel> builder)
    {
        builder.ToTable("Sleutel");
        builder.HasIndex(s => s.Code).IsUnique();
        builder.Property(s => s.Definitie).AlsJsonb();
        builder.Property(s => s.Historie).AlsJsonb();
    }
}

internal sealed class VerdelingConfiguratie : IEntityTypeConfiguration<Verdeling>
{
    public void Configure(EntityTypeBuilder<Verdeling> builder)
    {
        builder.ToTable("Verdeling");
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(v => v.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Regels).WithOne().HasForeignKey(r => r.VerdelingId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(v => v.AfrondenOp).HasPrecision(18, 4);

        // One set of contributions per stream and year counts; a newer one replaces the older.
        builder.HasIndex(v => new { v.GeldstroomId, v.Jaar }).IsUnique()
            .HasFilter("soort = 'Bijdrage' and not vervangen").HasDatabaseName("UxVerdelingGeldend");
    }
}

internal sealed class VerdeelregelConfiguratie : IEntityTypeConfiguration<Verdeelregel>
{
    public void Configure(EntityTypeBuilder<Verdeelregel> builder)
    {
        builder.ToTable("Verdeelregel").HasKey(r => new { r.VerdelingId, r.PartijId });
        builder.HasOne<Partij>().WithMany().HasForeignKey(r => r.PartijId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(r => r.Bedrag);
    }
}

internal sealed class ScenarioConfiguratie : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("Scenario");
        builder.HasIndex(s => new { s.GeldstroomId, s.Jaar, s.Naam }).IsUnique();
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(s => s.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(s => s.Definitie).AlsJsonb();
    }
}
