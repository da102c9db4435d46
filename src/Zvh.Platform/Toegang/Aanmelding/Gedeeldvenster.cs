using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Npgsql;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>A limit per minute that all nodes of the house share: the count stands in the database.</summary>
/// <param name="database">The database.</param>
/// <param name="sleutel">What is counted and by whom.</param>
/// <param name="aantal">How often it may be done in a minute.</param>
/// <param name="klok">The clock.</param>
internal sealed class Gedeeldvenster(NpgsqlDataSource database, string sleutel, int aantal, TimeProvider klok) : RateLimiter
{
    // The clock of the database, which all nodes share. A minute begins with the first try.
    private const string Tel = """
        insert into platform.snelheidsteller as s (sleutel, begin, aantal) values ($1, now(), 1)
        on conflict (sleutel) do update set
          begin = case when s.begin <= now() - interval '1 minute' then now() else s.begin end,
          aantal = case when s.begin <= now() - interval '1 minute' then 1 else s.aantal + 1 end
        returning aantal, extract(epoch from begin + interval '1 minute' - now())::float8
        """;

    private const string Ruim = "delete from platform.snelheidsteller where begin < now() - interval '10 minutes'";

    private readonly string afdruk = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));

    private long gebruikt = klok.GetTimestamp();

    /// <summary>How long a limiter that nobody asks stays in memory.</summary>
    public override TimeSpan? IdleDuration => klok.GetElapsedTime(gebruikt);

    /// <inheritdoc />
    public override RateLimiterStatistics? GetStatistics() => null;

    // The database is asked without blocking a thread: the middleware tries the asynchronous way when this one gives nothing.
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => new Kans(false, TimeSpan.Zero);

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        gebruikt = klok.GetTimestamp();
        var (geteld, wacht) = await TelAsync(cancellationToken);
        if (geteld == 1)
        {
            await using var ruim = database.CreateCommand(Ruim);
            await ruim.ExecuteNonQueryAsync(cancellationToken);
        }

        return new Kans(geteld <= aantal, wacht);
    }

    private async Task<(int Geteld, TimeSpan Wacht)> TelAsync(CancellationToken ct)
    {
        await using var tel = database.CreateCommand(Tel);
        tel.Parameters.Add(new() { Value = afdruk });
        await using var lezer = await tel.ExecuteReaderAsync(ct);
        await lezer.ReadAsync(ct);
        return (lezer.GetInt32(0), TimeSpan.FromSeconds(lezer.GetDouble(1)));
    }

    private sealed class Kans(bool mag, TimeSpan wacht) : RateLimitLease
    {
        public override bool IsAcquired => mag;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = wacht;
            return metadataName == MetadataName.RetryAfter.Name;
        }
    }
}
