using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Documenten.Bijlagen;

namespace Zvh.Casussen.Domein;

/// <summary>A document that came with a melding.</summary>
internal sealed class Meldingdocument : Document, IOnderdeelVan<Melding>;

/// <summary>A document about a case as a whole: everybody in the case sees it.</summary>
internal sealed class Casusdocument : Document, IOnderdeelVan<Casus>;

/// <summary>A document of a plan or of an action in it: whoever works for the other side of the case does not see it.</summary>
internal sealed class Plandocument : Document, IOnderdeelVan<Plan>;
