using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Platform.Huizen;

/// <summary>Says that a request is of another house that was recognised. Only the door sets it.</summary>
/// <param name="Afdruk">Fingerprint of that house.</param>
internal sealed record Huisbezoek(string Afdruk);

/// <summary>The door for questions of other houses. Whoever is refused hears nothing about the reason; the log does.</summary>
public sealed class Huisdeur
{
    /// <summary>The path under which questions live.</summary>
    public const string Pad = "/tussen-huizen/";

    private const int Meeste = 64 * 1024;

    // Twice what a house may ask that is known: behind one address there may be two.
    private const int PerAdres = 120;

    private readonly IServiceProvider diensten;
    private readonly IEnumerable<Huisvraagregistratie> vragen;
    private readonly ModuleSchakelaar schakelaar;

    /// <summary>Made by the container.</summary>
    public Huisdeur(IServiceProvider diensten, IEnumerable<Huisvraagregistratie> vragen, ModuleSchakelaar schakelaar) => (this.diensten, this.vragen, this.schakelaar) = (diensten, vragen, schakelaar);

    /// <summary>Answers a question, or refuses it.</summary>
    public async Task<IResult> OntvangAsync(string naam, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var ct = context.RequestAborted;

        // Pages with an explanation are for people.
        context.Features.GetRequiredFeature<IStatusCodePagesFeature>().Enabled = false;
        if (!await MagVragenAsync(context, ct))
        {
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (vragen.FirstOrDefault(v => v.Naam == naam) is not { } vraag || !await schakelaar.IsAanAsync(vraag.ModuleId, ct))
        {
            return Results.NotFound();
        }

        if (await LeesAsync(context.Request, ct) is not { } inhoud)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var (antwoord, code) = await BeantwoordAsync(vraag, context, inhoud, ct);
        if (antwoord is null)
        {
            await diensten.GetRequiredService<ILogboek>().SchrijfAsync(new(Logactie.Lezen, $"{Pad}{naam}") { Uitkomst = Loguitkomst.Geweigerd, Codes = code }, ct);
            return Results.Unauthorized();
        }

        return Results.Bytes(antwoord, "application/json");
    }

    // Before anything is read or checked, and whatever is asked: a stranger costs one count and fills no log.
    private async Task<bool> MagVragenAsync(HttpContext context, CancellationToken ct)
    {
        await using var venster = new Gedeeldvenster(diensten.GetRequiredService<NpgsqlDataSource>(), $"tussen huizen {Snelheden.Adres(context)}", PerAdres, diensten.GetRequiredService<TimeProvider>());
        using var kans = await venster.AcquireAsync(1, ct);
        if (!kans.IsAcquired)
        {
            Snelheden.ZegWacht(context.Response, kans);
        }

        return kans.IsAcquired;
    }

    private async Task<(byte[]? Antwoord, string Code)> BeantwoordAsync(Huisvraagregistratie vraag, HttpContext context, byte[] inhoud, CancellationToken ct)
    {
        try
        {
            return await diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
            {
                var (huis, code) = await diensten.GetRequiredService<Huiswacht>().HerkenAsync(vraag.Naam, context.Request.Headers, inhoud, ct);
                if (huis is null)
                {
                    return (null, code);
                }

                // From here on the house itself is at work, as in a job.
                context.Features.Set(new Huisbezoek(huis.Afdruk));
                if (await ((IHuisvraag)diensten.GetRequiredService(vraag.Bron)).BeantwoordAsync(huis, inhoud, ct) is not { } antwoord)
                {
                    return ((byte[]?)null, "vraag onleesbaar");
                }

                var (post, handtekening) = await diensten.GetRequiredService<Huissleutels>().TekenAsync(huis.Afdruk, vraag.Naam, Guid.Parse(context.Request.Headers[Huispost.Nummerkop].ToString()), antwoord, ct);
                context.Response.Headers[Huispost.Tijdkop] = post.Tijd;
                context.Response.Headers[Huispost.Handtekeningkop] = handtekening;
                return (antwoord, "");
            }, ct);
        }
        catch (DbUpdateException)
        {
            // The same message came in twice at one moment.
            return (null, "bericht herhaald");
        }
    }

    private static async Task<byte[]?> LeesAsync(HttpRequest verzoek, CancellationToken ct)
    {
        using var geheugen = new MemoryStream();
        var buffer = new byte[8192];
        for (int gelezen; (gelezen = await verzoek.Body.ReadAsync(buffer, ct)) > 0;)
        {
            if (geheugen.Length + gelezen > Meeste)
            {
                return null;
            }

            geheugen.Write(buffer, 0, gelezen);
        }

        return geheugen.ToArray();
    }
}
