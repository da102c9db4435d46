using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Data.Configuraties;

internal sealed class SignaalConfiguratie : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("Signaal");
        builder.HasIndex(s => new { s.Gemeente, s.Thema, s.Week }).IsUnique();
        builder.HasIndex(s => s.Week);
    }
}

internal sealed class SignaalweekConfiguratie : IEntityTypeConfiguration<Signaalweek>
{
    public void Configure(EntityTypeBuilder<Signaalweek> builder)
    {
        builder.ToTable("Signaalweek");
        builder.HasKey(w => w.Week);
    }
}

internal sealed class KnelpuntadviesConfiguratie : IEntityTypeConfiguration<Knelpuntadvies>
{
    public void Configure(EntityTypeBuilder<Knelpuntadvies> builder) => builder.ToTable("Knelpuntadvies").HasIndex(a => a.Op);
}
