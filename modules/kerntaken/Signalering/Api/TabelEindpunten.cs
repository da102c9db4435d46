using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Api;

/// <summary>The figures for programs, to read only. What it gives is described in <c>openapi.json</c>, which is part of this module.</summary>
internal sealed class TabelEindpunten : IModuleEindpunten
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<byte[]> Beschrijving = new(() =>
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream("openapi.json")!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    });

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder eindpunten)
    {
        ArgumentNullException.ThrowIfNull(eindpunten);
        var groep = eindpunten.MapGroup("/signalering/api").WithMetadata(new ModuleEindpunt(SignaleringModule.Id), new VereistRechtAttribute(Rechten.TabelLezen));
        groep.MapGet("/openapi.json", () => Results.Bytes(Beschrijving.Value, "application/json"));
        groep.MapGet("/tabellen", (Tabelmaker maker) => Results.Json(maker.Definities.Select(d => new { tabel = d.Code, d.Titel, d.Uitleg, d.Versie }), Json));
        groep.MapGet("/tabellen/{tabel}", async (string tabel, string? van, string? tot, Tabelmaker maker, CancellationToken ct) =>
        {
            var periode = maker.Periode(van, tot);
            if (!periode.Gelukt)
            {
                return Fout(periode.Fouten[0].Melding);
            }

            var gemaakt = await maker.MaakAsync(tabel, periode.Waarde, ct);
            return gemaakt.Gelukt ? Results.Json(Tabelvorm.Maak(gemaakt.Waarde), Json) : Fout(gemaakt.Fouten[0].Melding);
        });
    }

    // Not 404, which is for what the asker may not see.
    private static IResult Fout(string melding) => Results.Problem(melding, statusCode: StatusCodes.Status400BadRequest);
}
