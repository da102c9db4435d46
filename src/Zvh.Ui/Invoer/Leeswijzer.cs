namespace Zvh.Ui.Invoer;

/// <summary>Remembers how input was understood where it could be read in two ways, so that the screen can say so.</summary>
internal sealed class Leeswijzer
{
    private readonly Dictionary<string, Lezing> lezingen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All readings of this request.</summary>
    public IReadOnlyCollection<Lezing> Lezingen => lezingen.Values;

    /// <summary>Notes a reading.</summary>
    public void Noteer(string veld, string label, string gelezenAls) => lezingen[veld] = new(label, gelezenAls);

    /// <summary>How a field was read, or null when there was only one way to read it.</summary>
    public string? Van(string veld) => lezingen.GetValueOrDefault(veld)?.GelezenAls;
}

/// <summary>How one field was read.</summary>
internal sealed record Lezing(string Label, string GelezenAls);
