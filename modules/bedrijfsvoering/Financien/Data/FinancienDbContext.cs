using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Data;

namespace Zvh.Financien.Data;

/// <summary>The tables of Financien, schema <c>financien</c>.</summary>
internal sealed class FinancienDbContext(DbContextOptions<FinancienDbContext> options) : ModuleDbContext(options, FinancienModule.Id)
{
    public DbSet<Partij> Partijen => Set<Partij>();

    public DbSet<Geldstroom> Geldstromen => Set<Geldstroom>();

    public DbSet<Begroting> Begrotingen => Set<Begroting>();

    public DbSet<BegrotingVersie> BegrotingVersies => Set<BegrotingVersie>();

    public DbSet<Post> Posten => Set<Post>();

    public DbSet<Realisatie> Realisaties => Set<Realisatie>();

    public DbSet<Bronkoppeling> Bronkoppelingen => Set<Bronkoppeling>();

    public DbSet<Indexcijfer> Indexcijfers => Set<Indexcijfer>();

    public DbSet<Sleutel> Sleutels => Set<Sleutel>();

    public DbSet<Verdeling> Verdelingen => Set<Verdeling>();

    public DbSet<Verdeelregel> Verdeelregels => Set<Verdeelregel>();

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<Inzet> Inzetten => Set<Inzet>();

    public DbSet<Inzetplan> Inzetplannen => Set<Inzetplan>();

    public DbSet<Balanspost> Balansposten => Set<Balanspost>();

    public DbSet<Rijksbijdrage> Rijksbijdragen => Set<Rijksbijdrage>();

    public DbSet<Verrekening> Verrekeningen => Set<Verrekening>();

    public DbSet<Resultaatbestemming> Resultaatbestemmingen => Set<Resultaatbestemming>();

    public DbSet<Factuur> Facturen => Set<Factuur>();

    public DbSet<Factuurrun> Factuurruns => Set<Factuurrun>();

    public DbSet<Betaling> Betalingen => Set<Betaling>();

    public DbSet<Factuurbestand> Factuurbestanden => Set<Factuurbestand>();

    public DbSet<Verzending> Verzendingen => Set<Verzending>();
}
