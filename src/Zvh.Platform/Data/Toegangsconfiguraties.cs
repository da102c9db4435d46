using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Platform.Agenda;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Wie;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Data;

internal sealed class GebruikerConfiguratie : IEntityTypeConfiguration<Gebruiker>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("Gebruiker");
        builder.HasIndex(g => g.GenormaliseerdeNaam).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(g => g.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(g => g.Rollen).WithOne().HasForeignKey(r => r.GebruikerId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GebruikerRolConfiguratie : IEntityTypeConfiguration<GebruikerRol>
{
    public void Configure(EntityTypeBuilder<GebruikerRol> builder)
    {
        builder.ToTable("GebruikerRol");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.GebruikerId, r.Rol, r.Thema });
    }
}

internal sealed class OrganisatieConfiguratie : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder) => builder.ToTable("Organisatie").HasIndex(o => o.Naam).IsUnique();
}

internal sealed class RechtenbevestigingConfiguratie : IEntityTypeConfiguration<Rechtenbevestiging>
{
    public void Configure(EntityTypeBuilder<Rechtenbevestiging> builder) =>
        builder.ToTable("Rechtenbevestiging").HasOne<Organisatie>().WithMany().HasForeignKey(b => b.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
}

internal sealed class BewijsConfiguratie : IEntityTypeConfiguration<Bewijs>
{
    public void Configure(EntityTypeBuilder<Bewijs> builder) => builder.ToTable("Bewijs").VanGebruiker(b => b.GebruikerId);
}

internal sealed class WaarnemingConfiguratie : IEntityTypeConfiguration<Waarneming>
{
    public void Configure(EntityTypeBuilder<Waarneming> builder) =>
        builder.ToTable("Waarneming").VanGebruiker(w => w.VoorId).VanGebruiker(w => w.DoorId);
}

internal sealed class RolrechtConfiguratie : IEntityTypeConfiguration<Rolrecht>
{
    public void Configure(EntityTypeBuilder<Rolrecht> builder) => builder.ToTable("Rolrecht").HasKey(r => new { r.Rol, r.Recht });
}

internal sealed class NoodtoegangConfiguratie : IEntityTypeConfiguration<Noodtoegang>
{
    public void Configure(EntityTypeBuilder<Noodtoegang> builder)
    {
        builder.ToTable("Noodtoegang").VanGebruiker(n => n.GebruikerId);
        builder.HasOne<Lidmaatschap>().WithMany().HasForeignKey(n => n.LidmaatschapId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BerichtConfiguratie : IEntityTypeConfiguration<Bericht>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("Bericht").VanGebruiker(b => b.GebruikerId);
        builder.HasIndex(b => new { b.GebruikerId, b.Id });
        builder.HasIndex(b => b.Op).HasFilter("gelezen_op is null and gemaild_op is null");
    }
}

internal sealed class AgendasleutelConfiguratie : IEntityTypeConfiguration<Agendasleutel>
{
    public void Configure(EntityTypeBuilder<Agendasleutel> builder)
    {
        builder.ToTable("Agendasleutel").VanGebruiker(s => s.GebruikerId);
        builder.HasKey(s => s.GebruikerId);
        builder.HasIndex(s => s.Afdruk).IsUnique();
    }
}

internal sealed class SnelheidstellerConfiguratie : IEntityTypeConfiguration<Snelheidsteller>
{
    public void Configure(EntityTypeBuilder<Snelheidsteller> builder) => builder.ToTable("Snelheidsteller").HasKey(s => s.Sleutel);
}

internal sealed class SessieConfiguratie : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder) => builder.ToTable("Sessie").VanGebruiker(s => s.GebruikerId);
}

internal sealed class ToegangssleutelConfiguratie : IEntityTypeConfiguration<Toegangssleutel>
{
    public void Configure(EntityTypeBuilder<Toegangssleutel> builder) => builder.ToTable("Toegangssleutel").VanGebruiker(s => s.GebruikerId);
}

internal sealed class HerstelcodeConfiguratie : IEntityTypeConfiguration<Herstelcode>
{
    public void Configure(EntityTypeBuilder<Herstelcode> builder) => builder.ToTable("Herstelcode").VanGebruiker(h => h.GebruikerId);
}

internal sealed class ExternAccountConfiguratie : IEntityTypeConfiguration<ExternAccount>
{
    public void Configure(EntityTypeBuilder<ExternAccount> builder) =>
        builder.ToTable("ExternAccount").VanGebruiker(e => e.GebruikerId).HasKey(e => new { e.Aanbieder, e.Onderwerp });
}

internal sealed class EenmaligeLinkConfiguratie : IEntityTypeConfiguration<EenmaligeLink>
{
    public void Configure(EntityTypeBuilder<EenmaligeLink> builder)
    {
        builder.ToTable("EenmaligeLink").VanGebruiker(e => e.GebruikerId);
        builder.HasIndex(e => e.Hash).IsUnique();
    }
}

/// <summary>What rows about a user have in common.</summary>
internal static class Gebruikerrijen
{
    public static EntityTypeBuilder<T> VanGebruiker<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> sleutel)
        where T : class
    {
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(sleutel).OnDelete(DeleteBehavior.Restrict);
        return builder;
    }
}
