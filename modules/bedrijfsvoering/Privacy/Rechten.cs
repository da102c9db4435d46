namespace Zvh.Privacy;

/// <summary>The names of the permissions of Privacy.</summary>
internal static class Rechten
{
    public const string LogboekLezen = "privacy.logboek.lezen";
    public const string LogboekControleren = "privacy.logboek.controleren";
    public const string InzageLezen = "privacy.inzage.lezen";
    public const string NoodtoegangVragen = "privacy.noodtoegang.vragen";
    public const string NoodtoegangBeoordelen = "privacy.noodtoegang.beoordelen";
    public const string ToegangLezen = "privacy.toegang.lezen";
}

/// <summary>The ids of the roles of a house (A-index 2).</summary>
internal static class Rollen
{
    public const string Manager = "manager";
    public const string Procesregisseur = "procesregisseur";
    public const string Casusregisseur = "casusregisseur";
    public const string Procesondersteuner = "procesondersteuner";
    public const string Ketenregisseur = "ketenregisseur";
    public const string Nazorgcoordinator = "nazorgcoordinator";
    public const string Zorgcoordinator = "zorgcoordinator";
    public const string Informatieanalist = "informatieanalist";
    public const string Financieel = "financieel-medewerker";
    public const string PrivacyOfficer = "privacy-officer";
    public const string CoordinerendFg = "coordinerend-fg";
    public const string Regiobeheerder = "regiobeheerder";
    public const string Partner = "partner-deelnemer";
    public const string Bestuurder = "bestuurder";

    /// <summary>Those who lead the approach to a record: they see who looked into it, and hear of an access in an emergency.</summary>
    public static readonly string[] Regie = [Procesregisseur, Casusregisseur, Nazorgcoordinator, Zorgcoordinator];
}
