using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Data.Configuraties;

internal sealed class BekendheidscheckConfiguratie : IEntityTypeConfiguration<Bekendheidscheck>
{
    public void Configure(EntityTypeBuilder<Bekendheidscheck> builder)
    {
        builder.ToTable("Bekendheidscheck");
        builder.HasIndex(c => c.VolgendePoging).HasFilter("volgende_poging is not null");
        builder.HasIndex(c => c.VerlooptOp).HasFilter("stand <> 'Verlopen'");
        builder.HasIndex(c => c.OnderwerpId);
        builder.HasIndex(c => c.PersoonId);
    }
}

internal sealed class OntvangencheckConfiguratie : IEntityTypeConfiguration<Ontvangencheck>
{
    public void Configure(EntityTypeBuilder<Ontvangencheck> builder)
    {
        builder.ToTable("Ontvangencheck");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.IsBekend);
        builder.HasIndex(c => c.VerlooptOp).HasFilter("stand <> 'Verlopen'");
        builder.HasIndex(c => c.CasusId);
    }
}
