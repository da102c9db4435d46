using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Data;

namespace Zvh.Financien.Data.Configuraties;

internal sealed class FactuurConfiguratie : IEntityTypeConfiguration<Factuur>
{
    public void Configure(EntityTypeBuilder<Factuur> builder)
    {
        builder.ToTable("Factuur");
        builder.HasIndex(f => new { f.FactureerderId, f.Boekjaar, f.Volgnummer }).IsUnique();
        builder.HasIndex(f => f.Nummer);
        builder.HasIndex(f => f.RunId);

        // Running twice makes nothing twice: one living invoice per payer, stream, VAT regime, year and instalment.
        builder.HasIndex(f => new { f.Jaar, f.Termijn, f.GeldstroomId, f.DebiteurId, f.BtwCategorie }).IsUnique()
            .HasFilter("origineel_id is null and status <> 'Gecrediteerd'").HasDatabaseName("UxFactuurEenmalig");
        builder.HasOne<Partij>().WithMany().HasForeignKey(f => f.FactureerderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partij>().WithMany().HasForeignKey(f => f.DebiteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Geldstroom>().WithMany().HasForeignKey(f => f.GeldstroomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Factuurrun>().WithMany().HasForeignKey(f => f.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Factuur>().WithMany().HasForeignKey(f => f.OrigineelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Gebeurtenissen).WithOne().HasForeignKey(g => g.FactuurId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(f => f.Betalingen).WithOne().HasForeignKey(b => b.FactuurId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(f => f.Document).AlsJsonb();
        builder.Ignore(f => f.Saldo);
        builder.Ignore(f => f.Openstaand);
        builder.Ignore(f => f.IsOpen);
    }
}

internal sealed class FactuurgebeurtenisConfiguratie : IEntityTypeConfiguration<Factuurgebeurtenis>
{
    public void Configure(EntityTypeBuilder<Factuurgebeurtenis> builder) => builder.ToTable("Factuurgebeurtenis");
}

internal sealed class FactuurtellerConfiguratie : IEntityTypeConfiguration<Factuurteller>
{
    public void Configure(EntityTypeBuilder<Factuurteller> builder) =>
        builder.ToTable("Factuurteller").HasKey(t => new { t.FactureerderId, t.Boekjaar });
}

internal sealed class BetalingConfiguratie : IEntityTypeConfiguration<Betaling>
{
    public void Configure(EntityTypeBuilder<Betaling> builder)
    {
        builder.ToTable("Betaling");
        builder.HasIndex(b => b.Bankreferentie).IsUnique();
    }
}

internal sealed class FactuurrunConfiguratie : IEntityTypeConfiguration<Factuurrun>
{
    public void Configure(EntityTypeBuilder<Factuurrun> builder)
    {
        builder.ToTable("Factuurrun");
        builder.Property(r => r.GeldstroomIds).AlsJsonb();
        builder.Property(r => r.Meldingen).AlsJsonb();
        builder.HasIndex(r => r.Status);
    }
}

internal sealed class FactuurbestandConfiguratie : IEntityTypeConfiguration<Factuurbestand>
{
    public void Configure(EntityTypeBuilder<Factuurbestand> builder)
    {
        builder.ToTable("Factuurbestand").HasKey(b => b.FactuurId);
        builder.HasOne<Factuur>().WithOne().HasForeignKey<Factuurbestand>(b => b.FactuurId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VerzendingConfiguratie : IEntityTypeConfiguration<Verzending>
{
    public void Configure(EntityTypeBuilder<Verzending> builder)
    {
        builder.ToTable("Verzending");
        builder.HasOne<Factuur>().WithMany().HasForeignKey(v => v.FactuurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => v.NietVoor).HasFilter("status = 'Wacht'");

        // Sending twice sends nothing twice, unless the first attempt failed for good.
        builder.HasIndex(v => new { v.FactuurId, v.Soort, v.Volgnummer }).IsUnique().HasFilter("status <> 'Mislukt'");
    }
}
