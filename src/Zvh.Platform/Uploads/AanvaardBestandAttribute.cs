namespace Zvh.Platform.Uploads;

/// <summary>Which files a page takes. A page that takes files without saying which stops the host at start.</summary>
/// <param name="soorten">The kinds, recognised by content.</param>
/// <param name="megabytes">The largest size of one file.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AanvaardBestandAttribute(Bestandssoort soorten, int megabytes) : Attribute
{
    /// <summary>The kinds, recognised by content.</summary>
    public Bestandssoort Soorten { get; } = soorten;

    /// <summary>The largest size of one file, in megabytes.</summary>
    public int Megabytes { get; } = megabytes;
}
