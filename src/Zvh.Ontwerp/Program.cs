using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Zvh.Platform.Data;

namespace Zvh.Ontwerp;

/// <summary>What the design tool asks for: every context of the platform and of the modules that are there, without a database.</summary>
internal static class Program
{
    private static readonly MethodInfo VoegToe = typeof(Program).GetMethod(nameof(VoegContextToe), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The tool finds this by its name.</summary>
    public static IHostBuilder CreateHostBuilder(string[] args) => Host.CreateDefaultBuilder(args).ConfigureServices(services =>
    {
        foreach (var context in Directory.GetFiles(AppContext.BaseDirectory, "Zvh.*.dll").Select(Assembly.LoadFrom).SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ModuleDbContext))))
        {
            VoegToe.MakeGenericMethod(context).Invoke(null, [services]);
        }
    });

    private static void Main() => Console.WriteLine("dotnet ef migrations add <Naam> --startup-project src/Zvh.Ontwerp --project <module> --context <Context>");

    private static void VoegContextToe<TContext>(IServiceCollection services)
        where TContext : ModuleDbContext
    {
        using var leeg = (ModuleDbContext)Activator.CreateInstance(typeof(TContext), new DbContextOptionsBuilder<TContext>().Options)!;
        services.AddDbContext<TContext>(opties => opties.UseNpgsql("Host=ontwerp", n => n.MigrationsHistoryTable(HistoryRepository.DefaultTableName, leeg.Schema)));
    }
}
