using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class MeldingConfiguratie : IEntityTypeConfiguration<Melding>
{
    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.ToTable("Melding");
        builder.HasIndex(m => m.Nummer).IsUnique();
        builder.HasIndex(m => new { m.OntvangenOp, m.Id }).IsDescending();
        builder.HasIndex(m => new { m.Status, m.OntvangenOp });
        builder.HasIndex(m => new { m.Gemeente, m.Thema, m.OntvangenOp });
    }
}

internal sealed class MeldingpersoonConfiguratie : IEntityTypeConfiguration<Meldingpersoon>
{
    public void Configure(EntityTypeBuilder<Meldingpersoon> builder)
    {
        builder.ToTable("Meldingpersoon");
        builder.HasIndex(m => new { m.DossierId, m.PersoonId }).IsUnique();
        builder.HasIndex(m => m.PersoonId);
        builder.HasOne<Melding>().WithMany().HasForeignKey(m => m.DossierId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(m => m.PersoonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NummertellerConfiguratie : IEntityTypeConfiguration<Nummerteller>
{
    public void Configure(EntityTypeBuilder<Nummerteller> builder) => builder.ToTable("Nummerteller").HasKey(t => new { t.Letter, t.Jaar });
}
