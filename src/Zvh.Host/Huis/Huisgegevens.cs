using System.Security.Claims;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Agenda;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Host.Huis;

/// <summary>The house as the frame shows it: the region profile with what an admin changed in it.</summary>
internal sealed class Huisgegevens(Huisprofiel huis) : IHuis
{
    public string Naam => huis.Nu.KorteNaam;

    public string? Ondertitel => null;

    public string? LogoSvg => huis.Nu.Map.Inhoud(huis.Nu.Huisstijl.Logo) is { Gelukt: true } logo ? Encoding.UTF8.GetString(logo.Waarde) : null;

    public Ui.Huisstijl Stijl => new(Kleuren(huis.Nu.Huisstijl.Licht), Kleuren(huis.Nu.Huisstijl.Donker));

    private static Kleurstelling Kleuren(Kleuren kleuren) => new(kleuren.Merk, kleuren.OpMerk, kleuren.Accent);
}

/// <summary>Says on every page that this is a demonstration, in Development.</summary>
internal sealed class Demobanner(IHostEnvironment omgeving) : IBannerbron
{
    private static readonly Melding Tekst = new(MeldingSoort.LetOp,
        "Dit is een demo. Rekeningnummers, OIN's en adressen zijn verzonnen; zet er geen echte gegevens in.");

    public ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer) =>
        ValueTask.FromResult<IReadOnlyList<Melding>>(omgeving.IsDevelopment() ? [Tekst] : []);
}

/// <summary>Says on every page, also one that is not there for this user, why the access is closed and who can open it.</summary>
internal sealed class Toegangsbanner(IHuidigeGebruiker huidige) : IBannerbron
{
    public ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer) =>
        ValueTask.FromResult<IReadOnlyList<Melding>>(huidige.Bevoegdheid?.Dicht is { } reden ? [new(MeldingSoort.Fout, $"Uw toegang is dicht. {reden}")] : []);
}

/// <summary>Counts the messages of the user for the bell.</summary>
internal sealed class Berichtenteller(PlatformDbContext db, IHuidigeGebruiker huidige) : IBerichtenteller
{
    public async ValueTask<int> OngelezenAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer) =>
        huidige.Bevoegdheid?.Id is { } ik ? await db.Berichten.CountAsync(b => b.GebruikerId == ik && b.GelezenOp == null, annuleer) : 0;
}

/// <summary>The door of the house itself.</summary>
internal static class HuisDoors
{
    public static void AddHuis(this IServiceCollection services)
    {
        services.AddSingleton<IHuis, Huisgegevens>();
        services.AddScoped<INavigatie, Navigatie>();
        services.AddSingleton<IBannerbron, Demobanner>();
        services.AddScoped<IBannerbron, Toegangsbanner>();
        services.AddScoped<IBerichtenteller, Berichtenteller>();
    }

    public static void MapHuis(this WebApplication app)
    {
        app.MapGet("/gezond", async (Npgsql.NpgsqlDataSource database, CancellationToken ct) =>
        {
            await using var vraag = database.CreateCommand("select 1");
            await vraag.ExecuteScalarAsync(ct);
            return Results.Text("gezond");
        }).AllowAnonymous();

        // A calendar program cannot sign in: the key in the address says who asks, and the answer holds no data about people.
        app.MapGet($"/agenda/{{{Agendapoort.Sleutel}}}.ics", async (HttpContext context, Guid? reeks, Agendavoorraad agenda, CancellationToken ct) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return context.User.Identity?.IsAuthenticated == true ? Results.Text(await agenda.SchrijfAsync(reeks, ct), Agendabestand.Type) : Results.NotFound();
        }).WithMetadata(new AgendaEindpunt()).AllowAnonymous();

        // Another house does not sign in either: it signs what it asks, and its key says who it is.
        app.MapPost($"{Huisdeur.Pad}{{naam}}", (string naam, HttpContext context, Huisdeur deur) => deur.OntvangAsync(naam, context)).AllowAnonymous();
    }
}
