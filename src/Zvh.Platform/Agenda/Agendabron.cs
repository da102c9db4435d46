using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Agenda;

/// <summary>Says which meetings of a module the user of the request may see.</summary>
public interface IAgendabron
{
    /// <summary>The meetings of the last month and all to come, in the order of the clock.</summary>
    Task<IReadOnlyList<Agendamoment>> LeesAsync(CancellationToken ct);
}

/// <summary>A source of meetings of a module.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Bron">The class that reads them.</param>
public sealed record Agendaregistratie(string ModuleId, Type Bron);

/// <summary>Everything in the calendar of the user of the request, over the modules that are on.</summary>
public sealed class Agendavoorraad(IEnumerable<Agendaregistratie> bronnen, IServiceProvider diensten, ModuleSchakelaar schakelaar, TimeProvider klok)
{
    /// <summary>The meetings, in the order of the clock.</summary>
    public async Task<IReadOnlyList<Agendamoment>> LeesAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var momenten = new List<Agendamoment>();
        foreach (var bron in bronnen.Where(b => aan.Contains(b.ModuleId)))
        {
            momenten.AddRange(await ((IAgendabron)diensten.GetRequiredService(bron.Bron)).LeesAsync(ct));
        }

        return [.. momenten.OrderBy(m => m.Van)];
    }

    /// <summary>The calendar file.</summary>
    /// <param name="reeks">Only the meetings of one series, for example of one tafel; null for all.</param>
    /// <param name="ct">Stops.</param>
    public async Task<string> SchrijfAsync(Guid? reeks, CancellationToken ct) => Agendabestand.Schrijf((await LeesAsync(ct)).Where(m => reeks is null || m.Reeks == reeks), klok.GetUtcNow());
}

/// <summary>This endpoint is asked by a calendar program, which cannot sign in: the key in the address says for whom it asks.</summary>
public sealed class AgendaEindpunt;

/// <summary>Lets a calendar program ask for the meetings of the user whose key it holds, and for nothing else. Stands after authentication, before access is read.</summary>
public sealed class Agendapoort(RequestDelegate volgende)
{
    /// <summary>Name of the route value with the key.</summary>
    public const string Sleutel = "sleutel";

    /// <summary>Puts the owner of the key with a request for a calendar.</summary>
    public async Task InvokeAsync(HttpContext context, Agendasleutels sleutels)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sleutels);
        if (context.GetEndpoint()?.Metadata.GetMetadata<AgendaEindpunt>() is not null)
        {
            var wie = context.GetRouteValue(Sleutel) is string sleutel ? await sleutels.WieAsync(sleutel, context.RequestAborted) : null;
            context.User = new(wie is null ? new ClaimsIdentity() : new ClaimsIdentity([new(ClaimTypes.NameIdentifier, wie.Id.ToString()), new(ClaimTypes.Name, wie.Naam)], nameof(Agendapoort)));
        }

        await volgende(context);
    }
}

/// <summary>The door for calendars.</summary>
public static class AgendaDoors
{
    /// <summary>Registers the meetings of a module for the calendars of its users.</summary>
    public static IModuleBuilder AddAgendabron<TBron>(this IModuleBuilder builder)
        where TBron : class, IAgendabron
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TBron>();
        builder.Services.AddSingleton(new Agendaregistratie(builder.Manifest.Id, typeof(TBron)));
        return builder;
    }
}
