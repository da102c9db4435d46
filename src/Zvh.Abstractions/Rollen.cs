namespace Zvh.Abstractions;

/// <summary>The ids of the roles that every house knows (A-index 2). A module may name more of its own.</summary>
public static class Rollen
{
    /// <summary>Leads the house.</summary>
    public const string Manager = "manager";

    /// <summary>Leads the process of a joint approach .</summary>
    public const string Procesregisseur = "procesregisseur";

    /// <summary>Leads the content of one case .</summary>
    public const string Casusregisseur = "casusregisseur";

    /// <summary>Registers, plans and writes minutes.</summary>
    public const string Procesondersteuner = "procesondersteuner";

    /// <summary>Leads a chain, without sight of any record .</summary>
    public const string Ketenregisseur = "ketenregisseur";

    /// <summary>Coordinates the return after detention .</summary>
    public const string Nazorgcoordinator = "nazorgcoordinator";

    /// <summary>Coordinates care for victims of trafficking .</summary>
    public const string Zorgcoordinator = "zorgcoordinator";

    /// <summary>Works on pseudonymised rows .</summary>
    public const string Informatieanalist = "informatieanalist";

    /// <summary>Does the money.</summary>
    public const string Financieel = "financieel-medewerker";

    /// <summary>Guards the privacy of the house .</summary>
    public const string PrivacyOfficer = "privacy-officer";

    /// <summary>The data protection officer of the partnership (Wgs 1.4 lid 2).</summary>
    public const string CoordinerendFg = "coordinerend-fg";

    /// <summary>Sets the house up.</summary>
    public const string Regiobeheerder = "regiobeheerder";

    /// <summary>Takes part for another organisation.</summary>
    public const string Partner = "partner-deelnemer";

    /// <summary>Confirms each year which colleagues of the own organisation still need their rights.</summary>
    public const string ContactpersoonPartner = "contactpersoon-partner";

    /// <summary>Sees figures only.</summary>
    public const string Bestuurder = "bestuurder";

    /// <summary>The roles with their titles, for the manifests of modules that give them permissions.</summary>
    /// <exception cref="InvalidOperationException">An id is not one of these.</exception>
    public static IReadOnlyList<Rol> Bekend(params IEnumerable<string> ids) => [.. ids.Select(id => Alle.Single(r => r.Id == id))];

    /// <summary>Every role that every house knows.</summary>
    public static IReadOnlyList<Rol> Alle { get; } =
    [
        new(Manager, "Manager") { Klasse = Deelnemersklasse.Huis },
        new(Procesregisseur, "Procesregisseur") { Klasse = Deelnemersklasse.Huis },
        new(Casusregisseur, "Casusregisseur") { Klasse = Deelnemersklasse.Huis },
        new(Procesondersteuner, "Procesondersteuner") { Klasse = Deelnemersklasse.Huis },
        new(Ketenregisseur, "Ketenregisseur") { Klasse = Deelnemersklasse.Huis },
        new(Nazorgcoordinator, "Nazorgcoördinator") { Klasse = Deelnemersklasse.Huis },
        new(Zorgcoordinator, "Zorgcoördinator") { Klasse = Deelnemersklasse.Huis },
        new(Informatieanalist, "Informatieanalist") { Klasse = Deelnemersklasse.Huis },
        new(Financieel, "Financieel medewerker") { Klasse = Deelnemersklasse.Huis },
        new(PrivacyOfficer, "Privacy-officer") { Klasse = Deelnemersklasse.Huis },
        new(CoordinerendFg, "Coördinerend FG") { Klasse = Deelnemersklasse.Lid1 },
        new(Regiobeheerder, "Regiobeheerder") { Klasse = Deelnemersklasse.Huis },
        new(Partner, "Partner-deelnemer") { Klasse = Deelnemersklasse.Lid1 },
        new(ContactpersoonPartner, "Contactpersoon van een partner") { Klasse = Deelnemersklasse.Lid1 },
        new(Bestuurder, "Bestuurder") { Klasse = Deelnemersklasse.Lid1 },
    ];

    /// <summary>Those who lead the approach to a record: they see who looked into it, and hear of an access in an emergency.</summary>
    public static IReadOnlyList<string> Regie { get; } = [Procesregisseur, Casusregisseur, Nazorgcoordinator, Zorgcoordinator];
}
