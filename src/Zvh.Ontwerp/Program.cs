using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;
using Zvh.Casussen.Data;
using Zvh.Financien.Data;
using Zvh.Knooppunt.Data;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Data;
using Zvh.Signalering.Data;
using Zvh.Tafels.Data;

namespace Zvh.Ontwerp;

/// <summary>Entry point that the design tool asks for; it does nothing by itself.</summary>
internal static class Program
{
    private static void Main() => Console.WriteLine("dotnet ef migrations add <Naam> --startup-project src/Zvh.Ontwerp --project <module> --context <Context>");
}

/// <summary>Makes a context without a database.</summary>
internal abstract class Ontwerpfabriek<TContext>(Func<DbContextOptions<TContext>, TContext> maak, string schema) : IDesignTimeDbContextFactory<TContext>
    where TContext : ModuleDbContext
{
    public TContext CreateDbContext(string[] args) => maak(new DbContextOptionsBuilder<TContext>()
        .UseNpgsql("Host=ontwerp", n => n.MigrationsHistoryTable(HistoryRepository.DefaultTableName, schema)).Options);
}

internal sealed class PlatformFabriek() : Ontwerpfabriek<PlatformDbContext>(o => new(o), PlatformDbContext.SchemaNaam);

internal sealed class FinancienFabriek() : Ontwerpfabriek<FinancienDbContext>(o => new(o), "financien");

internal sealed class LogboekFabriek() : Ontwerpfabriek<LogboekDbContext>(o => new(o), LogboekDbContext.SchemaNaam);

internal sealed class PrivacyFabriek() : Ontwerpfabriek<PrivacyDbContext>(o => new(o), "privacy");

internal sealed class CasussenFabriek() : Ontwerpfabriek<CasussenDbContext>(o => new(o), "casussen");

internal sealed class TafelsFabriek() : Ontwerpfabriek<TafelsDbContext>(o => new(o), "tafels");

internal sealed class KnooppuntFabriek() : Ontwerpfabriek<KnooppuntDbContext>(o => new(o), "knooppunt");

internal sealed class SignaleringFabriek() : Ontwerpfabriek<SignaleringDbContext>(o => new(o), "signalering");
