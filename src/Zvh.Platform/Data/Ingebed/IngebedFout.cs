using System.Diagnostics.CodeAnalysis;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>The embedded server cannot do its work. The message is Dutch, for the one who starts the host, and says what to do.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Domain words are Dutch.")]
[SuppressMessage("Design", "MA0058:Class name should end with 'Exception'", Justification = "Domain words are Dutch.")]
public class IngebedFout(string melding, Exception? oorzaak = null) : Exception(melding, oorzaak);

/// <summary>Another host holds the data folder.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Domain words are Dutch.")]
[SuppressMessage("Design", "MA0058:Class name should end with 'Exception'", Justification = "Domain words are Dutch.")]
public sealed class DatafolderInGebruik(string melding, Exception? oorzaak = null) : IngebedFout(melding, oorzaak);
