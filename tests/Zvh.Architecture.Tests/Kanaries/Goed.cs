using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Architecture.Tests.Kanaries.Goed;

/// <summary>A context as it should be, with a protected record: its filter joins the memberships of the house.</summary>
internal sealed class GoedeContext(DbContextOptions<GoedeContext> options) : ModuleDbContext(options, "goed")
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dossier>().ToTable("Dossier");
        base.OnModelCreating(modelBuilder);
    }
}

[Beschermd("goed.dossier", "goed.dossier.lezen")]
internal sealed class Dossier : IBeschermd
{
    public Guid Id { get; init; }

    public string? Thema { get; init; }
}
