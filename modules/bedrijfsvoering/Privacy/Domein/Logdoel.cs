namespace Zvh.Privacy.Domein;

/// <summary>What the log may be read for; nothing else is allowed (Wgs 1.8 lid 4, BGS 1.12; B1.21).</summary>
internal enum Logdoel
{
    /// <summary>Whether the processing was lawful.</summary>
    Rechtmatigheidscontrole,

    /// <summary>Internal control.</summary>
    InterneControle,

    /// <summary>Whether the data are whole and safe.</summary>
    IntegriteitEnBeveiliging,

    /// <summary>A procedure in court.</summary>
    GerechtelijkeProcedure,
}
