using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Proef.Data;

/// <summary>A protected record.</summary>
[Beschermd("proef.dossier", Proefmodule.Lezen, Kenmerkveld = nameof(Kenmerk))]
public sealed class Proefdossier : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; set; }

    /// <summary>A number that says nothing about the person.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>About whom it is.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Naam { get; set; }

    /// <summary>What is the matter.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Toelichting { get; set; }

    /// <summary>Whether it was decided upon.</summary>
    public bool Besloten { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>What belongs to a protected record.</summary>
public sealed class Proefnotitie : IOnderdeelVan<Proefdossier>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>What was noted.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }
}

/// <summary>The context of the module.</summary>
public sealed class ProefDbContext(DbContextOptions<ProefDbContext> options) : ModuleDbContext(options, Proefmodule.Id)
{
    /// <summary>The records.</summary>
    public DbSet<Proefdossier> Dossiers => Set<Proefdossier>();

    /// <summary>Their notes.</summary>
    public DbSet<Proefnotitie> Notities => Set<Proefnotitie>();
}

internal sealed class ProefdossierConfiguratie : IEntityTypeConfiguration<Proefdossier>
{
    public void Configure(EntityTypeBuilder<Proefdossier> builder) => builder.ToTable("Dossier").HasIndex(d => d.Kenmerk).IsUnique();
}

internal sealed class ProefnotitieConfiguratie : IEntityTypeConfiguration<Proefnotitie>
{
    public void Configure(EntityTypeBuilder<Proefnotitie> builder)
    {
        builder.ToTable("Notitie");
        builder.HasOne<Proefdossier>().WithMany().HasForeignKey(n => n.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}
