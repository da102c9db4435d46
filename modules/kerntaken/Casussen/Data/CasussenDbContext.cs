using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Data;

/// <summary>The tables of Casussen, schema <c>casussen</c>.</summary>
internal sealed class CasussenDbContext(DbContextOptions<CasussenDbContext> options) : ModuleDbContext(options, CasussenModule.Id)
{
    public DbSet<Persoon> Personen => Set<Persoon>();

    public DbSet<Samenvoeging> Samenvoegingen => Set<Samenvoeging>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<Meldingpersoon> Meldingpersonen => Set<Meldingpersoon>();

    public DbSet<Inzending> Inzendingen => Set<Inzending>();

    public DbSet<Inleesbestand> Inleesbestanden => Set<Inleesbestand>();

    public DbSet<Inleesfout> Inleesfouten => Set<Inleesfout>();

    public DbSet<Casus> Casussen => Set<Casus>();

    public DbSet<Casuspersoon> Casuspersonen => Set<Casuspersoon>();

    public DbSet<Casusmelding> Casusmeldingen => Set<Casusmelding>();

    public DbSet<Casusdeelnemer> Casusdeelnemers => Set<Casusdeelnemer>();

    public DbSet<Regie> Regies => Set<Regie>();

    public DbSet<Casusstap> Casusstappen => Set<Casusstap>();

    public DbSet<Avestap> Avestappen => Set<Avestap>();

    public DbSet<Gebeurtenis> Gebeurtenissen => Set<Gebeurtenis>();

    public DbSet<Topplaats> Topplaatsen => Set<Topplaats>();

    public DbSet<Casusrelatie> Casusrelaties => Set<Casusrelatie>();

    public DbSet<Knelpunt> Knelpunten => Set<Knelpunt>();

    public DbSet<Kennisgeving> Kennisgevingen => Set<Kennisgeving>();

    public DbSet<Verlenging> Verlengingen => Set<Verlenging>();

    public DbSet<Weging> Wegingen => Set<Weging>();

    public DbSet<Wegingcriterium> Wegingcriteria => Set<Wegingcriterium>();

    public DbSet<Wegingoordeel> Wegingoordelen => Set<Wegingoordeel>();

    public DbSet<Plan> Plannen => Set<Plan>();

    public DbSet<Doel> Doelen => Set<Doel>();

    public DbSet<Actie> Acties => Set<Actie>();

    public DbSet<Bijdrage> Bijdragen => Set<Bijdrage>();

    public DbSet<Planafstemming> Planafstemmingen => Set<Planafstemming>();

    public DbSet<Nummerteller> Nummertellers => Set<Nummerteller>();
}
