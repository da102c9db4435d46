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
}
