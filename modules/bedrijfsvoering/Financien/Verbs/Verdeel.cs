using System.Text.Json.Nodes;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Verbs;

namespace Zvh.Financien.Verbs;

/// <summary><c>verdeel</c>: shares an amount by a key, JSON in and JSON out, without a database.</summary>
internal sealed class Verdeel : IVerb
{
    public string Woorden => "verdeel";

    public string Uitleg => "Verdeelt een bedrag volgens een sleutel. Leest JSON uit een bestand en schrijft JSON.";

    public IReadOnlyList<VerbOptie> Opties => [new("invoer", "Bestand met de opdracht, of - voor standaardinvoer.", Verplicht: true)];

    public bool ZonderDatabase => true;

    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var bestand = invoer.Verplicht("invoer");
        if (bestand != "-" && !File.Exists(bestand))
        {
            return VerbUitkomst.Geweigerd([new("invoer", $"Het bestand '{bestand}' bestaat niet. Controleer het pad.")]);
        }

        var json = bestand == "-" ? await Console.In.ReadToEndAsync(ct) : await File.ReadAllTextAsync(bestand, ct);
        var verdeeld = VerdeelJson.Verdeel(json);
        return verdeeld.Gelukt ? VerbUitkomst.Ok(JsonNode.Parse(verdeeld.Waarde), verdeeld.Waarde) : VerbUitkomst.Geweigerd(verdeeld.Fouten);
    }
}
