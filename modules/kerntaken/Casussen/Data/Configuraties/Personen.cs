using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class PersoonConfiguratie : IEntityTypeConfiguration<Persoon>
{
    // The functions stand in the first migration.
    private const string Namen = "coalesce(voornamen, '') || ' ' || coalesce(roepnaam, '') || ' ' || achternaam || ' ' || coalesce(geboortenaam, '')";

    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("Persoon");
        builder.Ignore(p => p.Thema);
        builder.Ignore(p => p.Weergavenaam);
        builder.Property(p => p.Zoeknaam).HasComputedColumnSql($"casussen.naamvorm({Namen})", stored: true);
        builder.Property(p => p.Klanken).HasComputedColumnSql($"casussen.klanken({Namen})", stored: true);
        builder.HasIndex(p => p.Zoeknaam).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(p => p.Klanken).HasMethod("gin");
        builder.HasIndex(p => p.Geboortedatum);
        builder.HasIndex(p => p.Postcode);

        // A number belongs to one person; who was merged or shielded keeps it, to be able to go back.
        builder.HasIndex(p => p.Bsn).IsUnique().HasFilter("bsn is not null and samengevoegd_met_id is null and not afgeschermd");
        builder.HasOne<Persoon>().WithMany().HasForeignKey(p => p.SamengevoegdMetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SamenvoegingConfiguratie : IEntityTypeConfiguration<Samenvoeging>
{
    public void Configure(EntityTypeBuilder<Samenvoeging> builder)
    {
        builder.ToTable("Samenvoeging");
        builder.Property(s => s.Vooraf).HasColumnType("jsonb");
        builder.Property(s => s.Gevuld).HasColumnType("jsonb");
        builder.HasOne<Persoon>().WithMany().HasForeignKey(s => s.DossierId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(s => s.OpgenomenId).OnDelete(DeleteBehavior.Cascade);
    }
}
