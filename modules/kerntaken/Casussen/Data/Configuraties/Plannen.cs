using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Domein.Plannen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class PlanConfiguratie : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plan");
        builder.HasIndex(p => new { p.CasusId, p.PersoonId }).IsUnique().AreNullsDistinct(false);
        builder.HasIndex(p => p.PersoonId);
        builder.HasOne<Casus>().WithMany().HasForeignKey(p => p.CasusId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(p => p.PersoonId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What every part of a plan has in common: it goes with the plan.</summary>
internal static class Plandeel
{
    public static void Van<T>(EntityTypeBuilder<T> builder, string tabel)
        where T : class, IOnderdeelVan<Plan>
    {
        builder.ToTable(tabel);
        builder.HasIndex(d => d.DossierId);
        builder.HasOne<Plan>().WithMany().HasForeignKey(d => d.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DoelConfiguratie : IEntityTypeConfiguration<Doel>
{
    public void Configure(EntityTypeBuilder<Doel> builder) => Plandeel.Van(builder, "Doel");
}

internal sealed class ActieConfiguratie : IEntityTypeConfiguration<Actie>
{
    public void Configure(EntityTypeBuilder<Actie> builder)
    {
        Plandeel.Van(builder, "Actie");
        builder.Ignore(a => a.IsOpen);
        builder.Ignore(a => a.Mogelijk);
        builder.HasIndex(a => new { a.OrganisatieId, a.Uiterlijk });
        builder.HasIndex(a => a.Uiterlijk);
        builder.HasOne<Doel>().WithMany().HasForeignKey(a => a.DoelId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BijdrageConfiguratie : IEntityTypeConfiguration<Bijdrage>
{
    public void Configure(EntityTypeBuilder<Bijdrage> builder) => Plandeel.Van(builder, "Bijdrage");
}

internal sealed class PlanafstemmingConfiguratie : IEntityTypeConfiguration<Planafstemming>
{
    public void Configure(EntityTypeBuilder<Planafstemming> builder)
    {
        Plandeel.Van(builder, "Planafstemming");
        builder.HasIndex(a => new { a.DossierId, a.AnderPlanId }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(a => a.AnderPlanId).OnDelete(DeleteBehavior.Cascade);
    }
}
