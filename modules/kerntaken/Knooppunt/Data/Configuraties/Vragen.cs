using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Data.Configuraties;

internal sealed class VraagConfiguratie : IEntityTypeConfiguration<Vraag>
{
    public void Configure(EntityTypeBuilder<Vraag> builder)
    {
        builder.ToTable("Vraag");
        builder.Ignore(v => v.Kenmerk);
        builder.Ignore(v => v.IsOpen);
        builder.Property(v => v.Volgnummer).UseIdentityByDefaultColumn();
        builder.HasIndex(v => v.Volgnummer).IsUnique();
        builder.HasIndex(v => new { v.Stand, v.Uiterlijk });
        builder.HasIndex(v => v.EigenaarId);
        builder.HasIndex(v => v.GeslotenOp).HasFilter("gewist_op is null");
    }
}

internal sealed class UitzettingConfiguratie : IEntityTypeConfiguration<Uitzetting>
{
    public void Configure(EntityTypeBuilder<Uitzetting> builder)
    {
        builder.ToTable("Uitzetting");
        builder.HasIndex(u => new { u.DossierId, u.OrganisatieId }).IsUnique();
        builder.HasIndex(u => u.OrganisatieId).HasFilter("beantwoord_op is null");
        builder.HasOne<Vraag>().WithMany().HasForeignKey(u => u.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class KennisitemConfiguratie : IEntityTypeConfiguration<Kennisitem>
{
    /// <summary>The column that is searched.</summary>
    public const string Zoekvector = "Zoekvector";

    public void Configure(EntityTypeBuilder<Kennisitem> builder)
    {
        builder.ToTable("Kennisitem");

        // The words of title and answer, cut to their Dutch stems; the database computes them.
        builder.Property<NpgsqlTsVector>(Zoekvector).IsGeneratedTsVectorColumn("dutch", nameof(Kennisitem.Titel), nameof(Kennisitem.Antwoord));
        builder.HasIndex(Zoekvector).HasMethod("gin");
        builder.HasIndex(k => new { k.Stand, k.Op });
    }
}

internal sealed class SpecialistConfiguratie : IEntityTypeConfiguration<Specialist>
{
    public void Configure(EntityTypeBuilder<Specialist> builder)
    {
        builder.ToTable("Specialist");
        builder.HasIndex(s => new { s.Thema, s.GebruikerId }).IsUnique();
    }
}

internal sealed class ContactpersoonConfiguratie : IEntityTypeConfiguration<Contactpersoon>
{
    public void Configure(EntityTypeBuilder<Contactpersoon> builder)
    {
        builder.ToTable("Contactpersoon");
        builder.HasIndex(c => new { c.Gemeente, c.Thema });
    }
}
