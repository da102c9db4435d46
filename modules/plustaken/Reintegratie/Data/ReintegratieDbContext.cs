using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Data;

/// <summary>The tables of Reintegratie, schema <c>reintegratie</c>.</summary>
internal sealed class ReintegratieDbContext(DbContextOptions<ReintegratieDbContext> options) : ModuleDbContext(options, ReintegratieModule.Id)
{
    public DbSet<Terugkeer> Terugkeren => Set<Terugkeer>();

    public DbSet<Voorwaardepeiling> Peilingen => Set<Voorwaardepeiling>();

    public DbSet<Celbezoek> Bezoeken => Set<Celbezoek>();

    public DbSet<Fasehuisaanvraag> Fasehuisaanvragen => Set<Fasehuisaanvraag>();

    public DbSet<Isdtraject> Isdtrajecten => Set<Isdtraject>();

    public DbSet<Terugkeersignaal> Signalen => Set<Terugkeersignaal>();

    public DbSet<Fondsjaar> Fondsjaren => Set<Fondsjaar>();

    public DbSet<Fondsuitgave> Uitgaven => Set<Fondsuitgave>();
}
