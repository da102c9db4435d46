using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>What the tests of Beheer do again and again.</summary>
internal static class Beheerpagina
{
    /// <summary>The profile that holds now in a house.</summary>
    public static async Task<Regioprofiel> ProfielAsync(this Testhuis huis) => await huis.Diensten.GetRequiredService<Huisprofiel>().LeesAsync();
}
