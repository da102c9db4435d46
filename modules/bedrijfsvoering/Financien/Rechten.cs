namespace Zvh.Financien;

/// <summary>The names of the permissions of Financien.</summary>
internal static class Rechten
{
    public const string BegrotingLezen = "financien.begroting.lezen";
    public const string BegrotingWijzigen = "financien.begroting.wijzigen";
    public const string SleutelLezen = "financien.sleutel.lezen";
    public const string SleutelWijzigen = "financien.sleutel.wijzigen";
    public const string StroomWijzigen = "financien.geldstroom.wijzigen";
    public const string InzetSchrijven = "financien.inzet.schrijven";
    public const string AfrekenenLezen = "financien.afrekening.lezen";
    public const string AfrekenenWijzigen = "financien.afrekening.wijzigen";
    public const string FactuurLezen = "financien.factuur.lezen";
    public const string FactuurMaken = "financien.factuur.maken";
}
