using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Casussen.Domein.Meldingen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class InzendingConfiguratie : IEntityTypeConfiguration<Inzending>
{
    public void Configure(EntityTypeBuilder<Inzending> builder)
    {
        builder.ToTable("Inzending");
        builder.Ignore(i => i.Naam);
        builder.HasIndex(i => new { i.Stand, i.Op });
        builder.HasIndex(i => i.Afdruk).IsUnique();
        builder.HasIndex(i => i.BestandId);
        builder.HasOne<Melding>().WithMany().HasForeignKey(i => i.MeldingId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class InleesbestandConfiguratie : IEntityTypeConfiguration<Inleesbestand>
{
    public void Configure(EntityTypeBuilder<Inleesbestand> builder)
    {
        builder.ToTable("Inleesbestand");
        builder.Ignore(b => b.Thema);
        builder.HasIndex(b => b.Op);
    }
}

internal sealed class InleesfoutConfiguratie : IEntityTypeConfiguration<Inleesfout>
{
    public void Configure(EntityTypeBuilder<Inleesfout> builder)
    {
        builder.ToTable("Inleesfout");
        builder.HasIndex(f => new { f.DossierId, f.Rij }).IsUnique();
        builder.HasOne<Inleesbestand>().WithMany().HasForeignKey(f => f.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}
