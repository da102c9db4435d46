using Zvh.Platform.Data;

namespace Zvh.Platform.Huizen;

/// <summary>What kind of partnership another house is; what may be asked depends on it (B1.31, B1.32).</summary>
public enum Huissoort
{
    /// <summary>A Zorg- en Veiligheidshuis.</summary>
    Zvh,

    /// <summary>A Regionaal Informatie- en Expertisecentrum: nothing under medical, youth, Wvggz or Wzd secrecy goes there (BGS 1.10).</summary>
    Riec,
}

/// <summary>Another house with which this one exchanges signed questions and answers. Each keeps the public key of the other; people compare the fingerprints by telephone.</summary>
public sealed class VerbondenHuis : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>How people call it.</summary>
    public required string Naam { get; set; }

    /// <summary>What kind it is.</summary>
    public Huissoort Soort { get; set; }

    /// <summary>Where it answers: https, or http on this machine.</summary>
    public required string Adres { get; set; }

    /// <summary>Its public key (SubjectPublicKeyInfo, ECDSA P-256).</summary>
    public required byte[] Sleutel { get; set; }

    /// <summary>Fingerprint of that key; one house has one key.</summary>
    public required string Afdruk { get; set; }

    /// <summary>Themes about which it may ask; empty for none.</summary>
    public List<string> Themas { get; set; } = [];

    /// <summary>Last day on which it may ask and is asked.</summary>
    public DateOnly GeldigTot { get; set; }

    /// <summary>Stopped at once on (UTC); null while it goes on.</summary>
    public DateTimeOffset? GestoptOp { get; set; }

    /// <summary>Who wrote it down last (user name).</summary>
    public required string Door { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether questions go to and from it.</summary>
    public bool IsOpen(DateOnly vandaag) => GestoptOp is null && GeldigTot >= vandaag;
}

/// <summary>The key pair of this house. There is one.</summary>
public sealed class Huissleutel
{
    /// <summary>The key of the only row.</summary>
    public static Guid Enige { get; } = new("00000000-0000-0000-0000-000000000001");

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Enige;

    /// <summary>The public key (SubjectPublicKeyInfo).</summary>
    public required byte[] Publiek { get; init; }

    /// <summary>The private key (PKCS#8), protected with the keys of data protection.</summary>
    public required byte[] Geheim { get; init; }

    /// <summary>Made on (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}

/// <summary>A message that came in: the same one never counts twice.</summary>
public sealed class Huisbericht
{
    /// <summary>From which house.</summary>
    public Guid HuisId { get; init; }

    /// <summary>The number that it gave to the message.</summary>
    public Guid Nummer { get; init; }

    /// <summary>Came in on (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}
