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
