namespace Zvh.Tafels;

/// <summary>The names of the permissions of Tafels.</summary>
internal static class Rechten
{
    public const string TafelLezen = "tafels.tafel.lezen";
    public const string TafelWijzigen = "tafels.tafel.wijzigen";
    public const string VoordrachtDoen = "tafels.voordracht.doen";
    public const string ZittingLezen = "tafels.zitting.lezen";
    public const string ZittingBijwonen = "tafels.zitting.bijwonen";
    public const string ZittingPlannen = "tafels.zitting.plannen";
    public const string ZittingLeiden = "tafels.zitting.leiden";
    public const string PuntLezen = "tafels.agendapunt.lezen";
    public const string PuntVoorbereiden = "tafels.agendapunt.voorbereiden";
}
