// Stands in until the engine lands: whoever lands Verdeelsleutel and Afrondingsmethode deletes this file.
namespace Zvh.Financien.Domein.Verdelen;

internal enum Afrondingsmethode
{
    GrootsteRest,
}

internal sealed record Verdeelsleutel(string Code);
