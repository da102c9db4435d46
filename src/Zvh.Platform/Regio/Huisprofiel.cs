using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;

namespace Zvh.Platform.Regio;

/// <summary>The region profile of this house as it holds now: what was imported last, or else what the house started with, with the settings of today in it.</summary>
/// <remarks>Whoever asks the container for a <see cref="Regioprofiel"/> gets <see cref="Nu"/>. A node re-reads it when its copy is older than one second.</remarks>
public sealed class Huisprofiel : IDisposable
{
    private readonly IReadOnlyList<InstellingDefinitie> vast;
    private readonly IReadOnlyList<IInstellingbron> bronnen;
    private readonly Func<NpgsqlDataSource> database;
    private readonly TimeProvider klok;
    private readonly KorteKopie<Stand> kopie;
    private volatile Stand stand;

    /// <summary>Makes the profile; the database is not touched yet.</summary>
    internal Huisprofiel(
        Regioprofiel start, IEnumerable<InstellingDefinitie> vast, IEnumerable<IInstellingbron> bronnen, Func<NpgsqlDataSource> database, TimeProvider klok)
    {
        (this.vast, this.bronnen, this.database, this.klok) = ([.. vast], [.. bronnen], database, klok);
        Start = start;
        stand = Maak(null, start, []);
        kopie = new(LeesStandAsync, klok);
    }

    /// <summary>The profile that the house started with: the region plugin or folder of this build.</summary>
    public Regioprofiel Start { get; }

    /// <summary>What the house stands on, without the settings that an admin changed.</summary>
    public Regioprofiel Basis => stand.Basis;

    /// <summary>What holds now, as this node last read it.</summary>
    public Regioprofiel Nu => stand.Nu;

    /// <summary>Every setting of this house.</summary>
    public IReadOnlyList<InstellingDefinitie> Definities => stand.Definities;

    /// <summary>Every setting of a house that stands on this profile.</summary>
    public IReadOnlyList<InstellingDefinitie> DefinitiesVan(Regioprofiel basis) =>
        [.. vast.Concat(bronnen.SelectMany(b => b.Definities(basis)))];

    /// <summary>Reads what holds now.</summary>
    public async ValueTask<Regioprofiel> LeesAsync(CancellationToken ct = default) => (stand = await kopie.NeemAsync(ct)).Nu;

    /// <summary>Forgets the copy, so that the next question reads the database.</summary>
    public void Vergeet() => kopie.Vergeet();

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    private async Task<Stand> LeesStandAsync(CancellationToken ct)
    {
        await using var verbinding = await database().OpenConnectionAsync(ct);
        var inlezing = await InlezingAsync(verbinding, ct);
        var basis = inlezing == stand.Inlezing ? stand.Basis : await BasisAsync(verbinding, inlezing, ct);
        return Maak(inlezing, basis, await WaardenAsync(verbinding, ct));
    }

    private static async Task<Guid?> InlezingAsync(NpgsqlConnection verbinding, CancellationToken ct)
    {
        await using var vraag = new NpgsqlCommand(
            "select id from platform.profielinlezing where toegepast_op is not null order by toegepast_op desc, id desc limit 1", verbinding);
        return await vraag.ExecuteScalarAsync(ct) as Guid?;
    }

    private async Task<Regioprofiel> BasisAsync(NpgsqlConnection verbinding, Guid? inlezing, CancellationToken ct)
    {
        if (inlezing is not { } id)
        {
            return Start;
        }

        await using var vraag = new NpgsqlCommand("select naam, inhoud from platform.profielinleesbestand where inlezing_id = $1", verbinding) { Parameters = { new() { Value = id } } };
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var bestanden = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (await lezer.ReadAsync(ct))
        {
            bestanden[lezer.GetString(0)] = await lezer.GetFieldValueAsync<byte[]>(1, ct);
        }

        // It was checked before it was applied; a newer build may ask for more, and then the profile of the build is the safe one.
        return Regioprofiel.Lees(new Geheugenmap(bestanden)) is { Gelukt: true } gelezen ? gelezen.Waarde : Start;
    }

    private async Task<Dictionary<string, string>> WaardenAsync(NpgsqlConnection verbinding, CancellationToken ct)
    {
        await using var vraag = new NpgsqlCommand(
            "select distinct on (sleutel) sleutel, waarde from platform.instelling where geldig_vanaf <= $1 order by sleutel, geldig_vanaf desc, op desc",
            verbinding) { Parameters = { new() { Value = klok.Vandaag() } } };
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await lezer.ReadAsync(ct))
        {
            waarden[lezer.GetString(0)] = lezer.GetString(1);
        }

        return waarden;
    }

    private Stand Maak(Guid? inlezing, Regioprofiel basis, Dictionary<string, string> waarden)
    {
        var definities = DefinitiesVan(basis);
        var nu = definities.Aggregate(basis, (p, d) => waarden.TryGetValue(d.Sleutel, out var waarde) ? d.Schrijf(p, waarde) : p);
        return new(inlezing, basis, nu, definities);
    }

    private sealed record Stand(Guid? Inlezing, Regioprofiel Basis, Regioprofiel Nu, IReadOnlyList<InstellingDefinitie> Definities);
}

/// <summary>The door for the profile of the house.</summary>
public static class HuisprofielDeur
{
    /// <summary>Registers the profile that the house starts with; a <see cref="Regioprofiel"/> from the container is the one that holds now.</summary>
    public static IServiceCollection AddHuisprofiel(this IServiceCollection services, Regioprofiel start)
    {
        services.AddSingleton(sp => new Huisprofiel(
            start, sp.GetServices<InstellingDefinitie>(), sp.GetServices<IInstellingbron>(), sp.GetRequiredService<NpgsqlDataSource>, sp.GetRequiredService<TimeProvider>()));
        services.AddTransient(sp => sp.GetRequiredService<Huisprofiel>().Nu);
        return services;
    }
}
