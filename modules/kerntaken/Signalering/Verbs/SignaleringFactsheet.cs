using Zvh.Documenten;
using Zvh.Platform.Regio;
using Zvh.Platform.Verbs;
using Zvh.Signalering.Factsheets;
using Zvh.Ui;

namespace Zvh.Signalering.Verbs;

/// <summary><c>signalering factsheet</c>: writes the factsheet of a municipality as a PDF; the published one, else as it would be counted now.</summary>
internal sealed class SignaleringFactsheet(Factsheetteller teller, FactsheetsLezen lezen, Regioprofiel profiel, IHuis huis) : IVerb
{
    /// <inheritdoc />
    public string Woorden => "signalering factsheet";

    /// <inheritdoc />
    public string Uitleg => "Schrijft de factsheet van een gemeente over een halfjaar als PDF.";

    /// <inheritdoc />
    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("gemeente", "De CBS-code: GM en vier cijfers.", Verplicht: true), new("periode", "Een kwartaal van het halfjaar, bijvoorbeeld 2021-Q2; standaard het laatste halfjaar dat voorbij is."), new("uit", "Het bestand dat wordt geschreven.", Verplicht: true),
    ];

    /// <inheritdoc />
    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var (gemeente, uit) = (invoer.Verplicht("gemeente"), invoer.Verplicht("uit"));
        if (profiel.Gemeenten.All(g => g.Code != gemeente))
        {
            return VerbUitkomst.Geweigerd([new("gemeente", $"'{gemeente}' is geen gemeente van dit huis. Kies uit: {string.Join(", ", profiel.Gemeenten.Select(g => $"{g.Code} ({g.Naam})"))}.")]);
        }

        var periode = teller.Periode(invoer["periode"] ?? teller.Laatste.Van.ToString());
        if (!periode.Gelukt)
        {
            return VerbUitkomst.Geweigerd(periode.Fouten);
        }

        var beeld = await lezen.LeesAsync(gemeente, periode.Waarde.Van.ToString(), ct);
        var inhoud = beeld?.Inhoud ?? (await teller.TelAsync(periode.Waarde, ct)).Single(i => i.Code == gemeente);
        await File.WriteAllBytesAsync(uit, FactsheetPdf.Maak(inhoud, beeld?.Factsheet.Duiding, beeld is null ? "concept" : null, new Documentstijl(huis.Naam, huis.Stijl.Licht.Merk)), ct);
        return VerbUitkomst.Ok(new { gemeente = inhoud.Gemeente, periode = periode.Waarde.ToString(), stand = beeld is null ? "concept" : "gepubliceerd", uit }, $"De factsheet van {inhoud.Gemeente} over {periode.Waarde} staat in {uit}.");
    }
}
