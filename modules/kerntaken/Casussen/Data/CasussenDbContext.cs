using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Data;

/// <summary>The tables of Casussen, schema <c>casussen</c>.</summary>
internal sealed class CasussenDbContext(DbContextOptions<CasussenDbContext> options) : ModuleDbContext(options, CasussenModule.Id)
{
    public DbSet<Persoon> Personen => Set<Persoon>();

    public DbSet<Samenvoeging> Samenvoegingen => Set<Samenvoeging>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<Meldingpersoon> Meldingpersonen => Set<Meldingpersoon>();

    public DbSet<Meldingteller> Meldingtellers => Set<Meldingteller>();
}
