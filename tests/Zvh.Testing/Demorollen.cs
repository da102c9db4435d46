namespace Zvh.Testing;

/// <summary>The demo accounts of a house, one for each role.</summary>
public static class Demorollen
{
    /// <summary>Key of the demo account of a role.</summary>
    public static Task<Guid> AccountAsync(this HuisFixture huis, string rol)
    {
        ArgumentNullException.ThrowIfNull(huis);
        return huis.Database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{rol}'");
    }

    /// <summary>Key of the organisation of a demo account.</summary>
    public static Task<Guid> OrganisatieVanAsync(this HuisFixture huis, string rol)
    {
        ArgumentNullException.ThrowIfNull(huis);
        return huis.Database.VraagAsync<Guid>($"select organisatie_id from platform.gebruiker where naam = '{rol}'");
    }
}
