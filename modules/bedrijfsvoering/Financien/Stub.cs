// Stands in until the real types land: whoever lands Verdeelsleutel/Afrondingsmethode or BtwRegime/Factuurdocument deletes the line here.
namespace Zvh.Financien.Domein.Verdelen { internal enum Afrondingsmethode { GrootsteRest } internal sealed record Verdeelsleutel(string Code); }
namespace Zvh.Financien.Domein.Facturen { internal enum BtwRegime { O } internal sealed record Factuurdocument(string Nummer); }
