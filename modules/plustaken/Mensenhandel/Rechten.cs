namespace Zvh.Mensenhandel;

/// <summary>The names of the permissions of Mensenhandel.</summary>
internal static class Rechten
{
    public const string SignaalLezen = "mensenhandel.signaal.lezen";
    public const string SignaalMelden = "mensenhandel.signaal.melden";
    public const string SignaalScreenen = "mensenhandel.signaal.screenen";
    public const string SlachtofferLezen = "mensenhandel.slachtofferspoor.lezen";
    public const string SlachtofferWijzigen = "mensenhandel.slachtofferspoor.wijzigen";
    public const string DaderLezen = "mensenhandel.daderspoor.lezen";
    public const string DaderWijzigen = "mensenhandel.daderspoor.wijzigen";
    public const string CijferLezen = "mensenhandel.cijfer.lezen";
}
