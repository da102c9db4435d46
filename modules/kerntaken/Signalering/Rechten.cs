namespace Zvh.Signalering;

/// <summary>The names of the permissions of Signalering.</summary>
internal static class Rechten
{
    public const string FactsheetLezen = "signalering.factsheet.lezen";
    public const string FactsheetMaken = "signalering.factsheet.maken";
    public const string OverzichtLezen = "signalering.overzicht.lezen";
    public const string RijLezen = "signalering.rij.lezen";
    public const string SignaalBeoordelen = "signalering.signaal.beoordelen";
    public const string SignaalLezen = "signalering.signaal.lezen";
    public const string TabelHeel = "signalering.tabel.heel";
    public const string TabelLezen = "signalering.tabel.lezen";
}
