namespace Zvh.Signalering;

/// <summary>The names of the permissions of Signalering.</summary>
internal static class Rechten
{
    public const string OverzichtLezen = "signalering.overzicht.lezen";
    public const string TabelLezen = "signalering.tabel.lezen";
}
