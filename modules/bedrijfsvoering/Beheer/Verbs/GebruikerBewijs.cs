using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Bewijzen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Platform.Verbs;

namespace Zvh.Beheer.Verbs;

/// <summary><c>gebruiker bewijs</c>: adds evidence from the server, for a house that an expired one has closed for everybody who could enter it.</summary>
internal sealed class GebruikerBewijs(PlatformDbContext db, BewijsBeheren bewijzen, Werkeenheid werkeenheid, TimeProvider klok) : IVerb
{
    private static readonly string[] Datumvormen = ["yyyy-MM-dd", "d-M-yyyy"];

    public string Woorden => "gebruiker bewijs";

    public string Uitleg => "Legt vast dat een gebruiker een bewijs heeft, vanaf vandaag.";

    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("naam", "Gebruikersnaam.", Verplicht: true),
        new("soort", $"Eén van: {string.Join(", ", Enum.GetNames<Bewijssoort>())}.", Verplicht: true),
        new("kenmerk", "Nummer waaronder het document bewaard wordt.", Verplicht: true),
        new("tot", "Laatste dag, bijvoorbeeld 2027-01-31.", Verplicht: true),
    ];

    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var naam = invoer.Verplicht("naam").ToUpperInvariant();
        var id = await db.Gebruikers.Where(g => g.GenormaliseerdeNaam == naam).Select(g => (Guid?)g.Id).SingleOrDefaultAsync(ct);
        var soort = Enum.GetValues<Bewijssoort>().Where(s => string.Equals(s.ToString(), invoer["soort"], StringComparison.OrdinalIgnoreCase)).Select(s => (Bewijssoort?)s).FirstOrDefault();
        var tot = DateOnly.TryParseExact(invoer["tot"], Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : (DateOnly?)null;
        Fout?[] fouten =
        [
            id is null ? new("naam", "Deze gebruiker bestaat niet. Maak hem met: gebruiker maak.") : null,
            soort is null ? new("soort", $"Dit is geen bewijs. Kies uit: {string.Join(", ", Enum.GetNames<Bewijssoort>())}.") : null,
            tot is null ? new("tot", "Dit is geen datum. Schrijf hem als 2027-01-31.") : null,
        ];
        if (fouten.OfType<Fout>().ToList() is { Count: > 0 } gevonden)
        {
            return VerbUitkomst.Geweigerd(gevonden);
        }

        var bewijs = new Bewijsinvoer { Soort = soort, Kenmerk = invoer.Verplicht("kenmerk"), Van = klok.Vandaag(), Tot = tot };
        await werkeenheid.BeginAsync(ct);
        var uitkomst = await bewijzen.VoegToeAsync(id!.Value, bewijs, ct);
        await (uitkomst.Gelukt ? werkeenheid.CommitAsync(ct) : werkeenheid.TerugdraaienAsync());
        return uitkomst.Gelukt
            ? VerbUitkomst.Ok(new { gebruiker = id, soort = soort.ToString(), tot }, $"{soort} is vastgelegd tot en met {tot:yyyy-MM-dd}.")
            : VerbUitkomst.Geweigerd([.. uitkomst.Fouten.Select(f => f with { Veld = f.Veld.ToLowerInvariant() })]);
    }
}
