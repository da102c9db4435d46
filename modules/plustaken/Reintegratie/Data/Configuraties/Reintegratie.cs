using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Data.Configuraties;

internal sealed class TerugkeerConfiguratie : IEntityTypeConfiguration<Terugkeer>
{
    public void Configure(EntityTypeBuilder<Terugkeer> builder)
    {
        builder.ToTable("Terugkeer");
        builder.HasIndex(t => t.OnderwerpId).IsUnique();
        builder.HasIndex(t => new { t.Stand, t.Vrij });
    }
}

internal sealed class VoorwaardepeilingConfiguratie : IEntityTypeConfiguration<Voorwaardepeiling>
{
    public void Configure(EntityTypeBuilder<Voorwaardepeiling> builder)
    {
        builder.ToTable("Voorwaardepeiling");
        builder.HasOne<Terugkeer>().WithMany().HasForeignKey(p => p.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CelbezoekConfiguratie : IEntityTypeConfiguration<Celbezoek>
{
    public void Configure(EntityTypeBuilder<Celbezoek> builder)
    {
        builder.ToTable("Celbezoek");
        builder.HasOne<Terugkeer>().WithMany().HasForeignKey(b => b.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FasehuisaanvraagConfiguratie : IEntityTypeConfiguration<Fasehuisaanvraag>
{
    public void Configure(EntityTypeBuilder<Fasehuisaanvraag> builder)
    {
        builder.ToTable("Fasehuisaanvraag");
        builder.HasOne<Terugkeer>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.Stand, a.Tot });

        // At most one request of a person runs.
        builder.HasIndex(a => a.DossierId).IsUnique().HasFilter("stand in ('Gevraagd', 'Wacht', 'Geplaatst')").HasDatabaseName("UxFasehuisaanvraagLoopt");
    }
}

internal sealed class IsdtrajectConfiguratie : IEntityTypeConfiguration<Isdtraject>
{
    public void Configure(EntityTypeBuilder<Isdtraject> builder)
    {
        builder.ToTable("Isdtraject");
        builder.HasOne<Terugkeer>().WithMany().HasForeignKey(i => i.DossierId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(i => i.DossierId).IsUnique();
    }
}

internal sealed class TerugkeersignaalConfiguratie : IEntityTypeConfiguration<Terugkeersignaal>
{
    public void Configure(EntityTypeBuilder<Terugkeersignaal> builder)
    {
        builder.ToTable("Terugkeersignaal");
        builder.Property(s => s.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(s => s.Volgnummer).IsUnique();
        builder.HasIndex(s => s.Op).HasFilter("gewist_op is null");
    }
}

internal sealed class FondsjaarConfiguratie : IEntityTypeConfiguration<Fondsjaar>
{
    public void Configure(EntityTypeBuilder<Fondsjaar> builder)
    {
        builder.ToTable("Fondsjaar");
        builder.HasKey(f => f.Jaar);
        builder.Property(f => f.Jaar).ValueGeneratedNever();
    }
}

internal sealed class FondsuitgaveConfiguratie : IEntityTypeConfiguration<Fondsuitgave>
{
    public void Configure(EntityTypeBuilder<Fondsuitgave> builder)
    {
        builder.ToTable("Fondsuitgave");
        builder.HasOne<Fondsjaar>().WithMany().HasForeignKey(u => u.Jaar).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => new { u.Jaar, u.Op });
    }
}
