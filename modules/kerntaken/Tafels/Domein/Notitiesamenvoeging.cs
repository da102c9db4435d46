namespace Zvh.Tafels.Domein;

/// <summary>Puts together what two people wrote at the same time, so that nothing is lost .</summary>
internal static class Notitiesamenvoeging
{
    /// <summary>The line between two versions that both changed what was there.</summary>
    public const string Scheiding = "--- tegelijk geschreven ---";

    /// <summary>One text that holds what both wrote.</summary>
    /// <param name="basis">What stood there when this user began.</param>
    /// <param name="nu">What stands there now.</param>
    /// <param name="mijn">What this user sends.</param>
    public static string Voeg(string? basis, string? nu, string? mijn)
    {
        var (b, n, m) = (Gelijk(basis), Gelijk(nu), Gelijk(mijn));
        return n == b || n == m ? m
            : m == b ? n
            : m.StartsWith(b, StringComparison.Ordinal) ? Achter(n, m[b.Length..])
            : n.StartsWith(b, StringComparison.Ordinal) ? Achter(m, n[b.Length..])
            : $"{n}\n{Scheiding}\n{m}";
    }

    private static string Achter(string tekst, string erbij) => tekst.Length == 0 || tekst.EndsWith('\n') || erbij.StartsWith('\n') ? tekst + erbij : $"{tekst}\n{erbij}";

    // A browser sends other line ends than it got.
    private static string Gelijk(string? tekst) => (tekst ?? "").ReplaceLineEndings("\n");
}
