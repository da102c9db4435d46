using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Platform.Agenda;
using Zvh.Platform.Bestanden;
using Zvh.Platform.Huizen;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Wie;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Data;

/// <summary>What the house itself keeps: users, the state of modules, settings, keys of data protection.</summary>
public sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options) : ModuleDbContext(options, SchemaNaam)
{
    /// <summary>The schema of the house itself.</summary>
    public const string SchemaNaam = "platform";

    /// <summary>Users.</summary>
    public DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();

    /// <summary>Roles of users.</summary>
    public DbSet<GebruikerRol> GebruikerRollen => Set<GebruikerRol>();

    /// <summary>Organisations whose people use the house.</summary>
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    /// <summary>Yearly confirmations of rights.</summary>
    public DbSet<Rechtenbevestiging> Rechtenbevestigingen => Set<Rechtenbevestiging>();

    /// <summary>Designations, statements and trainings of users.</summary>
    public DbSet<Bewijs> Bewijzen => Set<Bewijs>();

    /// <summary>Who takes over for whom.</summary>
    public DbSet<Waarneming> Waarnemingen => Set<Waarneming>();

    /// <summary>Where this house deviates from the permissions in the manifests.</summary>
    public DbSet<Rolrecht> Rolrechten => Set<Rolrecht>();

    /// <summary>Who needs to know about which record.</summary>
    public DbSet<Lidmaatschap> Lidmaatschappen => Set<Lidmaatschap>();

    /// <summary>Accesses in an emergency.</summary>
    public DbSet<Noodtoegang> Noodtoegangen => Set<Noodtoegang>();

    /// <summary>Keys with which calendar programs ask for meetings.</summary>
    public DbSet<Agendasleutel> Agendasleutels => Set<Agendasleutel>();

    /// <summary>The bytes of documents.</summary>
    public DbSet<Bestand> Bestanden => Set<Bestand>();

    /// <summary>Messages to users.</summary>
    public DbSet<Bericht> Berichten => Set<Bericht>();

    /// <summary>Houses with which this one talks.</summary>
    public DbSet<VerbondenHuis> VerbondenHuizen => Set<VerbondenHuis>();

    /// <summary>The key pair of this house.</summary>
    public DbSet<Huissleutel> Huissleutels => Set<Huissleutel>();

    /// <summary>Messages of other houses that came in lately.</summary>
    public DbSet<Huisbericht> Huisberichten => Set<Huisbericht>();

    /// <summary>How often things were tried this minute.</summary>
    public DbSet<Snelheidsteller> Snelheidstellers => Set<Snelheidsteller>();

    /// <summary>Signed-in browsers.</summary>
    public DbSet<Sessie> Sessies => Set<Sessie>();

    /// <summary>Passkeys.</summary>
    public DbSet<Toegangssleutel> Toegangssleutels => Set<Toegangssleutel>();

    /// <summary>Recovery codes that were not used yet.</summary>
    public DbSet<Herstelcode> Herstelcodes => Set<Herstelcode>();

    /// <summary>Accounts at the identity provider of an organisation.</summary>
    public DbSet<ExternAccount> ExterneAccounts => Set<ExternAccount>();

    /// <summary>One-time links.</summary>
    public DbSet<EenmaligeLink> EenmaligeLinks => Set<EenmaligeLink>();

    /// <summary>Which modules are on.</summary>
    public DbSet<ModuleStand> ModuleStanden => Set<ModuleStand>();

    /// <summary>Who switched which module, when and why.</summary>
    public DbSet<ModuleWijziging> ModuleWijzigingen => Set<ModuleWijziging>();

    /// <summary>Who changed which user, when and what.</summary>
    public DbSet<GebruikerWijziging> GebruikerWijzigingen => Set<GebruikerWijziging>();

    /// <summary>Uploaded profile folders; the newest applied one is what the house stands on.</summary>
    public DbSet<Profielinlezing> Profielinlezingen => Set<Profielinlezing>();

    /// <summary>Values of settings, with who, when, why and valid-from.</summary>
    public DbSet<InstellingWaarde> Instellingen => Set<InstellingWaarde>();
}

/// <summary>Whether a module is on.</summary>
public sealed class ModuleStand
{
    /// <summary>Id of the module.</summary>
    public required string ModuleId { get; init; }

    /// <summary>Whether it is on.</summary>
    public bool Aan { get; set; }
}

/// <summary>One switching of a module; never changed afterwards.</summary>
public sealed class ModuleWijziging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Id of the module.</summary>
    public required string ModuleId { get; init; }

    /// <summary>On or off.</summary>
    public bool Aan { get; init; }

    /// <summary>Why.</summary>
    public required string Reden { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}

/// <summary>A key of data protection, so that all nodes read each other's cookies.</summary>
public sealed class Beschermsleutel
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The key ring element as XML.</summary>
    public required string Xml { get; init; }
}

internal sealed class ModuleStandConfiguratie : IEntityTypeConfiguration<ModuleStand>
{
    public void Configure(EntityTypeBuilder<ModuleStand> builder) => builder.ToTable("ModuleStand").HasKey(m => m.ModuleId);
}

internal sealed class ModuleWijzigingConfiguratie : IEntityTypeConfiguration<ModuleWijziging>
{
    public void Configure(EntityTypeBuilder<ModuleWijziging> builder)
    {
        builder.ToTable("ModuleWijziging");
        builder.HasIndex(m => new { m.ModuleId, m.Op });
    }
}

internal sealed class BeschermsleutelConfiguratie : IEntityTypeConfiguration<Beschermsleutel>
{
    public void Configure(EntityTypeBuilder<Beschermsleutel> builder) => builder.ToTable("Beschermsleutel");
}

internal sealed class GebruikerWijzigingConfiguratie : IEntityTypeConfiguration<GebruikerWijziging>
{
    public void Configure(EntityTypeBuilder<GebruikerWijziging> builder)
    {
        builder.ToTable("GebruikerWijziging");
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(w => w.GebruikerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(w => new { w.GebruikerId, w.Op });
    }
}

internal sealed class ProfielinlezingConfiguratie : IEntityTypeConfiguration<Profielinlezing>
{
    public void Configure(EntityTypeBuilder<Profielinlezing> builder)
    {
        builder.ToTable("Profielinlezing");
        builder.HasIndex(p => p.ToegepastOp);
        builder.HasMany(p => p.Bestanden).WithOne().HasForeignKey(b => b.InlezingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProfielinleesbestandConfiguratie : IEntityTypeConfiguration<Profielinleesbestand>
{
    public void Configure(EntityTypeBuilder<Profielinleesbestand> builder) =>
        builder.ToTable("Profielinleesbestand").HasKey(b => new { b.InlezingId, b.Naam });
}

internal sealed class InstellingWaardeConfiguratie : IEntityTypeConfiguration<InstellingWaarde>
{
    public void Configure(EntityTypeBuilder<InstellingWaarde> builder)
    {
        builder.ToTable("Instelling");
        builder.HasIndex(i => new { i.Sleutel, i.GeldigVanaf, i.Op }).IsUnique();
    }
}

internal sealed class BestandConfiguratie : IEntityTypeConfiguration<Bestand>
{
    public void Configure(EntityTypeBuilder<Bestand> builder) => builder.ToTable("Bestand");
}
