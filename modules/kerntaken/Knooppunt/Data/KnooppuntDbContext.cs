using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Data;

/// <summary>The tables of Knooppunt, schema <c>knooppunt</c>.</summary>
internal sealed class KnooppuntDbContext(DbContextOptions<KnooppuntDbContext> options) : ModuleDbContext(options, KnooppuntModule.Id)
{
    public DbSet<Vraag> Vragen => Set<Vraag>();

    public DbSet<Uitzetting> Uitzettingen => Set<Uitzetting>();

    public DbSet<Kennisitem> Kennis => Set<Kennisitem>();

    public DbSet<Specialist> Specialisten => Set<Specialist>();

    public DbSet<Contactpersoon> Contactpersonen => Set<Contactpersoon>();

    public DbSet<Informatieverzoek> Verzoeken => Set<Informatieverzoek>();

    public DbSet<Leesuittreksel> Uittreksels => Set<Leesuittreksel>();

    public DbSet<Leeslink> Leeslinks => Set<Leeslink>();

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<Scenariobron> Scenariobronnen => Set<Scenariobron>();

    public DbSet<Scenariozending> Zendingen => Set<Scenariozending>();

    public DbSet<Verstrekking> Verstrekkingen => Set<Verstrekking>();

    public DbSet<Bekendheidscheck> Checks => Set<Bekendheidscheck>();

    public DbSet<Ontvangencheck> OntvangenChecks => Set<Ontvangencheck>();
}
