namespace Zvh.Knooppunt;

/// <summary>The names of the permissions of Knooppunt.</summary>
internal static class Rechten
{
    public const string VraagLezen = "knooppunt.vraag.lezen";
    public const string VraagStellen = "knooppunt.vraag.stellen";
    public const string VraagBehandelen = "knooppunt.vraag.behandelen";
    public const string VraagBeantwoorden = "knooppunt.vraag.beantwoorden";
    public const string KennisLezen = "knooppunt.kennis.lezen";
    public const string KennisWijzigen = "knooppunt.kennis.wijzigen";
    public const string WegwijzerLezen = "knooppunt.wegwijzer.lezen";
    public const string WegwijzerWijzigen = "knooppunt.wegwijzer.wijzigen";
    public const string VerzoekLezen = "knooppunt.informatieverzoek.lezen";
    public const string VerzoekDoen = "knooppunt.informatieverzoek.doen";
    public const string VerzoekBeantwoorden = "knooppunt.informatieverzoek.beantwoorden";
    public const string UittrekselLezen = "knooppunt.leesuittreksel.lezen";
    public const string UittrekselMaken = "knooppunt.leesuittreksel.maken";
    public const string ScenarioLezen = "knooppunt.scenario.lezen";
    public const string ScenarioMaken = "knooppunt.scenario.maken";
    public const string ScenarioTerugkoppelen = "knooppunt.scenario.terugkoppelen";
    public const string VerstrekkingLezen = "knooppunt.verstrekking.lezen";
    public const string VerstrekkingMaken = "knooppunt.verstrekking.maken";
    public const string VerstrekkingTerugkoppelen = "knooppunt.verstrekking.terugkoppelen";
    public const string VerstrekkingAfdrukken = "knooppunt.verstrekking.afdrukken";
    public const string CheckLezen = "knooppunt.bekendheidscheck.lezen";
    public const string CheckDoen = "knooppunt.bekendheidscheck.doen";
    public const string OntvangenLezen = "knooppunt.ontvangencheck.lezen";
    public const string OntvangenBeslissen = "knooppunt.ontvangencheck.beslissen";
}
