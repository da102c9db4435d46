namespace Zvh.Beheer;

/// <summary>The names of the permissions of Beheer.</summary>
internal static class Rechten
{
    public const string ModuleLezen = "beheer.module.lezen";
    public const string ModuleSchakelen = "beheer.module.schakelen";
    public const string InstellingLezen = "beheer.instelling.lezen";
    public const string InstellingWijzigen = "beheer.instelling.wijzigen";
    public const string ConfiguratieLezen = "beheer.configuratie.lezen";
    public const string ConfiguratieInlezen = "beheer.configuratie.inlezen";
    public const string GebruikerLezen = "beheer.gebruiker.lezen";
    public const string GebruikerWijzigen = "beheer.gebruiker.wijzigen";
    public const string OrganisatieLezen = "beheer.organisatie.lezen";
    public const string OrganisatieWijzigen = "beheer.organisatie.wijzigen";
    public const string HuisLezen = "beheer.huis.lezen";
    public const string HuisWijzigen = "beheer.huis.wijzigen";
    public const string RechtenBevestigen = "beheer.rechten.bevestigen";
    public const string RechtenLezen = "beheer.rechten.lezen";
    public const string RechtenWijzigen = "beheer.rechten.wijzigen";

    /// <summary>What somebody must always hold: without these nobody can open the house again.</summary>
    public static readonly string[] Sleutels = [GebruikerWijzigen, RechtenWijzigen];
}
