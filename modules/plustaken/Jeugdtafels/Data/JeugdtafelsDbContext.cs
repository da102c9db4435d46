using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;

namespace Zvh.Jeugdtafels.Data;

/// <summary>The tables of Jeugdtafels, schema <c>jeugdtafels</c>. Nothing in it points at another schema: the Jeugdwet and the Wgs stay apart.</summary>
internal sealed class JeugdtafelsDbContext(DbContextOptions<JeugdtafelsDbContext> options) : ModuleDbContext(options, JeugdtafelsModule.Id)
{
    public DbSet<Jeugdverzoek> Verzoeken => Set<Jeugdverzoek>();

    public DbSet<Jeugdgenodigde> Genodigden => Set<Jeugdgenodigde>();

    public DbSet<Tafeluur> Uren => Set<Tafeluur>();

    public DbSet<Jeugdsignaal> Signalen => Set<Jeugdsignaal>();
}
