namespace Zvh.Reintegratie;

/// <summary>The names of the permissions of Reintegratie.</summary>
internal static class Rechten
{
    public const string TerugkeerLezen = "reintegratie.terugkeer.lezen";
    public const string TerugkeerBeginnen = "reintegratie.terugkeer.beginnen";
    public const string TerugkeerWijzigen = "reintegratie.terugkeer.wijzigen";
    public const string TerugkeerBevestigen = "reintegratie.terugkeer.bevestigen";
    public const string SignaalLezen = "reintegratie.terugkeersignaal.lezen";
    public const string SignaalVastleggen = "reintegratie.terugkeersignaal.vastleggen";
    public const string SignaalBeslissen = "reintegratie.terugkeersignaal.beslissen";
    public const string FondsLezen = "reintegratie.fonds.lezen";
    public const string FondsWijzigen = "reintegratie.fonds.wijzigen";
    public const string CijferLezen = "reintegratie.cijfer.lezen";
}
