using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Data;

/// <summary>The tables of Signalering, schema <c>signalering</c>. No row is about a person.</summary>
internal sealed class SignaleringDbContext(DbContextOptions<SignaleringDbContext> options) : ModuleDbContext(options, SignaleringModule.Id)
{
    public DbSet<Factsheetronde> Rondes => Set<Factsheetronde>();

    public DbSet<Factsheet> Factsheets => Set<Factsheet>();

    public DbSet<Signaal> Signalen => Set<Signaal>();

    public DbSet<Signaalweek> Weken => Set<Signaalweek>();

    public DbSet<Knelpuntadvies> Knelpuntadviezen => Set<Knelpuntadvies>();
}
