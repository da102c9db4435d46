using System.Text.Json.Serialization;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>How exact shares become amounts that can be invoiced. No single method reproduces all printed tables (finance.md §1.2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afrondingsmethode>))]
internal enum Afrondingsmethode
{
    /// <summary>Largest remainder (Hamilton): round down, then one unit each to the largest remainders. Closes.</summary>
    GrootsteRest,

    /// <summary>Half up; one named participant takes the difference. Closes.</summary>
    RekenkundigMetSluitpost,

    /// <summary>Half up; the difference stands on a line of its own. Closes with that line.</summary>
    RekenkundigMetAfrondingsregel,

    /// <summary>Half up; the difference stays undistributed and is shown.</summary>
    RekenkundigZonderRest,

    /// <summary>The proposal of <see cref="GrootsteRest"/> plus corrections by hand, each with a reason. Closes.</summary>
    Handmatig,
}
