using System.Security.Claims;

namespace Zvh.Ui;

/// <summary>The menu of whoever looks at the page. The platform builds it from the manifests of the modules that are on.</summary>
public interface INavigatie
{
    /// <summary>The groups that this user may see, in order; empty groups are left out.</summary>
    ValueTask<IReadOnlyList<MenuGroep>> GroepenAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer);
}

/// <summary>A group of the menu: kerntaken, plustaken or bedrijfsvoering.</summary>
/// <param name="Titel">The heading.</param>
/// <param name="Modules">The modules in it.</param>
public sealed record MenuGroep(string Titel, IReadOnlyList<MenuModule> Modules);

/// <summary>A module in the menu.</summary>
/// <param name="Titel">The title of the module.</param>
/// <param name="Links">Its entries; the frame marks the one whose path fits the page best.</param>
public sealed record MenuModule(string Titel, IReadOnlyList<MenuLink> Links);

/// <summary>An entry of the menu.</summary>
/// <param name="Titel">The text.</param>
/// <param name="Pad">The path, for example <c>/financien/begroting</c>.</param>
public sealed record MenuLink(string Titel, string Pad);

/// <summary>A banner over the whole width, for example <em>Dit is een oefenomgeving</em>. Any number may be registered.</summary>
public interface IBannerbron
{
    /// <summary>The banners for this request.</summary>
    ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer);
}

/// <summary>Counts the messages that wait for whoever looks at the page. Without one there is no bell.</summary>
public interface IBerichtenteller
{
    /// <summary>How many were not read yet.</summary>
    ValueTask<int> OngelezenAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer);
}

/// <summary>Where the frame sends people; the host may change it.</summary>
public sealed class ZvhUiOpties
{
    /// <summary>The sign-out address, posted to.</summary>
    public string AfmeldPad { get; set; } = "/afmelden";

    /// <summary>The sign-in page.</summary>
    public string AanmeldPad { get; set; } = "/aanmelden";

    /// <summary>The page about the user's own account; null when there is none.</summary>
    public string? AccountPad { get; set; }

    /// <summary>The page with messages for the user.</summary>
    public string BerichtenPad { get; set; } = "/berichten";

    /// <summary>The page of the global search (GET, <c>?zoek=</c>); null when nothing is searchable, then there is no search field.</summary>
    public string? ZoekPad { get; set; }

    /// <summary>What the search field finds, for example <c>Zoek een dossier of factuur</c>.</summary>
    public string ZoekLabel { get; set; } = "Zoeken";
}
