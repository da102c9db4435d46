using Zvh.Platform.Verbs;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Verbs;

/// <summary><c>signalering tabel</c>: counts a table of the house.</summary>
internal sealed class SignaleringTabel(Tabelmaker maker) : IVerb
{
    /// <inheritdoc />
    public string Woorden => "signalering tabel";

    /// <inheritdoc />
    public string Uitleg => "Telt een tabel van het huis over een periode van hele kwartalen.";

    /// <inheritdoc />
    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("tabel", "De code van de tabel.", Verplicht: true), new("van", "Het eerste kwartaal, bijvoorbeeld 2020-Q4; standaard het laatste verslagjaar."), new("tot", "Het laatste kwartaal, bijvoorbeeld 2021-Q3."),
        new("csv", "Schrijf de tabel als CSV.") { IsVlag = true },
    ];

    /// <inheritdoc />
    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var periode = maker.Periode(invoer["van"], invoer["tot"]);
        if (!periode.Gelukt)
        {
            return VerbUitkomst.Geweigerd(periode.Fouten);
        }

        var tabel = await maker.MaakAsync(invoer.Verplicht("tabel"), periode.Waarde, ct);
        if (!tabel.Gelukt)
        {
            return VerbUitkomst.Geweigerd(tabel.Fouten);
        }

        if (maker.IsVoorlopig(periode.Waarde))
        {
            await invoer.Meldingen.WriteLineAsync("Let op: deze periode is nog niet voorbij. De cijfers kunnen nog veranderen.");
        }

        var csv = Tabelbestand.Csv(tabel.Waarde).TrimEnd('\n');
        return VerbUitkomst.Ok(Tabelvorm.Maak(tabel.Waarde), invoer["csv"] is null ? csv.Replace(',', '\t') : csv);
    }
}
