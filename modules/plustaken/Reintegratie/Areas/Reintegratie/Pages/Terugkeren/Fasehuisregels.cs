using System.Globalization;
using Zvh.Platform.Regio;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What this house agreed about the Fasehuis: how many places, and whom they suit. No source says it, so the house does.</summary>
internal sealed class Fasehuisregels(Regioprofiel profiel)
{
    /// <summary>The setting with the number of places.</summary>
    public const string Aantal = "reintegratie.fasehuis-plekken";

    /// <summary>The setting with the criteria, parted by a semicolon.</summary>
    public const string Lijst = "reintegratie.fasehuis-criteria";

    /// <summary>Until a house says otherwise there are no places.</summary>
    public const string ZonderPlek = "0";

    /// <summary>Until a house says otherwise.</summary>
    public const string StandaardLijst = "De persoon wil zelf; Er is geen eigen woonruimte; Er is begeleiding geregeld; Het is veilig voor wie er woont";

    /// <summary>How many places there are.</summary>
    public int Plekken => (int)decimal.Parse(profiel.Instellingen.GetValueOrDefault(Aantal, ZonderPlek), CultureInfo.InvariantCulture);

    /// <summary>Whom they suit: all of these must be so.</summary>
    public IReadOnlyList<string> Criteria => profiel.Instellingen.GetValueOrDefault(Lijst, StandaardLijst).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
