using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Proef.Data;

namespace Zvh.Privacy.Tests;

/// <summary>No way to change or remove rows about people in bulk, past the log.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class MassawachtTests(Privacyhuis straat)
{
    private static readonly Dictionary<string, Func<ProefDbContext, Task<int>>> Wegen = new()
    {
        ["remove records"] = db => db.Dossiers.Where(d => d.Kenmerk == "geen").ExecuteDeleteAsync(),
        ["change records"] = db => db.Dossiers.Where(d => d.Kenmerk == "geen").ExecuteUpdateAsync(s => s.SetProperty(d => d.Besloten, true)),
        ["remove what belongs to a record"] = db => db.Notities.Where(n => n.Tekst == "geen").ExecuteDeleteAsync(),
        ["change what belongs to a record"] = db => db.Notities.ExecuteUpdateAsync(s => s.SetProperty(n => n.Tekst, "anders")),
        ["change a record through a join"] = db => db.Set<Lidmaatschap>().Join(db.Dossiers, l => l.ObjectId, d => d.Id, (l, d) => new { l, d })
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.d.Naam, "anders")),
        ["remove by raw SQL that goes on as a query"] = db => db.Dossiers.FromSqlRaw("select *, xmin from proef.dossier").ExecuteDeleteAsync(),
    };

    private static readonly Dictionary<string, Func<BelContext, Task<int>>> Belwegen = new()
    {
        ["a classified column"] = db => db.Set<Beller>().ExecuteDeleteAsync(),
        ["owned parts"] = db => db.Set<Gesprek>().ExecuteDeleteAsync(),
        ["rows that go along"] = db => db.Set<Belronde>().ExecuteDeleteAsync(),
    };

    public static TheoryData<string> Namen => [.. Wegen.Keys];

    public static TheoryData<string> Belnamen => [.. Belwegen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Records_are_not_changed_in_bulk(string weg)
    {
        for (var keer = 0; keer < 2; keer++)
        {
            var fout = await Should.ThrowAsync<InvalidOperationException>(() => straat.Huis.InAsync(Wegen[weg]));
            fout.Message.ShouldContain("holds data about people");
        }
    }

    [Theory]
    [MemberData(nameof(Belnamen))]
    public async Task Neither_is_what_holds_data_about_people_without_being_a_record(string weg)
    {
        await using var db = new BelContext(new DbContextOptionsBuilder<BelContext>().UseNpgsql(straat.Database.ConnectionString).Options);

        (await Should.ThrowAsync<InvalidOperationException>(() => Belwegen[weg](db))).Message.ShouldContain("holds data about people");
    }

    [Fact]
    public async Task Other_rows_are() => (await straat.Huis.InAsync<ProefDbContext, int>(db => db.Set<Lidmaatschap>().Where(l => l.Soort == "geen").ExecuteDeleteAsync())).ShouldBe(0);
}

/// <summary>A context with data about people that belongs to no record.</summary>
internal sealed class BelContext(DbContextOptions<BelContext> options) : ModuleDbContext(options, "bel")
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Beller>().HasOne<Belronde>().WithMany().HasForeignKey(b => b.RondeId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Gesprek>().OwnsMany(g => g.Gasten);
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class Belronde
{
    public Guid Id { get; init; }
}

internal sealed class Beller
{
    public Guid Id { get; init; }

    public Guid RondeId { get; init; }

    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Nummer { get; set; }
}

internal sealed class Gesprek
{
    public Guid Id { get; init; }

    public List<Gesprekspartner> Gasten { get; init; } = [];
}

internal sealed class Gesprekspartner
{
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Nummer { get; set; }
}
