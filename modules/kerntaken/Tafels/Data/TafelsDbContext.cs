using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Data;

/// <summary>The tables of Tafels, schema <c>tafels</c>.</summary>
internal sealed class TafelsDbContext(DbContextOptions<TafelsDbContext> options) : ModuleDbContext(options, TafelsModule.Id)
{
    public DbSet<Tafel> Tafels => Set<Tafel>();

    public DbSet<Tafelwijziging> Wijzigingen => Set<Tafelwijziging>();

    public DbSet<Zitting> Zittingen => Set<Zitting>();

    public DbSet<Aanwezigheid> Aanwezigheden => Set<Aanwezigheid>();

    public DbSet<Kijker> Kijkers => Set<Kijker>();

    public DbSet<Actiepunt> Actiepunten => Set<Actiepunt>();

    public DbSet<Agendapunt> Agendapunten => Set<Agendapunt>();

    public DbSet<Genodigde> Genodigden => Set<Genodigde>();

    public DbSet<Voordracht> Voordrachten => Set<Voordracht>();
}
