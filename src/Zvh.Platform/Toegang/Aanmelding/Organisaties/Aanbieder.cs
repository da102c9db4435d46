using Microsoft.Extensions.Configuration;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>The identity provider of an organisation: section <c>Zvh:Aanbieders:&lt;id&gt;</c> of the configuration.</summary>
public sealed class Aanbieder
{
    /// <summary>Id, the name of the section.</summary>
    public string Id { get; set; } = "";

    /// <summary>What the button on the sign-in page says.</summary>
    public string Naam { get; set; } = "";

    /// <summary>The issuer, an https address; http is accepted on the machine itself.</summary>
    public string Adres { get; set; } = "";

    /// <summary>The id of this house at the provider.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The secret of this house at the provider; empty when it has none. Never shown.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim that holds the roles.</summary>
    public string RolClaim { get; set; } = "roles";

    /// <summary>From a value of that claim to the id of a role here.</summary>
    public Dictionary<string, string> Rollen { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Name of the organisation whose people sign in here; empty for the house itself.</summary>
    public string Organisatie { get; set; } = "";

    /// <summary>Whether somebody who is not known yet gets an account at the first sign-in.</summary>
    public bool MaaktAccounts { get; set; }

    /// <summary>The strength of sign-in that the provider must state (<c>acr</c>); empty to leave that to the provider.</summary>
    public string Sterkte { get; set; } = "";

    /// <summary>The issuer as an address.</summary>
    internal Uri Issuer => new(Adres.TrimEnd('/') + "/");

    internal bool IsVolledig => Naam.Length > 0 && ClientId.Length > 0
        && Uri.TryCreate(Adres, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || adres.IsLoopback);
}

/// <summary>The identity providers of this house.</summary>
public sealed class Aanbieders
{
    /// <summary>Reads them from the configuration.</summary>
    /// <exception cref="InvalidOperationException">One is not complete; says which.</exception>
    public Aanbieders(IConfiguration configuratie)
    {
        ArgumentNullException.ThrowIfNull(configuratie);
        Alle = [.. configuratie.GetSection("Zvh:Aanbieders").GetChildren().Select(Lees).OrderBy(a => a.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Aanbieder> Alle { get; }

    /// <summary>One of them; null when there is none with this id.</summary>
    public Aanbieder? Van(string? id) => Alle.FirstOrDefault(a => a.Id == id);

    private static Aanbieder Lees(IConfigurationSection sectie)
    {
        var aanbieder = sectie.Get<Aanbieder>() ?? new();
        aanbieder.Id = sectie.Key;
        return aanbieder.IsVolledig ? aanbieder : throw new InvalidOperationException(
            $"{sectie.Path} is not complete: give Naam, ClientId and Adres (https, or http on the machine itself).");
    }
}
