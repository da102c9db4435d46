using AngleSharp.Html.Dom;
using Zvh.Platform.Data;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>What the tests about access do again and again.</summary>
internal static class Toegangstest
{
    /// <summary>A page that the manager opens with the own role.</summary>
    public const string Modules = "/beheer/modules";

    /// <summary>Today, as the house sees it.</summary>
    public static DateOnly Vandaag => TimeProvider.System.Vandaag();

    /// <summary>The page of a user.</summary>
    public static async Task<string> PaginaVanAsync(this Testdatabase database, string naam) =>
        $"/beheer/gebruikers/{await database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{naam}'")}";

    /// <summary>The page of an organisation.</summary>
    public static async Task<string> OrganisatieAsync(this Testdatabase database, string naam) =>
        $"/beheer/organisaties/{await database.VraagAsync<Guid>($"select id from platform.organisatie where naam = '{naam}'")}";

    /// <summary>The address of the link in a page whose text begins so.</summary>
    public static string Link(this IHtmlDocument pagina, string tekst) =>
        pagina.QuerySelector("main")!.QuerySelectorAll("a").First(a => a.TextContent.Trim().StartsWith(tekst, StringComparison.Ordinal)).GetAttribute("href")!;

    /// <summary>A day as a person types it.</summary>
    public static string Getypt(this DateOnly dag) => dag.ToString("d-M-yyyy");

    /// <summary>The codes of the rows about rights in the log, the newest first.</summary>
    public static Task<string?> RechtenlogAsync(this Testdatabase database, string waar) =>
        database.VraagAsync<string>($"select codes from audit.regel where actie = 'Rechten' and {waar} order by volgnummer desc limit 1");
}
