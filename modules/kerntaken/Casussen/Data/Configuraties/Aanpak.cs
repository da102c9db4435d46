using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class CasusConfiguratie : IEntityTypeConfiguration<Casus>
{
    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.ToTable("Casus");
        builder.Ignore(c => c.IsOpen);
        builder.Ignore(c => c.Loopt);
        builder.Ignore(c => c.HeeftSluitverslag);
        builder.HasIndex(c => c.Nummer).IsUnique();
        builder.HasIndex(c => new { c.GeopendOp, c.Id }).IsDescending();
        builder.HasIndex(c => new { c.Fase, c.GeopendOp });
        builder.HasIndex(c => c.BewarenTot);

        // What asks for attention: the cases that run are few beside all that ever were.
        builder.HasIndex(c => c.BewarenTot, "ix_casus_lopend_bewaren_tot").HasFilter("not afgeschermd");
        builder.HasIndex(c => c.HerzienOp, "ix_casus_lopend_herzien_op").HasFilter("not afgeschermd");
    }
}

/// <summary>What every part of a case has in common: it goes with the case.</summary>
internal static class Casusdeel
{
    public static void Van<T>(EntityTypeBuilder<T> builder, string tabel)
        where T : class, IOnderdeelVan<Casus>
    {
        builder.ToTable(tabel);
        builder.HasOne<Casus>().WithMany().HasForeignKey(d => d.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CasuspersoonConfiguratie : IEntityTypeConfiguration<Casuspersoon>
{
    public void Configure(EntityTypeBuilder<Casuspersoon> builder)
    {
        Casusdeel.Van(builder, "Casuspersoon");
        builder.HasIndex(p => new { p.DossierId, p.PersoonId }).IsUnique();
        builder.HasIndex(p => p.PersoonId);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(p => p.PersoonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CasusmeldingConfiguratie : IEntityTypeConfiguration<Casusmelding>
{
    public void Configure(EntityTypeBuilder<Casusmelding> builder)
    {
        Casusdeel.Van(builder, "Casusmelding");
        builder.HasIndex(m => m.MeldingId).IsUnique();
        builder.HasIndex(m => m.DossierId);
        builder.HasOne<Melding>().WithMany().HasForeignKey(m => m.MeldingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CasusdeelnemerConfiguratie : IEntityTypeConfiguration<Casusdeelnemer>
{
    public void Configure(EntityTypeBuilder<Casusdeelnemer> builder)
    {
        Casusdeel.Van(builder, "Casusdeelnemer");
        builder.HasIndex(d => new { d.DossierId, d.GebruikerId }).IsUnique().HasFilter("tot is null");
        builder.HasIndex(d => d.GebruikerId);
    }
}

internal sealed class RegieConfiguratie : IEntityTypeConfiguration<Regie>
{
    public void Configure(EntityTypeBuilder<Regie> builder)
    {
        Casusdeel.Van(builder, "Regie");
        builder.HasIndex(r => new { r.DossierId, r.Soort }).IsUnique().HasFilter("tot is null");
        builder.HasIndex(r => r.GebruikerId).HasFilter("tot is null");
    }
}

internal sealed class CasusstapConfiguratie : IEntityTypeConfiguration<Casusstap>
{
    public void Configure(EntityTypeBuilder<Casusstap> builder)
    {
        Casusdeel.Van(builder, "Casusstap");
        builder.HasIndex(s => s.DossierId).IsUnique().HasFilter("tot is null").HasDatabaseName("ix_casusstap_lopend");
        builder.HasIndex(s => new { s.DossierId, s.Van });
        builder.HasIndex(s => new { s.Stap, s.Van });
    }
}

internal sealed class AvestapConfiguratie : IEntityTypeConfiguration<Avestap>
{
    public void Configure(EntityTypeBuilder<Avestap> builder)
    {
        Casusdeel.Van(builder, "Avestap");
        builder.HasIndex(a => a.DossierId).IsUnique().HasFilter("tot is null").HasDatabaseName("ix_avestap_lopend");
        builder.HasIndex(a => new { a.DossierId, a.Van });
    }
}

internal sealed class GebeurtenisConfiguratie : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        Casusdeel.Van(builder, "Gebeurtenis");
        builder.HasIndex(g => new { g.DossierId, g.Op, g.Id }).IsDescending(false, true, true);
    }
}

internal sealed class TopplaatsConfiguratie : IEntityTypeConfiguration<Topplaats>
{
    public void Configure(EntityTypeBuilder<Topplaats> builder)
    {
        Casusdeel.Van(builder, "Topplaats");
        builder.HasIndex(t => t.DossierId).IsUnique().HasFilter("tot is null");
    }
}

internal sealed class VerlengingConfiguratie : IEntityTypeConfiguration<Verlenging>
{
    public void Configure(EntityTypeBuilder<Verlenging> builder) => Casusdeel.Van(builder, "Verlenging");
}

internal sealed class KnelpuntConfiguratie : IEntityTypeConfiguration<Knelpunt>
{
    public void Configure(EntityTypeBuilder<Knelpunt> builder)
    {
        Casusdeel.Van(builder, "Knelpunt");
        builder.HasIndex(k => new { k.DossierId, k.Soort }).IsUnique().HasFilter("opgelost_op is null");
        builder.HasIndex(k => k.Sinds);
    }
}

internal sealed class CasusrelatieConfiguratie : IEntityTypeConfiguration<Casusrelatie>
{
    public void Configure(EntityTypeBuilder<Casusrelatie> builder)
    {
        Casusdeel.Van(builder, "Casusrelatie");
        builder.HasIndex(r => new { r.DossierId, r.BetrokkeneId, r.PersoonId }).IsUnique();
        builder.HasOne<Persoon>().WithMany().HasForeignKey(r => r.BetrokkeneId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(r => r.PersoonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KennisgevingConfiguratie : IEntityTypeConfiguration<Kennisgeving>
{
    public void Configure(EntityTypeBuilder<Kennisgeving> builder)
    {
        Casusdeel.Van(builder, "Kennisgeving");
        builder.HasIndex(k => new { k.DossierId, k.PersoonId, k.Op });
        builder.HasOne<Persoon>().WithMany().HasForeignKey(k => k.PersoonId).OnDelete(DeleteBehavior.Restrict);
    }
}
