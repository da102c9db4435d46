namespace Zvh.Platform.Data;

/// <summary>A copy of something small in the database that a node reads again when it is older than one second.</summary>
/// <remarks>What one node changes, another sees within that second; the node itself calls <see cref="Vergeet"/> and sees it at once.</remarks>
public sealed class KorteKopie<T>(Func<CancellationToken, Task<T>> lees, TimeProvider klok) : IDisposable
    where T : class
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim slot = new(1, 1);
    private volatile Kopie? kopie;
    private int ronde;

    /// <summary>The copy, read again when it is too old.</summary>
    public async ValueTask<T> NeemAsync(CancellationToken ct)
    {
        if (Vers is { } waarde)
        {
            return waarde;
        }

        await slot.WaitAsync(ct);
        try
        {
            if (Vers is { } ondertussen)
            {
                return ondertussen;
            }

            // Whoever changes something while this reads may have missed it: then the copy is not kept.
            var begin = Volatile.Read(ref ronde);
            var gelezen = await lees(ct);
            kopie = begin == Volatile.Read(ref ronde) ? new(gelezen, klok.GetTimestamp()) : null;
            return gelezen;
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>Forgets the copy, so that the next question reads the database.</summary>
    public void Vergeet()
    {
        Interlocked.Increment(ref ronde);
        kopie = null;
    }

    /// <inheritdoc />
    public void Dispose() => slot.Dispose();

    private T? Vers => kopie is { } huidig && klok.GetElapsedTime(huidig.Gelezen) < Houdbaar ? huidig.Waarde : null;

    private sealed record Kopie(T Waarde, long Gelezen);
}
