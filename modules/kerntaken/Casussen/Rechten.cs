namespace Zvh.Casussen;

/// <summary>The names of the permissions of Casussen.</summary>
internal static class Rechten
{
    public const string PersoonZoeken = "casussen.persoon.zoeken";
    public const string PersoonLezen = "casussen.persoon.lezen";
    public const string PersoonWijzigen = "casussen.persoon.wijzigen";
    public const string PersoonSamenvoegen = "casussen.persoon.samenvoegen";
    public const string AdresLezen = "casussen.adres.lezen";
    public const string MeldingLezen = "casussen.melding.lezen";
    public const string MeldingMaken = "casussen.melding.maken";
    public const string MeldingBehandelen = "casussen.melding.behandelen";
    public const string InzendingDoen = "casussen.inzending.doen";
    public const string InzendingLezen = "casussen.inzending.lezen";
    public const string InzendingVerwerken = "casussen.inzending.verwerken";
    public const string InzendingInlezen = "casussen.inzending.inlezen";
    public const string CasusLezen = "casussen.casus.lezen";
    public const string CasusOpenen = "casussen.casus.openen";
    public const string CasusWijzigen = "casussen.casus.wijzigen";
    public const string CasusWegen = "casussen.casus.wegen";
    public const string OordeelGeven = "casussen.oordeel.geven";
    public const string PlanLezen = "casussen.plan.lezen";
    public const string PlanWijzigen = "casussen.plan.wijzigen";
    public const string ActieBeantwoorden = "casussen.actie.beantwoorden";
    public const string BijdrageLeveren = "casussen.bijdrage.leveren";
    public const string ToplijstLezen = "casussen.toplijst.lezen";
    public const string ToplijstWijzigen = "casussen.toplijst.wijzigen";
    public const string AfgeschermdLezen = "casussen.afgeschermd.lezen";
    public const string CasusHeropenen = "casussen.casus.heropenen";
    public const string CasusVernietigen = "casussen.casus.vernietigen";
}
