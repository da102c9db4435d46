using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Architecture.Tests.Kanaries
{
    /// <summary>A module that does everything wrong, so that each rule can be seen to see it.</summary>
    public sealed class SlechteModule : IModule
    {
        /// <inheritdoc />
        public ModuleManifest Manifest { get; } = new()
        {
            Id = "slecht",
            Titel = "Slecht",
            Omschrijving = "Doet alles verkeerd.",
            Soort = ModuleSoort.Plustaak,
            Rollen = [new("goed", "Goed"), new("stil", "Stil")],
            Rechten = [new("slecht.Fout_Recht", "Verkeerde naam", "goed"), new("slecht.ding.lezen", "Zonder rol"), new("slecht.ding.wijzigen", "Onbekende rol", "spook")],
            Menu = [new("Elders", "/elders", "elders.ding.lezen", 10)],
        };

        /// <inheritdoc />
        public void Register(IModuleBuilder builder)
        {
        }
    }

    internal sealed class SlechteContext(DbContextOptions<SlechteContext> options) : ModuleDbContext(options, "slecht")
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Domein.OpenRij>().ToTable("verdwaald", "elders").OwnsOne(r => r.Bijlage);
            modelBuilder.Entity<Lidmaatschap>().ToTable("lidmaatschap", PlatformDbContext.SchemaNaam);
        }
    }

    internal sealed class Veelvraat(int a, int b, int c, int d, int e, int f, int g)
    {
        public int Som => a + b + c + d + e + f + g;
    }

    [VereistRecht("slecht.ding.lezen")]
    internal sealed class MetRecht : PageModel;

    [VereistRecht("elders.ding.lezen")]
    internal sealed class MetVreemdRecht : PageModel;

    internal sealed class ZonderRecht : PageModel;

    [EnableRateLimiting(Snelheden.Zoeken)]
    internal sealed class MetLimiet : PageModel;
}

namespace Zvh.Architecture.Tests.Kanaries.Domein
{
    /// <summary>A row with every wrong type.</summary>
    public sealed class OpenRij : IMetVersie
    {
        /// <summary>Key.</summary>
        public Guid Id { get; set; }

        /// <summary>Not configured as a row version.</summary>
        public uint Versie { get; set; }

        /// <summary>Money that is no Bedrag.</summary>
        public decimal Totaalbedrag { get; set; }

        /// <summary>An instant without offset.</summary>
        public DateTime? Wanneer { get; set; }

        /// <summary>A binary fraction.</summary>
        public double Aandeel { get; set; }

        internal Bijlage? Bijlage { get; set; }
    }

    internal sealed class Bijlage
    {
        public string Naam { get; set; } = "";
    }

    internal static class MetContext
    {
        public static int Bewaar(object context) => ((DbContext)context).SaveChanges();
    }

    internal static class MetKlok
    {
        // In a lambda: the rule looks into what the compiler makes of it.
        public static Func<int> Jaar() => () => TimeProvider.System.GetUtcNow().Year;
    }

    internal static class MetVerzoek
    {
        public static string Pad(Func<object> verzoek) => ((HttpContext)verzoek()).Request.Path;
    }

    internal static class MetBreuk
    {
        public static int Deel(int heel) => (int)(heel * Math.Sqrt(0.5));
    }
}
