using Zvh.Abstractions;
using Zvh.Documenten.Bijlagen;

namespace Zvh.Tafels.Domein;

/// <summary>A document that whoever is invited to something on the agenda reads before or at the sitting.</summary>
internal sealed class Puntdocument : Document, IOnderdeelVan<Agendapunt>;
